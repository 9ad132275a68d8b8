import type { TextFormat } from '../../model/ports/input-format.ts'
import { reportFromText } from '../report-from-text.ts'

/** Plain text: the report's text is the file's, unchanged. */
export const text: TextFormat = {
  reads: 'text',
  name: 'text',
  extensions: ['.txt', '.text'],
  parse: async (content, _path, given) => reportFromText(content, given),
}
