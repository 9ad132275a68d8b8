import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { Note, Part } from './document.ts'

/** Gives the number of the footnote that has a statement's evidence. */
export type Mark = (row: StatementRow) => Part

/** Numbers statements in the order in which they are first mentioned. */
export function footnotes(): { readonly mark: Mark; readonly all: () => readonly Note[] } {
  const numbers = new Map<string, { readonly number: number; readonly row: StatementRow }>()
  return {
    mark: (row) => {
      const known = numbers.get(row.address)
      const number = known?.number ?? numbers.size + 1
      if (!known) numbers.set(row.address, { number, row })
      return { note: number }
    },
    all: () =>
      [...numbers.values()].map(({ number, row }) => ({
        number,
        quote: row.statement.quote,
        where: whereOf(row),
      })),
  }
}

function whereOf(row: StatementRow): string {
  const places = row.statement.content.map(({ start, end }) => `${start} to ${end}`).join(', ')
  const cited = row.citedAs.map(({ outlet, date }) => `${outlet}${date === null ? '' : ` of ${date}`}`)
  return [
    `${row.publication ?? 'report'}, ${row.published}${row.statement.page === undefined ? '' : `, p. ${row.statement.page}`}`,
    ...(cited.length > 0 ? [`citing ${cited.join(', ')}`] : []),
    `${row.address}, characters ${places}`,
  ].join('; ')
}
