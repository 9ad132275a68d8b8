import type { CrossReference } from '../../model/annotation.ts'
import type { ReportRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'

/** A pointer of a report to others ("see the Monitor, July 28"), and what the ledger has of the day and publication that it names. */
export interface Referred {
  readonly reference: CrossReference
  /** Those whose headline shares most words with the paragraph of the pointer first. */
  readonly reports: readonly ReportRow[]
}

/** A daily has some tens of items. */
const MOST_OF_A_DAY = 100
const SHOWN = 3

/** Where a report points to a day of a publication of which the ledger has reports; pointers to what it has not are left out. */
export async function referredReports(ledger: LedgerStore, reading: Reading): Promise<readonly Referred[]> {
  const found: Referred[] = []
  for (const reference of reading.layers.crossReferences) {
    const { date } = reference
    if (date === null || !/^\d{4}-\d\d-\d\d$/.test(date)) continue
    const rows = await ledger.reports({
      by: nameOf(reference, reading),
      ...{ since: date, until: date, limit: MOST_OF_A_DAY },
    })
    const reports = nearest(rows, paragraphOf(reading.report.text, reference), reading.report.id)
    if (reports.length > 0) found.push({ reference, reports })
  }
  return found
}

function nameOf({ publication }: CrossReference, { report }: Reading): string {
  const own = publication === 'this publication' ? (report.publication ?? publication) : publication
  return own.replace(/^the /i, '')
}

/** Of one or two reports of that day both; of many those that are about what the paragraph is about. */
function nearest(rows: readonly ReportRow[], paragraph: string, own: string): readonly ReportRow[] {
  const words = new Set(wordsOf(paragraph))
  const scored = rows
    .filter(({ id }) => id !== own)
    .map((row) => ({ row, shared: wordsOf(row.headline ?? '').filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
  const about = scored.length <= 2 ? scored : scored.filter(({ shared }) => shared > 0)
  return about.slice(0, SHOWN).map(({ row }) => row)
}

function paragraphOf(text: string, { start, end }: CrossReference): string {
  const from = text.lastIndexOf('\n\n', start) + 1
  const to = text.indexOf('\n\n', end)
  return text.slice(Math.max(from, start - 2000), Math.min(to < 0 ? text.length : to, end + 2000))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
}
