/** `npm run bench chains [-- --misses] [-- --corpus DIR]`: attributions inside others, against those marked by hand; see docs/figures.md. */
import { annotate } from '../src/annotate/pipeline.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { Attribution } from '../src/model/annotation.ts'
import { overlaps, type Span, textOf } from '../src/model/span.ts'
import { type ChainLabel, type LinkLabel, readChainLabels } from './chains/labels.ts'
import { readStories, type Story } from './chains/stories.ts'
import { corpusFolder } from './corpora/folder.ts'

const stories = readStories(corpusFolder('news-text'))
const rows = readChainLabels().map((label, at) => scored(label, at))
const half = rows.length / 2
print('first half', rows.slice(0, half))
print('second half', rows.slice(half))
print('all', rows)

interface ScoredChain {
  readonly isOuter: boolean
  readonly isInner: boolean
  readonly isChain: boolean
  readonly stances: number
}

function scored(label: ChainLabel, at: number): ScoredChain {
  const story = stories.get(label.document)
  if (!story) throw new Error(`${label.document} is not in news-text.`)
  const { attributions } = annotate(
    reportFromText(story.text, story.published === undefined ? {} : { published: story.published }),
  ).layers
  const outer = attributions.filter((it) => isLink(it, label.outer))
  const inner = attributions.filter((it) => isLink(it, label.inner))
  const chain = inner.flatMap((it) =>
    outer.filter((holder) => standsIn(attributions, it, holder)).map((holder) => [holder, it] as const),
  )
  if (chain.length === 0 && process.argv.includes('--misses')) printMiss(story, label, at, attributions)
  const [links] = chain
  const stances = links
    ? [links[0].stance === label.outer.stance, links[1].stance === label.inner.stance]
    : []
  return {
    isOuter: outer.length > 0,
    isInner: inner.length > 0,
    isChain: chain.length > 0,
    stances: stances.filter(Boolean).length,
  }
}

/** Cue overlaps cue, source source, or there is none in both. */
function isLink(found: Attribution, { source, cue }: LinkLabel): boolean {
  if (!overlaps(found.cue, cue)) return false
  return source === null || found.source === null ? source === found.source : overlaps(found.source, source)
}

function standsIn(all: readonly Attribution[], inner: Attribution, outer: Attribution): boolean {
  for (let at: Attribution | undefined = inner; at; at = all.find(({ id }) => id === at?.within)) {
    if (at.within === outer.id) return true
  }
  return false
}

function print(title: string, part: readonly ScoredChain[]): void {
  const count = (is: (one: ScoredChain) => boolean) => part.filter(is).length
  const chains = count(({ isChain }) => isChain)
  const stances = part.reduce((sum, one) => sum + one.stances, 0)
  console.log(
    `${title.padEnd(12)} both links ${chains} of ${part.length}   outer ${count((it) => it.isOuter)}   inner ${count((it) => it.isInner)}   stances of those ${stances} of ${2 * chains}`,
  )
}

function printMiss(
  { text }: Story,
  { outer, inner }: ChainLabel,
  at: number,
  all: readonly Attribution[],
): void {
  const words = (span: Span | null) => (span ? textOf(text, span).replaceAll('\n', ' ') : '-')
  const line = ({ source, cue, content }: LinkLabel) => `${words(source)} | ${words(cue)} | ${words(content)}`
  console.log(`${at}\n  wanted ${line(outer)}\n         ${line(inner)}`)
  const from = Math.min(outer.cue.start, outer.content.start) - 20
  const to = Math.max(outer.cue.end, outer.content.end) + 20
  for (const { id, within, source, cue, content, rule } of all) {
    if (cue.start < from || cue.end > to) continue
    console.log(
      `  found  ${id} in ${within} (${rule}) ${words(source)} | ${words(cue)} | ${content.map(words).join(' … ')}`,
    )
  }
}
