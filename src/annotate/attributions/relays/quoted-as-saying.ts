import type { Span } from '../../../model/span.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { spanOf } from '../words.ts'
import { type Change, childOf, foundAt, phraseAt, relayed, type Scene } from './scene.ts'

/** How many words may name the one who is quoted. */
const LONGEST_SOURCE = 24

/**
 * "Reuters quoted Ana Ruiz as saying that P", "Ana Ruiz was quoted by Reuters as saying that P": the outlet's words hold those of the one
 * who is quoted.
 * @param verb the index of "quoted".
 */
export function quotedAsSaying(scene: Scene, verb: number): Change | null {
  const { tokens } = scene
  const as = wordAs(scene, verb)
  if (as === null) return null
  const saying = as + 1
  const outer = foundAt(scene, verb)
  const quoted = quotedOne(scene, verb, as)
  const quoting = isPassive(scene, verb) ? spanOf(tokens, verb + 2, as) : outer?.source
  if (outer === undefined || quoted === null || !quoting) return null
  const taken = foundAt(scene, saying)
  const told = taken && taken !== outer ? taken.content : saidBehind(scene, saying, outer)
  const cue = spanOf(tokens, as, saying + 1)
  if (cue === null || told.length === 0) return null
  const isBehind = (told[0]?.start ?? 0) > cue.end
  const last = told.at(-1)
  const all =
    isBehind && quoted.start > outer.cue.start && last
      ? [{ start: quoted.start, end: last.end }]
      : outer.content
  const whole = { ...outer, source: quoting, content: all }
  const inner = relayed(scene, { source: quoted, cue, content: told, inside: whole })
  const replaced = new Map<FoundAttribution, FoundAttribution | null>([[outer, whole]])
  if (taken && taken !== outer) replaced.set(taken, null)
  return { replaced, added: [inner] }
}

/** "As" before a verb of saying in "-ing", behind the one who is quoted. */
function wordAs({ tokens, to, cues }: Scene, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(to - 1, verb + LONGEST_SOURCE); at++) {
    const token = tokens[at]
    if (token?.lower !== 'as') continue
    const next = tokens[at + 1]
    return next?.xpos === 'VBG' && cues.kinds.has(next.lemma) ? at : null
  }
  return null
}

/** Who stands between the verb and "as"; of a passive whom it is about, where an outlet quotes. */
function quotedOne(scene: Scene, verb: number, as: number): Span | null {
  const { tokens } = scene
  // Who is quoted as saying something can speak: "an unnamed general".
  if (!isPassive(scene, verb)) return spanOf(tokens, verb + 1, as)
  const subject = childOf(scene, verb, 'nsubj:pass', 'nsubj') ?? nounDescribed(scene, verb)
  return subject === null ? null : phraseAt(scene, subject)
}

function isPassive({ tokens }: Scene, verb: number): boolean {
  return tokens[verb]?.xpos === 'VBN' && tokens[verb + 1]?.lower === 'by'
}

function nounDescribed({ tokens }: Scene, verb: number): number | null {
  const token = tokens[verb]
  return token && /^acl/.test(token.relation) && token.head < verb ? token.head : null
}

/** What of the outer content stands behind the verb of saying, or all where it stands before, as a quotation does. */
function saidBehind({ tokens, to }: Scene, saying: number, { content }: FoundAttribution): readonly Span[] {
  let first = saying + 1
  for (let at = saying + 1; at < Math.min(to, saying + 8); at++)
    if (tokens[at]?.lower === 'that') first = at + 1
  const from = tokens[first]?.start ?? Number.POSITIVE_INFINITY
  const behind = content.flatMap(({ start, end }) =>
    end > from ? [{ start: Math.max(start, from), end }] : [],
  )
  return behind.length > 0 ? behind : content.filter(({ end }) => end <= (tokens[saying]?.start ?? 0))
}
