import { expect, it } from 'vitest'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { duePart } from './due.ts'

it('ends, where a store gives the same part again and again', async () => {
  const events = Array.from({ length: 100 }, (_, at) => ({
    ...{ address: `a:v${at}`, status: 'scheduled', scheduledFor: '2014-06-03', time: null },
    ...{ published: '2014-06-05' },
  })) as unknown as EventRow[]
  const store = { events: async () => events } as unknown as LedgerStore
  expect(await duePart(store, {}, '2014-06-01', { limit: 5 })).toEqual([])
})
