import type { Channel, Stance } from '../../../model/annotation.ts'
import type { Certainty } from '../../../model/certainty.ts'

/**
 * What may follow a cue as its content: a clause or quotation (`clause`), an infinitive (`infinitive`), a question (`question`),
 * a noun phrase (`noun`), a preposition and a gerund (`gerund`: "spoke of having seen").
 */
export type Complement = 'clause' | 'gerund' | 'infinitive' | 'question' | 'noun'

/** What a cue does. It settles stance and certainty, and what a negation makes of them. */
export type CueKind =
  | 'saying'
  | 'knowing'
  | 'believing'
  /** Likes, supports, approves. */
  | 'attitude'
  | 'wanting'
  | 'intending'
  | 'allowing'
  | 'denying'
  /** Neither confirms nor denies. */
  | 'non-denial'
  | 'doubting'
  | 'asking'
  | 'promising'
  | 'threatening'
  | 'refusing'
  | 'demanding'
  | 'declining'

interface Judged {
  readonly stance: Stance
  readonly certainty: Certainty
}

/** What each kind is of a plain affirmative content, and what it is when the cue is negated ("did not say"). */
export const KINDS: Readonly<Record<CueKind, Judged & { readonly negated: Judged }>> = {
  saying: judged('asserts', 'CT+', 'declines', 'Uu'),
  knowing: judged('asserts', 'CT+', 'doubts', 'Uu'),
  believing: judged('asserts', 'PR+', 'doubts', 'PR-'),
  attitude: judged('asserts', 'CT+', 'doubts', 'PR-'),
  wanting: judged('asserts', 'Uu', 'asserts', 'Uu'),
  intending: judged('asserts', 'Uu', 'denies', 'CT-'),
  allowing: judged('asserts', 'Uu', 'refuses', 'CT-'),
  denying: judged('denies', 'CT-', 'non-denial', 'PS+'),
  'non-denial': judged('non-denial', 'Uu', 'non-denial', 'Uu'),
  doubting: judged('doubts', 'PR-', 'asserts', 'CT+'),
  asking: judged('asks', 'Uu', 'declines', 'Uu'),
  promising: judged('promises', 'PR+', 'declines', 'Uu'),
  threatening: judged('threatens', 'PS+', 'declines', 'Uu'),
  refusing: judged('refuses', 'CT-', 'asserts', 'Uu'),
  demanding: judged('demands', 'Uu', 'declines', 'Uu'),
  declining: judged('declines', 'Uu', 'asserts', 'CT+'),
}

/** The word class of a row's first word. */
export type CueClass = 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'

export interface CueRow {
  /** Lemmas; a phrase has several, parted by spaces, which may stand up to three words apart. */
  readonly lemmas: readonly string[]
  readonly class: CueClass
  readonly kind: CueKind
  /** What may follow it as its content; any where left out. */
  readonly takes?: readonly Complement[]
  /** Where `takes` is left out: what a rule of grammar takes for its content beside what its kind usually has ("announced a recall"). */
  readonly also?: readonly Complement[]
  /** Lemmas of the content's head, where the row holds for these alone. */
  readonly content?: readonly string[]
  /** Where it is not that of the kind. */
  readonly certainty?: Certainty
  readonly channel?: Channel
  /**
   * Of its lemmas those, parted by spaces, that are too common for a rule of grammar to take them for cues where the network sees none; "*" for
   * all. What they do is judged all the same.
   */
  readonly onlySeen?: string
  /** A word that lets another of the cue speak: "tried to make the case". */
  readonly light?: true
  /** A sentence with its <cue> and [content], of this row; the others are not of it. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

/** A row: its lemmas parted by spaces, or by commas where there are phrases among them. */
export function cue(
  kind: CueKind,
  of: CueClass,
  lemmas: string,
  rest: Omit<CueRow, 'lemmas' | 'kind' | 'class'>,
): CueRow {
  return { lemmas: lemmas.split(lemmas.includes(',') ? /,\s*/ : ' '), kind, class: of, ...rest }
}

function judged(
  stance: Stance,
  certainty: Certainty,
  negatedStance: Stance,
  negatedCertainty: Certainty,
): Judged & { readonly negated: Judged } {
  return { stance, certainty, negated: { stance: negatedStance, certainty: negatedCertainty } }
}
