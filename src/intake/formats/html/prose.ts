import { parseHTML } from 'linkedom'
import { blocksOf } from './article/blocks.ts'

/** The text of markup that is all of one item (in a feed, a mail, a chapter), a paragraph a block. */
export function proseOf(markup: string): string {
  const page = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`
  const { document } = parseHTML(page)
  return blocksOf(document.body ?? document.documentElement)
    .map(({ text }) => text)
    .join('\n\n')
}
