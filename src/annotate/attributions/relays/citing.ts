import type { Token } from '../../../model/annotation.ts'
import { contains, type Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf } from '../words.ts'
import {
  type Change,
  canSpeak,
  childOf,
  endOfPhrase,
  foundAt,
  namesOutlet,
  phraseAt,
  relayed,
  type Scene,
} from './scene.ts'

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
  const end = endOfPhrase(scene, verb + 1, LONGEST_SOURCE)
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

/** The report that the participle belongs to: by the tree, or else the one that ends or whose source ends right before it. */
function mainReport(scene: Scene, verb: number, own: FoundAttribution | undefined): FoundAttribution | null {
  const { tokens, found } = scene
  const others = found.filter((one) => one !== own && !one.content.some((span) => holds(span, tokens[verb])))
  const above = tokens[tokens[verb]?.head ?? -1]
  const at = (token: Token | undefined) =>
    others.find(({ cue, source }) => holds(cue, token) || holds(source, token))
  return (
    ofOutletAbove(scene, verb, others) ??
    at(above) ??
    at(tokens[tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1]) ??
    null
  )
}

/** How many clauses lie between a participle and the outlet's own verb at most. */
const CLAUSES = 4

/** "The agency reported that envoys will meet to discuss aid, citing an official": by the tree the participle may hang on a verb of the content. */
function ofOutletAbove(
  scene: Scene,
  verb: number,
  others: readonly FoundAttribution[],
): FoundAttribution | undefined {
  const { tokens } = scene
  if (tokens[verb - 1]?.text !== ',') return undefined
  let at = tokens[verb]?.head ?? -1
  for (let steps = 0; steps < CLAUSES && at >= 0; steps++) {
    const word = tokens[at]
    const main = others.find(({ cue, source }) => holds(cue, word) && namesOutlet(scene, source))
    if (main) return main
    at = word?.head ?? -1
  }
  return undefined
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
  const source = subject === null ? null : phraseAt(scene, subject)
  return cue && content && source ? relayed(scene, { source, cue, content: [content] }) : null
}

function holds(span: Span | null, token: Span | undefined): boolean {
  return span !== null && token !== undefined && contains(span, token)
}
