import { CUE_ADVERBS, CUE_NOUNS } from '../../lexicon/en/attribution-cues.ts'
import type { Channel, Stance, Token } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { certaintyTowards } from './content-certainty.ts'
import { CUE_ROWS } from './verb-cues.ts'

export interface CueJudgement {
  readonly stance: Stance
  readonly certainty: Certainty
  readonly channel: Channel
}

/** What a cue says of its source towards a content: by the cue lexicon, its first word that has a row; else a plain assertion. */
export function judgeSpan(
  { tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  cue: Span,
  source: Span | null,
  content: readonly Span[],
): CueJudgement {
  const own = tokens.filter((token) => overlaps(token, cue))
  const inside = tokens.filter((token) => content.some((span) => overlaps(token, span)))
  const row = own.map(rowOf).find((found) => found !== undefined)
  const negated = own.some(({ lower }) => NEGATIONS.has(lower))
  const stance = row?.stance ?? 'asserts'
  const certainty = row?.certainty ?? 'CT+'
  return {
    stance: negated && stance === 'asserts' ? 'declines' : stance,
    certainty: negated && certainty === 'CT+' ? 'Uu' : certaintyTowards(inside, certainty),
    channel: row?.channel ?? (source === null ? 'not-told' : 'said'),
  }
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never'])

function rowOf(token: Token): (Omit<CueJudgement, 'channel'> & { readonly channel?: Channel }) | undefined {
  if (token.upos === 'NOUN') {
    const row = CUE_NOUNS.get(token.lemma)
    return row && { ...row, channel: 'not-told' }
  }
  if (CUE_ADVERBS.has(token.lower)) return { stance: 'asserts', certainty: 'CT+', channel: 'not-told' }
  return CUE_ROWS.get(token.lemma)?.[0]
}
