import { HearsayError } from '../../model/errors.ts'
import type { FileFormat } from '../../model/ports/input-format.ts'
import type { MetadataDate } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'
import { findDate } from '../dates/written-date.ts'
import { openPdf, type PdfDocument } from './pdf/open-pdf.ts'
import { paragraphsOf } from './pdf/paragraphs.ts'
import type { PageLine } from './pdf/placed-text.ts'
import { readingOrder } from './pdf/reading-order.ts'
import { notesLast, withoutRunningLines } from './pdf/running-lines.ts'

const MAX_PAGES = 2000
/** A page of a newspaper has some thousand pieces. */
const MAX_PIECES = 100_000
const MAX_MS = 120_000

/** A PDF: its text in reading order, without heads and feet of pages; `layout` says where each line stood. Scanned pages have no text. */
export const pdf: FileFormat = {
  reads: 'bytes',
  name: 'pdf',
  extensions: ['.pdf'],
  open: async function* (file, context) {
    const { path } = file
    const document = await openPdf(await file.bytes(), path)
    try {
      const { pages, running } = withoutRunningLines(await linesOf(document, path))
      const { text, layout } = paragraphsOf(notesLast(pages))
      if (text.trim() === '')
        throw new HearsayError(
          'empty-file',
          `${path} is a PDF without text; pages that were scanned need text recognition first.`,
        )
      const report = buildReport(
        { text, layout, headline: headlineOf(pages[0] ?? [], document), dates: datesOf(document, running) },
        context.given,
      )
      yield { kind: 'report', where: null, report }
    } finally {
      await document.close()
    }
  },
}

async function linesOf(document: PdfDocument, path: string): Promise<readonly (readonly PageLine[])[]> {
  if (document.pages > MAX_PAGES)
    throw new HearsayError(
      'too-large',
      `${path} has ${document.pages} pages, and at most ${MAX_PAGES} are read; split it.`,
    )
  const until = Date.now() + MAX_MS
  const pages: (readonly PageLine[])[] = []
  for (let number = 1; number <= document.pages; number++) {
    const pieces = await document.page(number)
    if (pieces.length > MAX_PIECES || Date.now() > until)
      throw new HearsayError('too-large', `${path} is too much to read from page ${number} on; split it.`)
    pages.push(readingOrder(pieces))
  }
  return pages
}

/** What is set larger than the text at the top of the first page; else the title that the file names, where that is no file's name. */
function headlineOf(lines: readonly PageLine[], { title }: PdfDocument): string | null {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0
  const top = lines.slice(0, 12)
  const largest = Math.max(0, ...top.map(({ size }) => size))
  if (lines.length > 3 && largest > usual * 1.25) {
    const first = top.findIndex(({ size }) => size > largest * 0.95)
    const after = top.findIndex(({ size }, at) => at > first && size <= largest * 0.95)
    const headline = top.slice(first, after < 0 ? undefined : after).map(({ text }) => text)
    return headline.join(' ')
  }
  return title !== null && /\s/.test(title) && !/\.\w{2,5}$/.test(title) ? title : null
}

/** A head that dates each page dates the paper; when the file was made does not. */
function datesOf(document: PdfDocument, running: readonly string[]): readonly MetadataDate[] {
  const heads = running.filter((line) => findDate(line) !== null).slice(0, 3)
  return [
    ...heads.map((value) => ({ field: 'pdf running head', value })),
    ...(document.created ? [{ field: 'pdf dateCreated', value: document.created.replace(/^D:/, '') }] : []),
    ...(document.modified ? [{ field: 'pdf modified', value: document.modified.replace(/^D:/, '') }] : []),
  ]
}
