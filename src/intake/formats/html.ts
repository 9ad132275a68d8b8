import { HearsayError } from '../../model/errors.ts'
import type { TextFormat } from '../../model/ports/input-format.ts'
import type { MetadataDate } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'
import { findArticle } from './html/article/find-article.ts'
import { pageMetadata } from './html/page-metadata.ts'
import { parsePage } from './html/parse-page.ts'

/** A web page: its article, as paragraphs with empty lines between, and the metadata of the page. */
export const html: TextFormat = {
  reads: 'text',
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  parse: async (content, path, given) => {
    const document = parsePage(content)
    const metadata = pageMetadata(document)
    const { text, dateLines } = findArticle(document, metadata.headline)
    if (text === '')
      throw new HearsayError('empty-file', `${path} is a page without text; give a page with an article.`)
    const dates = [...metadata.dates, ...dateLines.map(lineDate)]
    return buildReport({ ...metadata, dates, text: `${text}\n`, fromMarkup: true }, given)
  },
}

/** What a line says of the page's change is never taken for its publication: one line may tell both. */
function lineDate(value: string): MetadataDate {
  return { field: /updated|modified/i.test(value) ? 'line updated' : 'line published', value }
}
