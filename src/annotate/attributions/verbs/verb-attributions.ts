import { OF_NO_INTENTION } from '../../../lexicon/en/intentions.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import { certaintyTowards } from '../content-certainty.ts'
import type { CueIndex, VerbUse } from '../cue-index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf, type Words } from '../words.ts'
import { complementAfter } from './complement-after.ts'
import { contentBefore } from './content-before.ts'
import { reportedPassive } from './reported-passive.ts'
import { sourceOf } from './source-of-verb.ts'
import { type Cue, cueAt } from './verb-cue.ts'

/** The attributions of a sentence whose cue is a verb. */
export function verbAttributions(words: Words, cues: CueIndex): readonly FoundAttribution[] {
  const found: FoundAttribution[] = []
  let lastSource: Span | null = null
  for (let at = 0; at < words.tokens.length; at++) {
    const token = words.tokens[at]
    if (!token || (token.upos !== 'VERB' && token.upos !== 'AUX')) continue
    const rows = cues.verbs.get(token.lemma) ?? cues.verbs.get(token.lower)
    const cue = rows && cueAt(words, at, cues)
    if (!rows || !cue) continue
    // What somebody was quoted as saying, they said.
    const attribution = attributionOf(
      words,
      cue.relayed === 'quoted' ? (cues.verbs.get('say') ?? []) : rows,
      cue,
      lastSource,
      cues,
    )
    if (!attribution) continue
    found.push(attribution)
    lastSource = attribution.source ?? lastSource
    at = Math.max(at, cue.end - 1)
  }
  return found
}

function attributionOf(
  words: Words,
  rows: readonly VerbUse[],
  cue: Cue,
  lastSource: Span | null,
  cues: CueIndex,
): FoundAttribution | null {
  const { tokens } = words
  // "Was said to have added": the cue goes on up to what was said.
  if (cue.relayed === 'reported' && cue.end === cue.verb + 1) return reportedPassive(words, cue, cues)
  const after = complementAfter(words, cue, rows, cues)
  const before = after === null ? contentBefore(words, cue) : null
  const row = before ? rows[0] : (after?.row ?? null)
  const content = before ?? after?.content
  if (!row || !content) return null
  const source = sourceOf(words, cue, lastSource)
  const tokensOfContent = tokens.filter(({ start }) =>
    content.some((span) => span.start <= start && start < span.end),
  )
  const certainty =
    cue.negated && row.certainty === 'CT+' ? 'Uu' : certaintyTowards(tokensOfContent, row.certainty)
  const cueSpan = spanOf(tokens, cue.start, cue.end)
  if (!cueSpan || (source === null && cue.relayed === null && !cue.passive)) return null
  return {
    rule: before ? 'attributions/verb-after' : 'attributions/verb-before',
    source,
    cue: cueSpan,
    content,
    stance: noIntention(tokensOfContent)
      ? 'denies'
      : cue.negated && row.stance === 'asserts'
        ? 'declines'
        : row.stance,
    certainty,
    channel: cue.relayed === 'quoted' ? 'quoted' : (row.channel ?? 'said'),
  }
}

/** "had no intention of …": a refusal, whatever verb brings it. */
function noIntention(content: readonly Token[]): boolean {
  return OF_NO_INTENTION.test(content.map(({ lower }) => lower).join(' '))
}
