import { HearsayError } from '../../model/errors.ts'
import type { FileFormat, InputPart } from '../../model/ports/input-format.ts'
import { buildReport } from '../build-report.ts'
import { decode } from '../decode.ts'
import { bookOf } from './epub/book.ts'
import { blocksOf } from './html/article/blocks.ts'
import { parsePage } from './html/parse-page.ts'
import { openArchive } from './zip/open-archive.ts'

/** Covers and title pages have fewer words. */
const MIN_WORDS = 20

/** An EPUB: each chapter of its reading order is a report, under the book's publisher (else its title) and date. */
export const epub: FileFormat = {
  reads: 'bytes',
  name: 'epub',
  extensions: ['.epub'],
  open: async function* (file, context) {
    const { path } = file
    const texts = new Map<string, string>()
    for await (const { name, bytes } of openArchive(file, context))
      if (/\.(?:x?html?|opf)$|^META-INF\/container\.xml$/i.test(name))
        texts.set(name, decode(await bytes(), `${path}/${name}`))
    const book = bookOf(texts, path)
    let found = 0
    for (const name of book.chapters) {
      const markup = texts.get(name)
      if (markup === undefined) {
        yield missing(path, name)
        continue
      }
      const document = parsePage(markup)
      const blocks = blocksOf(document.body ?? document.documentElement)
      if (blocks.reduce((sum, { words }) => sum + words, 0) < MIN_WORDS) continue
      found++
      const heading = blocks.find(({ elements }) => /h[1-3]/.test([...elements].join(' ')))
      const text = blocks.filter((block) => block !== heading).map((block) => block.text)
      const report = buildReport(
        {
          text: `${text.join('\n\n')}\n`,
          headline: heading?.text ?? (document.title || null),
          publication: book.publisher ?? book.title,
          dates: book.date ? [{ field: 'epub date', value: book.date }] : [],
          fromMarkup: true,
        },
        context.given,
      )
      yield { kind: 'report', where: `chapter ${found}`, report }
    }
    if (found === 0)
      throw new HearsayError('empty-file', `${path} is a book without text; name one with chapters in it.`)
  },
}

function missing(path: string, name: string): InputPart {
  const error = new HearsayError(
    'malformed-input',
    `${path} lists the chapter ${name} and does not hold it; it may be cut short.`,
  )
  return { kind: 'error', where: name, error }
}
