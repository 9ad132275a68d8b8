import { BROADCAST_NOUNS, DOCUMENT_NOUNS } from '../../../lexicon/en/cues/around-cues.ts'
import type { CueRow } from '../../../lexicon/en/cues/cue-row.ts'
import type { Channel, Token } from '../../../model/annotation.ts'
import { headWithin } from '../factuality/dependents.ts'
import type { TokenRange } from './tokens-within.ts'

/** How far behind a cue its channel is looked for, in words. */
const BEHIND = 8
const BY_WAY_OF = new Set(['in', 'on', 'by', 'during', 'through', 'via', 'from'])

/** How the words were had: from the cue ("was quoted as saying"), a noun in it or just behind it ("in a letter", "on television"), or the source. */
export function channelOf(
  tokens: readonly Token[],
  cue: TokenRange,
  source: TokenRange | null,
  row: CueRow | null,
): Channel {
  for (let at = cue.from; at < Math.min(cue.to, cue.from + 40); at++) {
    if (tokens[at]?.lemma === 'quote' && (tokens[at + 1]?.lower === 'as' || tokens[at + 1]?.lower === 'by'))
      return 'quoted'
  }
  const told = nounChannel(tokens, cue)
  if (told) return told
  if (row?.channel) return row.channel
  if (source === null || source.from >= source.to) return 'not-told'
  const head = tokens[headWithin(tokens, source.from, source.to)]
  return head?.upos === 'NOUN' && DOCUMENT_NOUNS.has(head.lemma) ? 'document' : 'said'
}

function nounChannel(tokens: readonly Token[], cue: TokenRange): Channel | null {
  const sentence = tokens[cue.from]?.sentence
  let preposition = false
  for (let at = cue.from; at < cue.to + BEHIND; at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || (at >= cue.to && /^[,;:.“"(]$/.test(token.text))) return null
    if (token.upos === 'ADP') preposition = BY_WAY_OF.has(token.lower)
    if (token.upos === 'SCONJ' || (at > cue.to && token.upos === 'VERB')) return null
    if (!preposition) continue
    if (BROADCAST_NOUNS.has(token.lemma) || BROADCAST_NOUNS.has(token.lower)) return 'broadcast'
    if (DOCUMENT_NOUNS.has(token.lemma) && token.upos === 'NOUN') return 'document'
  }
  return null
}
