import type { Address } from './claim.ts'
import type { ReportId } from './report.ts'

const PREFIX = 'sha256-'

/** Digits of a report's id in the addresses that Hearsay writes: enough that no ledger will meet two alike by chance. */
const ADDRESS_DIGITS = 16

/** Digits that a page shows; lookups take any unique prefix. */
const SHOWN_DIGITS = 8

/** What the date of a report is called in an address: "9f86d081:published". */
export const DATE_OF_REPORT = 'published'

/** The hex digits of a report's id. */
export function hexOf(report: ReportId): string {
  return report.startsWith(PREFIX) ? report.slice(PREFIX.length) : report
}

/** The address of something in a report: "9f86d081884c7d65:s3". Follows from the report's id alone. */
export function addressOf(report: ReportId, localId: string): Address {
  return `${hexOf(report).slice(0, ADDRESS_DIGITS)}:${localId}`
}

/** The address as a page shows it: "9f86d081:s3". */
export function shortAddress(address: Address): string {
  const { hex, localId } = parseAddress(address)
  return localId === null ? hex.slice(0, SHOWN_DIGITS) : `${hex.slice(0, SHOWN_DIGITS)}:${localId}`
}

/** An address, or the beginning of a report's id, as a user may write it; `localId` is `null` where only a report is meant. */
export function parseAddress(written: string): { readonly hex: string; readonly localId: string | null } {
  const colon = written.indexOf(':')
  const report = colon < 0 ? written : written.slice(0, colon)
  return { hex: hexOf(report.trim()), localId: colon < 0 ? null : written.slice(colon + 1).trim() }
}
