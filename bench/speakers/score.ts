import type { Layers } from '../../src/model/annotated-report.ts'
import type { Mention } from '../../src/model/annotation.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import type { SourceByHand } from './by-hand.ts'
import { clusterAt, sharedShare } from './gold-at.ts'
import type { SpeakerCase, SpeakerDocument } from './gum.ts'

export type Verdict = 'right' | 'wrong' | 'open'

/** Whether the speaker is given the right entity: most of what else that entity is called in the text is of the gold cluster. */
export function verdictByClusters(
  { mentions }: Layers,
  document: SpeakerDocument,
  { mention, others }: SpeakerCase,
): Verdict {
  // "His father" is not "his", however short its mention is beside "his father Omar El-Hassan".
  const heads = mentions.filter((one) => overlaps(one, mention.core))
  const own = closest(heads, mention) ?? closest(mentions, mention)
  if (own === undefined || own.entity === null) return 'open'
  let right = 0
  let wrong = 0
  for (const other of mentions) {
    if (other.entity !== own.entity || other.form === 'pronoun' || overlaps(other, mention)) continue
    // Somebody new may be told of again later; what counts is whom we took them for.
    if (others.length === 0 && other.start > mention.start) continue
    const cluster = clusterAt(document.mentions, other)
    if (cluster === mention.cluster) right++
    else if (cluster !== null) wrong++
  }
  if (others.length === 0) return wrong > 0 ? 'wrong' : 'right'
  return right > 0 && right >= wrong ? 'right' : 'wrong'
}

/** Whether the source is given the entity of whoever the reader took it for. */
export function verdictByHand({ mentions }: Layers, { source, means, antecedents }: SourceByHand): Verdict {
  const own = closest(mentions, source)
  const entity = own?.entity ?? null
  const same = mentions.filter((mention) => mention.entity === entity && mention !== own)
  if (means === 'writer') {
    const named = same.filter(({ form }) => form !== 'pronoun')
    const signed = named.some(({ end }) => antecedents.some((span) => end === span.end))
    return entity === null || named.length === 0 || signed ? 'right' : 'wrong'
  }
  if (entity === null) return 'open'
  if (means === 'unnamed') return same.some(({ form }) => form === 'name') ? 'wrong' : 'right'
  const found = same.some(({ form, start, end }) =>
    antecedents.some(
      (span) => form !== 'pronoun' && (means === 'name' ? end === span.end : start === span.start),
    ),
  )
  return found ? 'right' : 'wrong'
}

/** The mention that shares most characters with a span, for what it has beside. */
export function closest(mentions: readonly Mention[], span: Span): Mention | undefined {
  let best: Mention | undefined
  let bestShare = 0
  for (const mention of mentions) {
    const share = sharedShare(mention, span)
    if (share > bestShare) [best, bestShare] = [mention, share]
  }
  return best
}
