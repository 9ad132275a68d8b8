import { RELAYING_VERBS, SAID_BY } from '../../../lexicon/en/cues/relaying.ts'
import type { Mention, Token } from '../../../model/annotation.ts'
import { bySpan, type Span } from '../../../model/span.ts'
import type { CueIndex } from '../cue-index.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { firstEndingAfter } from '../sorted-spans.ts'
import { sourceBehindOutlet, speakerBehindOutlet } from './behind-outlet.ts'
import { citing } from './citing.ts'
import { quotedAsSaying } from './quoted-as-saying.ts'
import { quotedBy } from './quoted-by.ts'
import { saidBy } from './said-by.ts'
import type { Change, Scene } from './scene.ts'

interface Relays {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  readonly cues: CueIndex
}

/** The links that one who passes on another's words adds to a chain, sentence by sentence. */
export function withRelays(
  { text, tokens, mentions, cues }: Relays,
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const places = relayWords(tokens)
  if (places.length === 0) return found
  const cued = found.toSorted((one, other) => bySpan(one.cue, other.cue))
  const named = mentions.toSorted(bySpan)
  const replaced = new Map<FoundAttribution, FoundAttribution | null>()
  const added: FoundAttribution[] = []
  for (const { from, to, words } of bySentence(tokens, places)) {
    const range = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
    let scene: Scene = {
      text,
      tokens,
      from,
      to,
      cues,
      mentions: within(named, range, (mention) => mention),
      found: within(cued, range, ({ cue }) => cue),
    }
    const rules = words.map(
      (word) => () =>
        quotedAsSaying(scene, word) ?? citing(scene, word) ?? quotedBy(scene, word) ?? saidBy(scene, word),
    )
    for (const rule of [...rules, () => sourceBehindOutlet(scene), () => speakerBehindOutlet(scene)]) {
      const change = rule()
      if (change === null) continue
      for (const [old, now] of change.replaced) replaced.set(old, now)
      added.push(...change.added)
      scene = { ...scene, found: changed(scene.found, change) }
    }
  }
  return settled([...found, ...added], replaced)
}

/** Relaying verbs, "according", and "said by": what a relay is told by. */
function relayWords(tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ upos, lemma, lower }, at) =>
    (upos === 'VERB' && RELAYING_VERBS.has(lemma)) ||
    lower === 'according' ||
    (SAID_BY.has(lower) && tokens[at + 1]?.lower === 'by')
      ? [at]
      : [],
  )
}

function* bySentence(tokens: readonly Token[], places: readonly number[]) {
  for (let next = 0; next < places.length; ) {
    const first = places[next] ?? 0
    const { sentence } = tokens[first] ?? {}
    let from = first
    let to = first
    while (from > 0 && tokens[from - 1]?.sentence === sentence) from--
    while (to < tokens.length && tokens[to]?.sentence === sentence) to++
    const words: number[] = []
    while (next < places.length && (places[next] ?? to) < to) words.push(places[next++] ?? 0)
    yield { from, to, words }
  }
}

function within<Item>(
  sorted: readonly Item[],
  { start, end }: Span,
  spanOf: (item: Item) => Span,
): readonly Item[] {
  const items: Item[] = []
  for (let at = firstEndingAfter(sorted, start, spanOf); at < sorted.length; at++) {
    const item = sorted[at]
    if (item === undefined || spanOf(item).start >= end) break
    items.push(item)
  }
  return items
}

function changed(
  found: readonly FoundAttribution[],
  { replaced, added }: Change,
): readonly FoundAttribution[] {
  const kept = found.flatMap((one) => {
    const now = replaced.get(one)
    return now === undefined ? [one] : now === null ? [] : [now]
  })
  return [...kept, ...added]
}

/** All as they are now, each inside of what its holder has become; where two would hold each other, neither is inside. */
function settled(
  all: readonly FoundAttribution[],
  replaced: ReadonlyMap<FoundAttribution, FoundAttribution | null>,
): readonly FoundAttribution[] {
  const done = new Map<FoundAttribution, FoundAttribution>()
  const open = new Set<FoundAttribution>()
  const settle = (one: FoundAttribution): FoundAttribution | null => {
    const now = latest(one, replaced)
    if (now === null) return null
    const known = done.get(now)
    if (known) return known
    if (open.has(now)) return null
    open.add(now)
    const inside = now.inside === undefined ? null : settle(now.inside)
    const { inside: _, ...alone } = now
    const settledOne = inside === null ? alone : inside === now.inside ? now : { ...alone, inside }
    done.set(now, settledOne)
    return settledOne
  }
  const kept = new Set(all.flatMap((one) => settle(one) ?? []))
  return [...kept].sort((one, other) => bySpan(one.cue, other.cue))
}

function latest(
  one: FoundAttribution,
  replaced: ReadonlyMap<FoundAttribution, FoundAttribution | null>,
): FoundAttribution | null {
  let now = one
  for (let next = replaced.get(now); next !== undefined && next !== now; next = replaced.get(now)) {
    if (next === null) return null
    now = next
  }
  return now
}
