import type { Edtf } from '../../model/edtf.ts'
import type { Annotator } from '../annotator.ts'

/** Citations and cross-references with the dates that their times turned out to mean. */
export const resolveCitations: Annotator<
  'foundCitations' | 'foundCrossReferences' | 'times',
  'citations' | 'crossReferences'
> = {
  name: 'citations',
  requires: ['foundCitations', 'foundCrossReferences', 'times'],
  assigns: ['citations', 'crossReferences'],
  rules: {},
  annotate: (_report, { foundCitations, foundCrossReferences, times }) => {
    const dates = new Map(times.map(({ id, edtf }) => [id, edtf]))
    const dateOf = (time: string | null): Edtf | null => (time === null ? null : (dates.get(time) ?? null))
    return {
      citations: foundCitations.map((citation) => ({ ...citation, date: dateOf(citation.time) })),
      crossReferences: foundCrossReferences.map((reference) => ({
        ...reference,
        date: dateOf(reference.time),
      })),
    }
  },
}
