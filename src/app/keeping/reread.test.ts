import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { readReport } from '../reading/read-report.ts'
import type { CueRow } from '../reading/user-cues.ts'
import { openLedger } from './open-ledger.ts'
import { reread } from './reread.ts'

const CUES: readonly CueRow[] = [
  {
    lemmas: ['gainsay'],
    class: 'verb',
    kind: 'denying',
    examples: ['The clerk <gainsays> [that he signed the deed].'],
    counterexamples: [],
  },
]
let second = 10
const now = () => `2017-03-07T00:00:${second++}.000Z`

let ledger: LedgerStore
const folder = mkdtempSync(join(tmpdir(), 'hearsay-reread-'))

beforeAll(async () => {
  ledger = openLedger(join(folder, 'hearsay.db'), { create: true })
  await ledger.add(readReport(reportFromText('The clerk gainsays that he signed the deed.', {})), now())
})

afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

it('reads again with cues of the user, and without them as before', async () => {
  const stances = async (cues?: readonly CueRow[]) => {
    const all: (string | undefined)[] = []
    const options = { apply: true, now, ...(cues ? { cues } : {}) }
    for await (const { added, changed } of reread(ledger, {}, options))
      for (const { chain } of [...added, ...changed.map(({ after }) => after)]) all.push(chain.at(-1)?.stance)
    return all
  }
  expect(await stances()).toEqual([])
  expect(await stances(CUES)).toEqual(['denies'])
  expect(await stances(CUES)).toEqual([])
  expect(await stances()).not.toContain('denies')
})
