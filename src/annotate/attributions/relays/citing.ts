import type { Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf } from '../words.ts'
import { type Change, canSpeak, childOf, foundAt, relayed, type Scene } from './scene.ts'

/** How many words may name those who are cited. */
const LONGEST_SOURCE = 24

/**
 * "CNN, citing two officials, reported that P", "Interfax reported, quoting the ministry, that P": those who are cited say P too, inside of
 * the words of the one who cites them.
 * @param verb the index of "citing".
 */
export function citing(scene: Scene, verb: number): Change | null {
  const { tokens } = scene
  if (tokens[verb]?.xpos !== 'VBG') return null
  const end = endOfCited(scene, verb + 1)
  const cited = spanOf(tokens, verb + 1, end)
  const cue = spanOf(tokens, verb, verb + 1)
  if (cited === null || cue === null || !canSpeak(scene, verb + 1, end)) return null
  const own = foundAt(scene, verb)
  const found = mainReport(scene, verb, own)
  const main = found
    ? { ...found, source: found.source ?? own?.source ?? null }
    : madeReport(scene, verb, end)
  if (main === null || main.source === null || main.content.length === 0) return null
  const inner = relayed(scene, { source: cited, cue, content: main.content, inside: main })
  const replaced = new Map<FoundAttribution, FoundAttribution | null>(own ? [[own, null]] : [])
  if (found) replaced.set(found, main)
  return { replaced, added: found ? [inner] : [main, inner] }
}

/** Behind those who are cited: a comma, or the end of the sentence. */
function endOfCited({ tokens, to }: Scene, from: number): number {
  let end = from
  while (end < Math.min(to, from + LONGEST_SOURCE) && !/^[,;:.!?"“”()–—]$/.test(tokens[end]?.text ?? ''))
    end++
  return end
}

/** The report that the participle belongs to: by the tree, or else the one that ends or whose source ends right before it. */
function mainReport(
  { tokens, found }: Scene,
  verb: number,
  own: FoundAttribution | undefined,
): FoundAttribution | null {
  const others = found.filter((one) => one !== own && !isInside(tokens[verb], one.content))
  const above = tokens[tokens[verb]?.head ?? -1]
  const byTree = others.find(
    ({ cue, source }) => holds(cue, above) || (source !== null && holds(source, above)),
  )
  if (byTree) return byTree
  const before = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1
  return (
    others.find(
      ({ cue, source }) => holds(cue, tokens[before]) || (source && holds(source, tokens[before])),
    ) ?? null
  )
}

/** A report that nothing else found: "Interfax reported, quoting the ministry, that P". */
function madeReport(scene: Scene, verb: number, end: number): FoundAttribution | null {
  const { tokens, to, cues } = scene
  const at = tokens[verb]?.head ?? -1
  const said = at < verb ? tokens[at] : undefined
  if (said?.upos !== 'VERB' || !cues.kinds.get(said.lemma)?.has('saying') || tokens[end]?.text !== ',')
    return null
  const subject = childOf(scene, at, 'nsubj')
  const first = tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1
  const last = /^[.!?]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to
  const [cue, content] = [spanOf(tokens, at, at + 1), spanOf(tokens, first, last)]
  const source = subject === null ? null : spanOf(tokens, firstOf(scene, subject), subject + 1)
  return cue && content && source ? relayed(scene, { source, cue, content: [content] }) : null
}

function firstOf({ tokens, from }: Scene, head: number): number {
  let first = head
  while (first > from && tokens[first - 1]?.head === head && tokens[first - 1]?.upos !== 'PUNCT') first--
  return first
}

function holds(
  { start, end }: Span,
  token: { readonly start: number; readonly end: number } | undefined,
): boolean {
  return token !== undefined && start <= token.start && token.end <= end
}

function isInside(token: Span | undefined, content: readonly Span[]): boolean {
  return content.some((span) => holds(span, token))
}
