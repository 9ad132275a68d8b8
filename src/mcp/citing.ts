import type { Quotation, Quoted } from '../app/asking/quotations.ts'
import { hexOf } from '../model/address.ts'

/** A quotation in a line that can be cited as it is: who, through whom, the words, where they stand. */
export function cited(quotation: Quotation): string {
  const { parts, chain, certainty, said, report, address, citations, page } = quotation
  const names = [...chain]
    .reverse()
    .map(({ name, stance }) => (stance === 'asserts' ? name : `${name} (${stance})`))
  const where = parts.map(({ start, end }) => `${start}-${end}`).join(', ')
  const outlets = citations.map(
    ({ outlet, date }) => `, citing ${outlet}${date === null ? '' : ` of ${date}`}`,
  )
  return [
    `[${address}] ${names.join(', through ')}; ${certainty}; said ${said}:`,
    `  "${parts.map(({ exact }) => exact).join(' … ')}"`,
    `  ${report.publication ?? 'publication not known'}, ${report.published}${outlets.join('')}; report ${hexOf(report.id).slice(0, 16)}, ${page === undefined ? '' : `p. ${page}, `}characters ${where}`,
  ].join('\n')
}

/** What a tool says of statements that it keeps back. */
export function keptBack({ withheld }: Pick<Quoted, 'withheld'>): string {
  return withheld.length === 0
    ? ''
    : `\n\nNot shown, because their words are not in their report letter for letter: ${withheld.join(', ')}`
}
