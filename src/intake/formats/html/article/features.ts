import type { Block, Topic } from './blocks.ts'
import { STANDING_MATTER } from './standing-matter.ts'

/** What is known of a page beside its blocks. */
export interface PageFacts {
  /** For each block, how much of it Readability took for the article: 0 to 1. */
  readonly kept: readonly number[]
  /** The page's title and headlines, folded. */
  readonly titles: readonly string[]
}

/** Of each block the names of what holds of it: what the weights are of. */
export function featuresOf(
  blocks: readonly Block[],
  { kept, titles }: PageFacts,
): readonly (readonly string[])[] {
  const prose = blocks.map(isProse)
  const keptProse = blocks.map((_block, at) => prose[at] === true && (kept[at] ?? 0) > 0.7)
  const [first, last] = [keptProse.indexOf(true), keptProse.lastIndexOf(true)]
  const matter = blocks.map(matterOf)
  const seen = new Map<string, number>()
  for (const { text } of blocks) seen.set(text, (seen.get(text) ?? 0) + 1)
  const titleWords = titles.map((title) => title.toLowerCase())
  return blocks.map((block, at) => {
    const share = kept[at] ?? 0
    const own = ownFeatures(block, matter[at] ?? [])
    const is = share > 0.7 ? 'kept' : 'left'
    const place = first < 0 ? 'nowhere' : at < first ? 'before' : at > last ? 'after' : 'between'
    const before = nearby(at - 1)
    const after = nearby(at + 1)
    const title = titleWords.some((words) => isLike(words, block.text.toLowerCase()))
    const near = around(at)
    return [
      is,
      `${is} ${place}`,
      `${place} ${prose[at] ? 'prose' : sizeOf(block)}`,
      ...own,
      ...own.map((name) => `${is} ${name}`),
      `before ${before}`,
      `after ${after}`,
      ...(prose[at] ? [] : [`other between ${before} and ${after}`]),
      `near ${near}`,
      `${is} near ${near}`,
      ...(title ? ['title', `title ${place}`] : []),
      ...((seen.get(block.text) ?? 0) > 1 ? ['twice', `twice ${is}`] : []),
      ...((matter[at - 1] ?? []).includes('more to read') ? ['under more to read'] : []),
    ]
  })

  function nearby(at: number): string {
    const block = blocks[at]
    if (!block) return 'nothing'
    const is = (kept[at] ?? 0) > 0.7 ? 'kept' : 'left'
    if (prose[at]) return `${is} prose`
    return `${is} ${block.linked > block.words * 0.7 ? 'link' : 'other'}`
  }

  /** How many of the four blocks on either side are prose that was kept. */
  function around(at: number): string {
    let count = 0
    for (let other = Math.max(0, at - 4); other <= at + 4; other++)
      if (other !== at && keptProse[other]) count++
    return count === 0 ? 'none' : count < 3 ? 'few' : count < 6 ? 'some' : 'many'
  }
}

const ELEMENTS =
  'article main aside footer header form figure figcaption table ul ol blockquote section p li td th h1 h2 h3 h4 h5 h6 dd pre'.split(
    ' ',
  )

function ownFeatures(block: Block, matter: readonly string[]): readonly string[] {
  const { text, words, linked, elements, topics } = block
  const linkShare = words === 0 ? 0 : linked / words
  const size = sizeOf(block)
  return [
    `size ${size}`,
    `links ${linkShare > 0.9 ? 'all' : linkShare > 0.5 ? 'most' : linkShare > 0.2 ? 'some' : linked > 0 ? 'few' : 'none'}`,
    `${size} links ${linkShare > 0.7 ? 'all' : linked > 0 ? 'some' : 'none'}`,
    `${size} ${endsSentence(text) ? 'ends' : 'open'}`,
    ...ELEMENTS.filter((name) => elements.has(name)).map((name) => `in ${name}`),
    ...[...topics].map((topic: Topic) => `about ${topic}`),
    ...matter.map((name) => `says ${name}`),
    ...(matter.length > 0 ? [`says some ${size}`] : []),
    ...(elements.has('figure') && !elements.has('blockquote') ? [`figure ${size}`] : []),
    ...(/:\W*$/.test(text) ? ['ends with colon'] : []),
    ...(/\p{L}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()
      ? [`capitals ${size}`]
      : []),
    ...(/https?:\/\/|www\./.test(text) ? ['address'] : []),
    ...(/\S@\S+\.\w/.test(text) ? ['mail address'] : []),
    ...(/\p{L}/u.test(text) ? [] : ['no letter']),
  ]
}

function matterOf({ text, words }: Block): readonly string[] {
  if (words > 80) return []
  return STANDING_MATTER.filter(({ pattern }) => pattern.test(text.slice(0, 400))).map(({ name }) => name)
}

function sizeOf({ words }: Block): string {
  return words < 4 ? 'tiny' : words < 10 ? 'short' : words < 20 ? 'middle' : words < 50 ? 'long' : 'huge'
}

/** Sentences, and few of their words in links. */
function isProse({ text, words, linked }: Block): boolean {
  return (words >= 20 || (words >= 10 && endsSentence(text))) && linked < words * 0.5
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？][\s"'”’»)\]]*$/.test(text)
}

/** Whether one begins as the other does and is not much longer. */
function isLike(title: string, text: string): boolean {
  if (text.length < 12 || title.length < 12) return title === text
  return title.startsWith(text) || (text.startsWith(title.slice(0, 60)) && text.length < title.length * 1.3)
}
