import type { ReadingFormat } from '../../model/ports/reading-format.ts'
import { readingDocument } from './reading-document.ts'

/** JSON Lines: one report a line. */
export const jsonl: ReadingFormat = {
  name: 'jsonl',
  extension: '.jsonl',
  write: (reading) => `${JSON.stringify(readingDocument(reading))}\n`,
}
