import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ListenOptions, listen } from '../../src/api/listen.ts'
import { ingest } from '../../src/app/keeping/ingest.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'

export interface Served {
  readonly url: string
  readonly ledger: LedgerStore
  /** The ledger's file. */
  readonly path: string
  /** What nobody expected, as the service told it. */
  readonly defects: unknown[]
  close(): Promise<void>
}

/** Cases that hold a denial, a wire copy and a postponed visit. */
const VELIN = ['velin-chain', 'velin-denial', 'velin-visit-postponed', 'velin-wire', 'velin-wire-courier']

/** Two reports of which one denies what the other asserts, in so many words; and one in which somebody does not deny what another says. */
const DENIAL = {
  'asserted.txt': `Publication: Harbour Daily
Monday, March 6, 2017

Harbour to close, minister says

TARNOV - The ferry company will close the northern harbour in May, Transport Minister Oto Ruun said on Monday.
`,
  'denied.txt': `Publication: Tarnov Evening Post
Tuesday, March 7, 2017

Company denies closure

TARNOV - The ferry company's director Ana Velt denied on Tuesday that the ferry company will close the northern harbour in May.
`,
  'half-denied.txt': `Publication: Tarnov Evening Post
Thursday, March 9, 2017

Pilot chief to leave, union says

TARNOV - The head of the pilots, Nils Bakk, will resign in June, union chairman Per Holt said on Thursday. A spokeswoman for the pilots, Ida Rask, did not deny that Nils Bakk will resign in June.
`,
}

/** A ledger in a folder of its own, with a real service that listens. */
export async function serveLedger(
  cases: readonly string[] = VELIN,
  options: Partial<ListenOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-served-'))
  const path = join(folder, 'ledger.db')
  const ledger = openLedger(path, { create: true })
  if (cases.length > 0) {
    const written = join(folder, 'written')
    mkdirSync(written)
    for (const [name, text] of Object.entries(DENIAL)) writeFileSync(join(written, name), text)
    const paths = [...cases.map((name) => join('cases', name)), written]
    await ingest(ledger, paths, { given: {}, workers: 0 })
  }
  const defects: unknown[] = []
  const service = await listen({
    ...{
      ledger,
      host: '127.0.0.1',
      port: 0,
      token: null,
      hosts: [],
      readOnly: false,
      page: null,
      workers: 0,
    },
    ...{ user: 'a tester', today: () => '2017-03-16', onDefect: (error) => defects.push(error) },
    ...options,
  })
  return {
    ...{ url: service.address, ledger, path, defects },
    close: async () => {
      await service.close()
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}
