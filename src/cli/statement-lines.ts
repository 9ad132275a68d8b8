import { shortAddress } from '../model/address.ts'
import type { ToldFactuality } from '../model/factuality.ts'
import type { StatementRow } from '../model/ports/ledger-rows.ts'
import type { Statement } from '../model/statement.ts'
import { wrap } from './wrap.ts'

/** A statement for a person: its address, date, certainty and sources, then its words. */
export function statementLines(row: StatementRow): string {
  const head = `${shortAddress(row.address)} ${row.statement.said.edtf} ${row.statement.certainty} ${chainOf(row)}${onPage(row.statement)}`
  return `${wrap(head)}${wrap(row.statement.quote, '  | ')}`
}

/** A statement as its sentence; one that an older Hearsay read has none, and is shown by its parts. */
export function sentenceLines(row: StatementRow): string {
  const { sentence, said, certainty, factuality } = row.statement
  if (sentence === undefined) return statementLines(row)
  return `${wrap(`${shortAddress(row.address)} ${[said.edtf, certainty, ...(factuality ? [FACTUALITY[factuality]] : [])].join(' ')}${onPage(row.statement)}`)}${wrap(sentence, '  ')}`
}

/** What a content is said to be. */
const FACTUALITY: Readonly<Record<ToldFactuality, string>> = {
  happened: 'happened',
  'to-happen': 'to happen',
  possible: 'possible',
  'did-not': 'did not',
  unknown: 'open',
}

/** ", p. 3", where the report has pages. */
export function onPage({ page }: Pick<Statement, 'page'>): string {
  return page === undefined ? '' : `, p. ${page}`
}

/** Who said it, through whom: the outermost first. */
export function chainOf(row: StatementRow): string {
  return row.chain.map(({ name }) => name).join(' > ')
}
