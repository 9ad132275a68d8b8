import { HearsayError } from '../../model/errors.ts'
import type { FileFormat, GivenMetadata } from '../../model/ports/input-format.ts'
import type { MetadataDate, Report } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'
import { tooLarge } from '../limits.ts'
import { type Columns, columnsOf, gdeltColumns } from './csv/columns.ts'
import { rowsOf } from './csv/rows.ts'

/** A table of any size, a report a row; its columns by their names, or as GDELT's tables have them. UTF-8. */
export const csv: FileFormat = {
  reads: 'bytes',
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  open: async function* (file, context) {
    const { path } = file
    const { report: limit } = context.limits
    const [separator, text] = await withSeparator(textOf(file.stream()))
    let columns: Columns | null = null
    let [reports, bare] = [0, 0]
    for await (const { line, cells } of rowsOf(text, separator, limit)) {
      const where = `line ${line}`
      if (cells === null) {
        yield { kind: 'error', where, error: tooLarge(`${path}, ${where},`, limit, null) }
        continue
      }
      if (columns === null) {
        columns = gdeltColumns(cells) ?? columnsOf(cells)
        if (columns === null) throw noColumns(path)
        if (gdeltColumns(cells) === null) continue
      }
      const report = reportOf(cells, columns, context.given)
      if (report) {
        reports++
        yield { kind: 'report', where, report }
      } else bare++
    }
    if (columns === null) throw new HearsayError('empty-file', `${path} is empty; a report needs text.`)
    if (bare > 0)
      throw new HearsayError(
        'empty-file',
        `${path} has ${bare} ${bare === 1 ? 'row' : 'rows'} without text or headline${reports > 0 ? ` beside ${reports} with one` : ''}; where a row has an address, give that to "hearsay ingest".`,
      )
  },
}

function reportOf(cells: readonly string[], columns: Columns, given: GivenMetadata): Report | null {
  const cell = (name: keyof Columns): string | null => {
    const at = columns[name]
    return at === undefined ? null : cells[at]?.trim() || null
  }
  const headline = cell('headline')
  const text = cell('text') ?? headline
  if (text === null) return null
  const dates = (['published', 'modified'] as const).flatMap((name): MetadataDate[] => {
    const value = cell(name)
    return value === null ? [] : [{ field: `csv ${name}`, value }]
  })
  return buildReport(
    {
      text: `${text}\n`,
      headline,
      publication: cell('publication'),
      url: cell('url'),
      dates,
      fromMarkup: headline !== null,
    },
    given,
  )
}

async function* textOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of stream) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** What the first line has most of; the text goes on with what was looked at. */
async function withSeparator(text: AsyncGenerator<string>): Promise<[string, AsyncIterable<string>]> {
  let head = ''
  for (let next = await text.next(); !next.done; next = await text.next()) {
    head += next.value
    if (head.length > 65_536 || head.includes('\n')) break
  }
  const line = head.slice(0, 65_536).split('\n', 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((separator) => [separator, line.split(separator).length] as const)
  const [separator] = counts.reduce((most, each) => (each[1] > most[1] ? each : most))
  const whole = async function* () {
    yield head
    yield* text
  }
  return [separator, whole()]
}

function noColumns(path: string): HearsayError {
  return new HearsayError(
    'malformed-input',
    `${path} has no column that is known: the first line should name "text" or "title", and perhaps "date", "publication", "url".`,
  )
}
