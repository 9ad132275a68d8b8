import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addWatch } from '../../src/app/asking/watch.ts'
import { ingest } from '../../src/app/keeping/ingest.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'

const STORY = ['velin-denial', 'velin-visit-postponed', 'velin-wire', 'velin-wire-courier'].map(
  (name) => `cases/${name}`,
)

/** What a report should never be able to do to whatever it is written in. */
const HOSTILE = [
  'Friday, March 5, 2010',
  'TARNOV - The council is scheduled to meet on 12 March 2010, Ana Velt said on Friday.',
  'Ana Velt said: -2+3 of the boats are lost.',
  '=HYPERLINK("http://evil.example") was named by Ana Velt on Monday.',
  '"=1+1, <b>bold</b> & \u0007 ]]> \u{1F4A7}\u{1F4A7} \\; {} [^1] | `x`," Ana Velt said on 4 March 2010.',
  'Ana Velt said \u{1F6A2} the “Ostrava” will sail on 9 March 2010, \u202Eback\u202C and <script>alert(1)</script>.',
  '“-2+3 of the boats \uFFFE sank,” Ana Velt told reporters.',
].join('\n\n')

export interface KeptLedger {
  readonly ledger: LedgerStore
  readonly folder: string
  close(): Promise<void>
}

/** A ledger of two stories and a hostile report, with corrections, an undo, merges, copies and watches, each at its own instant. */
export async function keptLedger(): Promise<KeptLedger> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'))
  const ledger = openLedger(join(folder, 'ledger.db'), { create: true })
  const hostile = join(folder, 'hostile.txt')
  writeFileSync(hostile, HOSTILE)
  let minute = 0
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, ++minute)).toISOString()
  const by = () => ({ who: 'Ina', why: 'checked, "twice"', at: now() })
  await addWatch(ledger, { topic: 'dam' }, now())
  await addWatch(ledger, { topic: 'visit' }, now())
  await ingest(ledger, [...STORY, hostile], {
    given: { published: '2010-03-05' },
    workers: 0,
    now,
  })
  const [first, second, third] = await ledger.statements({ limit: 3 })
  if (!first || !second || !third) throw new Error('the story has no statements')
  const [one, other] = await ledger.claims({ limit: 2 })
  await ledger.correct({ kind: 'accept', statement: first.address }, by())
  const { id } = await ledger.correct({ kind: 'reject', statement: second.address }, by())
  await ledger.correct(
    { kind: 'edit', statement: third.address, changes: { certainty: 'PS+', stance: 'doubts' } },
    by(),
  )
  await ledger.correct({ kind: 'grade-claim', claim: one?.claim.id ?? '', grade: '2' }, by())
  await ledger.correct({ kind: 'grade-claim', claim: other?.claim.id ?? '', grade: '6' }, by())
  await ledger.correct({ kind: 'note', about: first.address, text: 'ask the =desk' }, by())
  await ledger.correct({ kind: 'same', claims: [one?.claim.id ?? '', other?.claim.id ?? ''] }, by())
  await ledger.undo(id, by())
  const keys = (await ledger.entities({ limit: 3 })).map(({ key }) => key)
  await ledger.mergeEntities(keys.slice(0, 2), { by: 'person', ...by() })
  await ledger.mergeEntities(keys.slice(1, 3), { by: 'entities/test-rule', ...by() })
  await ledger.splitEntity(keys[0] ?? '', by())
  const [left, right] = await ledger.reports({ limit: 2 })
  const copy = await ledger.judgeCopy([left?.id ?? '', right?.id ?? ''], 'unrelated', by())
  await ledger.retractCopy(copy, by())
  await ledger.judgeCopy([left?.id ?? '', right?.id ?? ''], 'passages', by())
  // A story that is read after people have corrected.
  await ingest(ledger, ['casebook/delling-vote/01-union-press-night.txt'], { given: {}, workers: 0, now })
  return {
    ...{ ledger, folder },
    close: async () => {
      await ledger.close()
      rmSync(folder, { recursive: true })
    },
  }
}
