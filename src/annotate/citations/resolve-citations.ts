import type { TimeExpression } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Annotator } from '../annotator.ts'

type Required = 'foundCitations' | 'foundCrossReferences' | 'times'

/** Citations and cross-references with the dates that their times have come to mean. */
export const resolveCitations: Annotator<Required, 'citations' | 'crossReferences'> = {
  name: 'citations',
  requires: ['foundCitations', 'foundCrossReferences', 'times'],
  assigns: ['citations', 'crossReferences'],
  rules: {},
  annotate: (_, { foundCitations, foundCrossReferences, times }) => {
    const dates = new Map(times.map(({ id, edtf }) => [id, edtf]))
    return {
      citations: foundCitations.map((citation) => ({ ...citation, date: dateOf(dates, citation.time) })),
      crossReferences: foundCrossReferences.map((reference) => ({
        ...reference,
        date: dateOf(dates, reference.time),
      })),
    }
  },
}

function dateOf(dates: ReadonlyMap<string, TimeExpression['edtf']>, time: string | null): Edtf | null {
  return time === null ? null : (dates.get(time) ?? null)
}
