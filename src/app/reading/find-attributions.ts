import { indexOfCues } from '../../annotate/attributions/cue-index.ts'
import {
  findAttributions as attributionsOf,
  findAttributionsBy,
} from '../../annotate/attributions/find-attributions.ts'
import { sentencesOf } from '../../annotate/sentences/find-sentences.ts'
import { tagTokensAndRoles } from '../../annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../../intake/report-from-text.ts'
import type { Attribution } from '../../model/annotation.ts'
import { textOf } from '../../model/span.ts'
import type { CueRow } from './user-cues.ts'

export type { Attribution, Channel, QuoteKind, Stance } from '../../model/annotation.ts'
export type { Certainty } from '../../model/certainty.ts'
export type { Span } from '../../model/span.ts'
export type { CueRow } from './user-cues.ts'

/** An attribution with its words. */
export interface ReadAttribution extends Omit<Attribution, 'sourceMention'> {
  readonly words: {
    /** `null` where the text names no source. */
    readonly source: string | null
    readonly cue: string
    readonly content: readonly string[]
  }
}

/**
 * Who said what in an English text, in the order of the cues: source, cue and content, what each stands within, stance, certainty
 * and channel. Spans count UTF-16 units of `text`. Takes time linear in the length of the text; the same text gives the same result.
 *
 * @param options `cues`: rows of one's own beside those of the lexicon.
 * @throws HearsayError bad-model where a model file of the package is damaged.
 */
export function findAttributions(
  text: string,
  { cues = [] }: { readonly cues?: readonly CueRow[] } = {},
): readonly ReadAttribution[] {
  const report = reportFromText(text, {})
  const sentences = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
  const words = tagTokensAndRoles.annotate(report, { sentences })
  const annotator = cues.length === 0 ? attributionsOf : findAttributionsBy(indexOfCues(cues))
  const { attributions } = annotator.annotate(report, { sentences, ...words, mentions: [] })
  return attributions.map(({ sourceMention: _, ...attribution }) => ({
    ...attribution,
    words: {
      source: attribution.source && textOf(text, attribution.source),
      cue: textOf(text, attribution.cue),
      content: attribution.content.map((span) => textOf(text, span)),
    },
  }))
}
