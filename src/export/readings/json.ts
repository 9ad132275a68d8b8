import type { ReadingFormat } from '../../model/ports/reading-format.ts'
import { readingDocument } from './reading-document.ts'

/** One JSON object a report, indented for reading. */
export const json: ReadingFormat = {
  name: 'json',
  extension: '.json',
  write: (reading) => `${JSON.stringify(readingDocument(reading), null, 2)}\n`,
}
