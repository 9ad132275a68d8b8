import { blocksOf } from './article/blocks.ts'
import { parsePage } from './parse-page.ts'

/** The text of markup that is all of one item (in a feed, a mail, a chapter), a paragraph a block. */
export function proseOf(markup: string): string {
  const document = parsePage(markup)
  return blocksOf(document.body ?? document.documentElement)
    .map(({ text }) => text)
    .join('\n\n')
}
