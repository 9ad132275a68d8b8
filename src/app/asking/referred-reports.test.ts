import { expect, it } from 'vitest'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { ReportRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { readReport } from '../library.ts'
import { referredReports } from './referred-reports.ts'

const row = (short: string, headline: string): ReportRow => ({
  ...{ id: `sha256-${short}`, short, publication: 'THE MARISTOW OBSERVER', headline },
  ...{ published: '2009-09-09', statements: 2 },
})
const DAY = [row('1', 'Library closes'), row('2', 'Minister to visit Maristow'), row('3', 'Rates fall')]

/** A ledger with three items of one day. */
function ledgerOf(asked: LedgerFilter[]): LedgerStore {
  const reports = async (filter: LedgerFilter) => {
    asked.push(filter)
    return filter.since === '2009-09-09' ? DAY : []
  }
  // The cast: nothing else of it is asked.
  return { reports } as Partial<LedgerStore> as LedgerStore
}

it('a pointer to an earlier issue leads to the item of that day that is about the same', async () => {
  const reading = readReport(
    'The minister will not come to Maristow this week (see the Observer, September 9).\n\nThe quay was sold (see the Observer, March 3).\n',
    { published: '2009-09-14' },
  )
  const asked: LedgerFilter[] = []
  const found = await referredReports(ledgerOf(asked), reading)
  expect(asked.map(({ by, since }) => [by, since])).toEqual([
    ['Observer', '2009-09-09'],
    ['Observer', '2009-03-03'],
  ])
  expect(found.map(({ reports }) => reports.map(({ short }) => short))).toEqual([['2']])
})
