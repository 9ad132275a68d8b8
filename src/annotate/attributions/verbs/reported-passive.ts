import { certaintyTowards } from '../content-certainty.ts'
import type { CueIndex } from '../cue-index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf, type Words } from '../words.ts'
import { clauseEnd } from './clause-end.ts'
import type { Cue } from './verb-cue.ts'

export function reportedPassive(words: Words, cue: Cue, cues: CueIndex): FoundAttribution | null {
  const { tokens } = words
  const content = spanOf(tokens, cue.end, clauseEnd(words, cue.end, cues))
  const cueSpan = spanOf(tokens, cue.start, cue.end)
  if (!content || !cueSpan) return null
  const inside = tokens.slice(cue.end)
  return {
    rule: 'attributions/reported-passive',
    source: null,
    cue: cueSpan,
    content: [content],
    stance: 'asserts',
    certainty: certaintyTowards(
      inside,
      ['say', 'report', 'quote'].includes(tokens[cue.verb]?.lemma ?? '') ? 'CT+' : 'PR+',
    ),
    channel: 'not-told',
  }
}
