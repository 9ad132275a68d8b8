import type { ExportFormat } from '../../model/selection.ts'
import { WITH_STATEMENTS } from '../lists/kinds.ts'
import { reportsIn } from '../lists/rows-in.ts'
import { conllu as writer } from '../readings/conllu.ts'

/** CoNLL-U: the sentences and words of every report of the selection, a document each. */
export const conllu: ExportFormat = {
  name: 'conllu',
  extension: '.conllu',
  mediaType: 'text/plain; charset=utf-8',
  says: 'CoNLL-U: the sentences and words of each report that is shown',
  of: [...WITH_STATEMENTS, 'events', 'due'],
  async *write(selection) {
    for (const report of reportsIn(selection)) yield writer.write(await selection.reading(report))
  },
}
