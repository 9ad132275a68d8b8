import { parseAddress } from '../../model/address.ts'
import type { EventRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import { textOf } from '../../model/span.ts'
import type { QuotedWords } from './quotations.ts'

/** Events with the sentence that tells of each, cut from the stored report; what does not stand there is withheld. */
export async function quotedEvents<Row extends EventRow>(
  ledger: LedgerStore,
  rows: readonly Row[],
): Promise<{
  readonly events: readonly { readonly row: Row; readonly words: QuotedWords }[]
  readonly withheld: readonly string[]
}> {
  const readings = new Map<string, Reading>()
  for (const { report } of rows) if (!readings.has(report)) readings.set(report, await ledger.reading(report))
  const found = rows.map((row) => ({ row, words: wordsOf(row, readings.get(row.report)) }))
  return {
    events: found.flatMap(({ row, words }) => (words === null ? [] : [{ row, words }])),
    withheld: found.flatMap(({ row, words }) => (words === null ? [row.address] : [])),
  }
}

function wordsOf({ address }: EventRow, reading: Reading | undefined): QuotedWords | null {
  const id = parseAddress(address).localId
  const event = reading?.events.find((one) => one.id === id)
  if (!reading || !event || event.start >= event.end) return null
  const sentence = reading.layers.sentences.find(({ start, end }) => start <= event.start && event.end <= end)
  const { start, end } = sentence ?? event
  const exact = textOf(reading.report.text, { start, end })
  return exact.length === end - start ? { start, end, exact } : null
}
