import { shortAddress } from '../model/address.ts'
import type { StatementRow } from '../model/ports.ts'
import { wrap } from './wrap.ts'

/** A statement for a person: its address, date, certainty and sources, then its words. */
export function statementLines(row: StatementRow): string {
  const head = `${shortAddress(row.address)} ${row.statement.said.edtf} ${row.statement.certainty} ${chainOf(row)}`
  return `${wrap(head)}${wrap(row.statement.quote, '  | ')}`
}

/** A statement as its sentence; one that an older Hearsay read has none, and is shown by its parts. */
export function sentenceLines(row: StatementRow): string {
  const { sentence, said, certainty } = row.statement
  if (sentence === undefined) return statementLines(row)
  return `${wrap(`${shortAddress(row.address)} ${said.edtf} ${certainty}`)}${wrap(sentence, '  ')}`
}

/** Who said it, through whom: the outermost first. */
export function chainOf(row: StatementRow): string {
  return row.chain.map(({ name }) => name).join(' > ')
}
