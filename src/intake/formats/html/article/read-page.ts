import { Readability } from '@mozilla/readability'
import { parsePage } from '../parse-page.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { PageFacts } from './features.ts'
import { keptShares } from './kept-share.ts'

/** Above these Readability is not asked: it goes over its nodes, and over what is around each, again and again. */
const [MAX_NODES, MAX_SIBLINGS, MAX_DEPTH] = [100_000, 3000, 300]

/** The blocks of a page, and what Readability and its titles say of them. Changes the document. */
export function readPage(
  document: Document,
  headline: string | null,
): { blocks: readonly Block[] } & PageFacts {
  const blocks = blocksOf(document.body ?? document.documentElement)
  const titles = [
    headline,
    document.title,
    ...[...document.querySelectorAll('h1')].map((h1) => h1.textContent),
  ]
    .map((title) => (title ?? '').replace(/\s+/g, ' ').trim())
    .filter((title) => title !== '')
  const kept = keptShares(
    blocks.map(({ text }) => text),
    isWithinReach(document) ? readable(document) : '',
  )
  return { blocks, kept, titles }
}

/** The text that Readability takes for the article; empty where it finds none. */
function readable(document: Document): string {
  try {
    // Its answer is counted in blocks here, so what it makes of a short article is as good as of a long one.
    const article = new Readability(document, { charThreshold: 100 }).parse()
    if (!article?.content) return ''
    const { body } = parsePage(`<html><body>${article.content}</body></html>`)
    return blocksOf(body)
      .map(({ text }) => text)
      .join('\n')
  } catch {
    // It throws on some documents that have no body, and where elements nest too deep for it.
    return ''
  }
}

function isWithinReach(document: Document): boolean {
  let [count, depth] = [0, 0]
  let node: Node | null = document.documentElement
  while (node !== null) {
    if (++count > MAX_NODES || depth > MAX_DEPTH || node.childNodes.length > MAX_SIBLINGS) return false
    const { firstChild }: Node = node
    if (firstChild !== null) {
      node = firstChild
      depth++
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return true
}
