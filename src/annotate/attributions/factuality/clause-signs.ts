import { MODALS, POSSIBLE_ADVERBS } from '../../../lexicon/en/factuality-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { dependentsOf } from './dependents.ts'

/** What the words that hang on a predicate tell of it. */
export interface ClauseSigns {
  readonly negated: boolean
  /** Its modal, lower case: "will", "could". */
  readonly modal: string | null
  /** Whether "have" or "has" makes it perfect. */
  readonly perfect: boolean
  /** Whether a form of "be" hangs on it: a passive, a progressive or a copula. */
  readonly be: boolean
  /** Lower case: "if", "to", "that", "as"; the last where there are several. */
  readonly mark: string | null
  /** "by", "without", "for", where it is a noun or a gerund. */
  readonly adposition: string | null
  /** Tells of possibility: "perhaps", "likely". */
  readonly hedge: string | null
  /** "going to", "about to" are words of their own; this is the tense of the finite verb: past, present or none. */
  readonly tense: 'past' | 'present' | null
}

const NEGATIVE = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'scarcely',
  'barely',
  'cannot',
])
/** After "not" and "no", words with which they negate nothing: "not only", "no more than". */
const UNNEGATED = new Set([
  'only',
  'just',
  'merely',
  'least',
  'more',
  'less',
  'fewer',
  'doubt',
  'later',
  'sooner',
])
/** Pronouns and determiners that negate the clause in which they are subject or object. */
const NOBODY = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'few', 'no-one'])

export function signsOf(tokens: readonly Token[], at: number): ClauseSigns {
  let negated = false
  let modal: string | null = null
  let perfect = false
  let be = false
  let mark: string | null = null
  let adposition: string | null = null
  let hedge: string | null = null
  let tense = tenseOf(tokens[at])
  for (const child of dependentsOf(tokens, at)) {
    const token = tokens[child]
    if (!token) continue
    const { lower, relation, upos, xpos, lemma } = token
    if (NEGATIVE.has(lower) && child - at < 3 && !UNNEGATED.has(tokens[child + 1]?.lower ?? ''))
      negated = true
    // "Has yet to open".
    if (lower === 'yet' && child < at && tokens[child + 1]?.lower === 'to') negated = true
    if (/^(?:nsubj|obj|obl|dobj|iobj)/.test(relation) && negativePhrase(tokens, child)) negated = true
    if (
      xpos === 'MD' ||
      (relation.startsWith('aux') && MODALS.has(lower) && upos === 'AUX' && lemma !== 'have')
    )
      modal ??= lower
    else if (relation.startsWith('aux') || relation === 'cop') {
      if (lemma === 'have') perfect = true
      if (lemma === 'be' || lemma === 'get') be = true
      tense ??= tenseOf(token)
    }
    if (relation === 'mark' || (relation === 'advmod' && upos === 'SCONJ')) mark = lower
    if (relation === 'case') adposition ??= lower
    if (POSSIBLE_ADVERBS.has(lower)) hedge ??= lower
  }
  return { negated, modal, perfect, be, mark, adposition, hedge, tense }
}

function negativePhrase(tokens: readonly Token[], at: number): boolean {
  if (NOBODY.has(tokens[at]?.lower ?? '')) return true
  return dependentsOf(tokens, at).some((child) => {
    const token = tokens[child]
    if (token?.lower === 'no' && UNNEGATED.has(tokens[child + 1]?.lower ?? '')) return false
    return token?.relation === 'det' && (token.lower === 'no' || token.lower === 'neither')
  })
}

function tenseOf(token: Token | undefined): 'past' | 'present' | null {
  if (token?.xpos === 'VBD') return 'past'
  return token?.xpos === 'VBZ' || token?.xpos === 'VBP' ? 'present' : null
}
