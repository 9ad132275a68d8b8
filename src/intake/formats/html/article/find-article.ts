import { isCorrection } from '../../../segments/correction.ts'
import { BLOCK_WEIGHTS } from './block-weights.ts'
import type { Block } from './blocks.ts'
import { featuresOf } from './features.ts'
import { readPage } from './read-page.ts'

/** What of a page is its article. */
export interface Article {
  /** Paragraphs with empty lines between them, corrections and notes of editors where they stand. */
  readonly text: string
  /** Lines above and below it that say when it was published or changed. */
  readonly dateLines: readonly string[]
}

/**
 * The article of a page. Readability says where it is; of each block of the page, in it or not, what is known is weighed
 * (ADR 16), so that what it drops comes back and what stands between paragraphs on page after page goes. Changes the document.
 */
export function findArticle(document: Document, headline: string | null): Article {
  const page = readPage(document, headline)
  const features = featuresOf(page.blocks, page)
  const chosen = page.blocks.map((block, at) => isCorrection(block.text) || weightOf(features[at] ?? []) > 0)
  const found = page.blocks.filter((_block, at) => chosen[at])
  const left = page.blocks.filter((_block, at) => !chosen[at])
  // A page of headings alone, or of a kind that nothing was learnt of, is taken whole.
  const article = found.length > 0 ? found : page.blocks
  return { text: textOf(article), dateLines: left.filter(isDateLine).map(({ text }) => text) }
}

function weightOf(features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (BLOCK_WEIGHTS[name] ?? 0), BLOCK_WEIGHTS.always ?? 0)
}

/** A correction that a page shows twice, for wide and for narrow screens, is one. */
function textOf(blocks: readonly Block[]): string {
  const corrections = new Set<string>()
  return blocks
    .filter(({ text }) => {
      if (!isCorrection(text)) return true
      const again = corrections.has(text)
      corrections.add(text)
      return !again
    })
    .map(({ text }) => text)
    .join('\n\n')
}

const DATE_LINE = /^\W*(?:first |last )?(?:published|posted|updated|modified)\b.{0,100}\d{4}/i

function isDateLine({ text, words }: Block): boolean {
  return words < 20 && DATE_LINE.test(text)
}
