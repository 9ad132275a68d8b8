import { type ExportFormat, SELECTIONS } from '../../model/selection.ts'
import { writeHtml } from '../paper/html.ts'
import { memoOf } from '../paper/memo.ts'

/** The memo as one page for screen and print. */
export const html: ExportFormat = {
  name: 'html',
  extension: '.html',
  mediaType: 'text/html; charset=utf-8',
  says: 'the memo as one page for screen and print, with nothing to fetch and nothing that runs',
  of: SELECTIONS,
  write: (selection) => [writeHtml(memoOf(selection))],
}
