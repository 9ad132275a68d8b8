/** What the elements around a block say of it. */
export interface Surroundings {
  /** Names of elements, lower case: "article", "aside". */
  readonly elements: ReadonlySet<string>
  /** What the classes and ids of the nearest elements speak of. */
  readonly topics: ReadonlySet<Topic>
}

/** A run of text that stands for itself on a page. */
export interface Block extends Surroundings {
  readonly text: string
  readonly words: number
  /** Of its words those in links. */
  readonly linked: number
}

/** What page makers call the parts of a page, in the words that many of them use. */
const TOPICS = {
  body: /articlebody|(?:article|story|entry|post|body|main|news)[-_]*(?:body|content|text|copy|main)|content[-_]?body|\bprose\b/i,
  related:
    /related|recommend|popular|trending|read[-_]?(?:next|more|also)|see[-_]?also|promo|teaser|outbrain|taboola|more[-_](?:from|on|stories)|most[-_]|latest|headlines|suggest|further/i,
  social: /share|social|follow|twitter|facebook|whatsapp|tweet/i,
  byline: /byline|author|writer|contributor|\bbio\b|credit/i,
  date: /date|time|publish|updated|posted/i,
  summary: /summary|standfirst|subtitle|subhead|\bdek\b|deck|lede|\blead\b|intro|excerpt|abstract|kicker/i,
  label: /\btags?\b|tags|categor|breadcrumb|keyword|topic|label|meta|info/i,
  media: /caption|photo|image|img|gallery|video|media|figure|slide|player|picture|thumb/i,
  offer:
    /\bads?\b|advert|sponsor|newsletter|subscri|signup|sign-up|paywall|cookie|consent|banner|donat|promo|offer|shop|affiliate|cta/i,
  talk: /comment|disqus|discussion|reply|respond|feedback|forum/i,
  frame: /\bnav|menu|foot|sidebar|side-|rail|toolbar|\bheader\b|masthead|widget|copyright|legal|disclaimer/i,
} as const

export type Topic = keyof typeof TOPICS

const SKIPPED = new Set(
  'script style noscript template svg iframe select option nav button object audio head math'.split(' '),
)
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Classes tell of what is near: those of the page's whole body say nothing of a paragraph. */
const LEVELS = 5

/** The blocks of a page in its order, white space folded; scripts, buttons, menus and what is hidden left out. */
export function blocksOf(root: Element): readonly Block[] {
  const blocks: Block[] = []
  let [text, linkText, breaks] = ['', '', 0]
  let around: Around = { elements: new Set(), topics: [], anchor: false }
  const flush = (): void => {
    const folded = fold(text)
    if (folded !== '') blocks.push(blockOf(folded, fold(linkText), around))
    ;[text, linkText, breaks] = ['', '', 0]
  }
  // A stack of our own: pages nest deeper than calls may.
  const stack: Step[] = [{ kind: 'open', node: root, around }]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === 'close') {
      flush()
      continue
    }
    const { node } = step
    if (node.nodeType === 3) {
      const piece = node.textContent ?? ''
      if (piece.trim() !== '') breaks = 0
      if (text === '') around = step.around
      text += piece
      if (step.around.anchor) linkText += ` ${piece}`
    } else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.nodeName.toLowerCase()
      if (SKIPPED.has(name) || isHidden(element)) continue
      if (name === 'br') {
        text += ' '
        if (++breaks > 1) flush()
        continue
      }
      const inside = aroundOf(element, name, step.around)
      if (!INLINE.has(name)) {
        flush()
        stack.push({ kind: 'close' })
      }
      for (let child = element.lastChild; child !== null; child = child.previousSibling)
        stack.push({ kind: 'open', node: child, around: inside })
    }
  }
  flush()
  return blocks
}

interface Around {
  readonly elements: ReadonlySet<string>
  /** Of the nearest elements, the nearest last. */
  readonly topics: readonly (readonly Topic[])[]
  readonly anchor: boolean
}

type Step =
  | { readonly kind: 'close' }
  | { readonly kind: 'open'; readonly node: Node; readonly around: Around }

function aroundOf(element: Element, name: string, outer: Around): Around {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('itemprop') ?? ''}`
  const inline = INLINE.has(name)
  const topics = named.length < 3 ? [] : topicsIn(named.slice(0, 300))
  return {
    elements: inline || outer.elements.has(name) ? outer.elements : new Set([...outer.elements, name]),
    topics: inline && topics.length === 0 ? outer.topics : [...outer.topics.slice(1 - LEVELS), topics],
    anchor: outer.anchor || name === 'a',
  }
}

function topicsIn(named: string): readonly Topic[] {
  return (Object.keys(TOPICS) as Topic[]).filter((topic) => TOPICS[topic].test(named))
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style')?.slice(0, 200) ?? '')
  )
}

function blockOf(text: string, linkText: string, { elements, topics }: Around): Block {
  return { text, words: wordsIn(text), linked: wordsIn(linkText), elements, topics: new Set(topics.flat()) }
}

function fold(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim()
}

function wordsIn(text: string): number {
  if (text === '') return 0
  // Scripts without spaces: two characters are counted as a word.
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return (text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) + (unspaced >> 1)
}
