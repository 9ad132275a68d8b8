import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ingest } from '../../src/app/keeping/ingest.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import { findInputs } from '../../src/intake/find-inputs.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { Report, ReportId } from '../../src/model/report.ts'
import { CASEBOOK, storyNames } from './expected.ts'

/** A report of the casebook: its story, and its name there ("04", "05.2"). */
export interface CasebookReport {
  readonly story: string
  readonly name: string
  readonly report: Report
}

/** Every report of the casebook, as intake reads it, story by story. */
export async function reportsOfCasebook(folder = CASEBOOK): Promise<readonly CasebookReport[]> {
  const reports: CasebookReport[] = []
  for (const story of storyNames(folder))
    for await (const input of readInputs(findInputs([join(folder, story)]), {})) {
      if ('error' in input) throw input.error
      const [number = ''] = basename(input.path).split('-')
      const name = input.line === null ? number : `${number}.${input.line}`
      reports.push({ story, name, report: input.report })
    }
  return reports
}

/** Calls with a fresh ledger of the whole casebook, which is gone afterwards. */
export async function withCasebookLedger<T>(
  use: (ledger: LedgerStore) => Promise<T>,
  folder = CASEBOOK,
): Promise<T> {
  const kept = mkdtempSync(join(tmpdir(), 'hearsay-casebook-'))
  const ledger = openLedger(join(kept, 'casebook.db'), { create: true })
  try {
    for (const story of storyNames(folder)) {
      const { failures } = await ingest(ledger, [join(folder, story)], { given: {}, workers: 0 })
      if (failures[0]) throw failures[0]
      // Whoever waits for the process, as a test runner does, hears from it.
      await setImmediate()
    }
    return await use(ledger)
  } finally {
    await ledger.close()
    rmSync(kept, { recursive: true, force: true })
  }
}

/** Of a story, its reports by their names there. */
export function reportsByName(
  reports: readonly CasebookReport[],
  story: string,
): ReadonlyMap<string, { readonly id: ReportId; readonly text: string }> {
  return new Map(
    reports.filter((one) => one.story === story).map(({ name, report }) => [name, report] as const),
  )
}
