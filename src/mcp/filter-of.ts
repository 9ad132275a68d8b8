import type { LedgerFilter } from '../model/ports/ledger-filter.ts'

/** A question as the use cases take it: what was not given is not there. */
export function filterOf(
  question: {
    readonly [Name in keyof LedgerFilter]?: LedgerFilter[Name] | undefined
  },
): LedgerFilter {
  const { about, by, since, until, asOf, certainty } = question
  const fields = { about, by, since, until, asOf, certainty }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
