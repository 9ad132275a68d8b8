import type { InputFormat } from '../../model/ports.ts'
import { reportFromText } from '../report-from-text.ts'

/** Plain text: the report's text is the file's, unchanged. */
export const text: InputFormat = {
  name: 'text',
  extensions: ['.txt', '.text'],
  parse: async (content, _path, given) => reportFromText(content, given),
}
