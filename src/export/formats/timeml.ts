import type { ExportFormat } from '../../model/selection.ts'
import { writeTimeml } from '../timeml/write-timeml.ts'

/** TimeML 1.2.1 of one report: a document holds no more. */
export const timeml: ExportFormat = {
  name: 'timeml',
  extension: '.tml',
  mediaType: 'application/xml; charset=utf-8',
  says: 'TimeML 1.2.1 of one report, with a TIMEX3 around each time',
  of: ['report'],
  async *write({ reports, reading }) {
    for (const id of reports) {
      const { report, layers } = await reading(id)
      const { published, times } = layers
      yield writeTimeml({ name: id, text: report.text, published: published.edtf, times })
    }
  },
}
