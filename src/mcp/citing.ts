import { type Quotation, type Quoted, quoted } from '../app/asking/quotations.ts'
import { hexOf } from '../model/address.ts'
import type { StatementRow } from '../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../model/ports/ledger-store.ts'

/** A quotation in a line that can be cited as it is: who, through whom, the words, where they stand. */
export function cited(quotation: ToldQuotation): string {
  const { parts, chain, certainty, said, report, address, page } = quotation
  const { citations = [] } = quotation
  const names = [...chain]
    .reverse()
    .map(({ name, stance }) => (stance === 'asserts' ? name : `${name} (${stance})`))
  const where = parts.map(({ start, end }) => `${start}-${end}`).join(', ')
  const outlets = citations.map(
    ({ outlet, date }) => `, citing ${outlet}${date === null ? '' : ` of ${date}`}`,
  )
  return [
    `[${address}] ${names.join(', through ')}; ${certainty}; said ${said}:`,
    `  ${inQuotes(parts.map(({ exact }) => exact).join(' … '))}`,
    `  ${report.publication ?? 'publication not known'}, ${report.published}${outlets.join('')}; ${page === undefined ? '' : `p. ${page}, `}characters ${where}`,
  ].join('\n')
}

/** Words that bring their own quotation mark get no second one. */
export function inQuotes(words: string): string {
  return /^["“”‘'«„]/.test(words) ? words : `"${words}"`
}

/** A quotation as it is told to an assistant, whose room is small: its report by the id that its address has. */
export type ToldQuotation = Omit<Quotation, 'citations'> & Partial<Pick<Quotation, 'citations'>>

export interface Evidence extends Pick<Quoted, 'withheld'> {
  readonly quotations: readonly ToldQuotation[]
}

/** Statements as evidence, each compared with its report letter for letter. */
export async function evidenceOf(ledger: LedgerStore, rows: readonly StatementRow[]): Promise<Evidence> {
  const { quotations, withheld } = await quoted(ledger, rows)
  return { quotations: quotations.map(told), withheld }
}

function told({ citations, report, ...quotation }: Quotation): ToldQuotation {
  return { ...quotation, report: toldReport(report), ...(citations.length === 0 ? {} : { citations }) }
}

/** A report by the beginning of its digits, which names it everywhere. */
export function toldReport<Report extends { readonly id: string }>(report: Report): Report {
  return { ...report, id: hexOf(report.id).slice(0, 16) }
}

/** What a tool says of statements that it keeps back. */
export function keptBack({ withheld }: Pick<Quoted, 'withheld'>): string {
  return withheld.length === 0
    ? ''
    : `\n\nNot shown, because their words are not in their report letter for letter: ${withheld.join(', ')}`
}
