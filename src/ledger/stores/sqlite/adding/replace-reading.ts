import { type Kysely, sql } from 'kysely'
import { addressOf } from '../../../../model/address.ts'
import { statementAt } from '../../../../model/anchor.ts'
import { HearsayError } from '../../../../model/errors.ts'
import { ledgerStatementsOf } from '../../../../model/ledger-statement.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Reading } from '../../../../model/reading.ts'
import { days } from '../asking/days.ts'
import { countTotals, keysOfReport } from '../asking/entity-totals.ts'
import { addSketches } from '../asking/event-sketches.ts'
import { statementsByAddress } from '../asking/numbered-statements.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { judgeAgain } from '../claims/judge-again.ts'
import { numbersOf } from '../claims/judgement-rows.ts'
import { addPersonJudgements } from '../claims/person-judgements.ts'
import { addTies } from '../claims/ties.ts'
import { type Details, detailsOf } from '../corrections/correction-rows.ts'
import { correctRow } from '../corrections/recount-statement.ts'
import type { LedgerTables } from '../schema.ts'
import { addReading } from './add-reading.ts'
import { unpackedReading } from './packed-reading.ts'
import { removeReading } from './remove-reading.ts'

type Database = Kysely<LedgerTables>

/**
 * Puts a newer reading of a report in the place of the old one, which is kept. Corrections go over to the statements that stand in
 * the same characters. To be called in a transaction.
 * @returns how many corrections have no place in it.
 * @throws HearsayError not-found
 */
export async function replaceReading(
  db: Database,
  rules: ClaimRules,
  reading: Reading,
  at: string,
): Promise<number> {
  const { number: report, packed: before } = await readingOf(db, reading.report.id)
  const old = unpackedReading(before)
  const kept = { report, replaced_at: at, packed: new Uint8Array(before) }
  await db.insertInto('former_readings').values(kept).execute()
  const on = await correctionsOn(db, reading.report.id)
  const keys = await keysOfReport(db, report)
  const { neighbours, keys: formerKeys, wordings: formerWordings } = await removeReading(db, report, old)
  await countTotals(db, keys)
  await dateAnew(db, report, reading)
  const statements = ledgerStatementsOf(reading)
  await addReading(db, report, reading, statements)
  await addSketches(db, rules, report, reading)
  await addTies(db, rules, statements)
  const lost = await moveCorrections(db, reading, on)
  const numbers = await numbersOf(
    db,
    statements.map(({ address }) => address),
  )
  for (const number of numbers.values()) await correctRow(db, rules, number)
  await judgeAsBefore(
    db,
    on.map(({ id }) => id),
  )
  const touched = await judgeAgain(db, rules, [report], { at, why: 'read again', formerKeys, formerWordings })
  await gatherAgain(db, rules, [...touched, ...neighbours, ...numbers.values()])
  return lost
}

async function readingOf(db: Database, id: string) {
  const row = await db
    .selectFrom('reports')
    .innerJoin('readings', 'readings.report', 'reports.number')
    .select(['reports.number', 'readings.packed'])
    .where('reports.id', '=', id)
    .executeTakeFirst()
  if (row) return row
  throw new HearsayError('not-found', `The ledger has no report ${id}; "hearsay ingest" adds it.`)
}

/** A newer version may know better when the report was published. */
async function dateAnew(db: Database, report: number, { layers }: Reading): Promise<void> {
  const { edtf, from } = layers.published
  const { earliest, latest } = days(edtf)
  await sql`update reports set published = ${edtf}, published_from = ${from}, earliest = ${earliest}, latest = ${latest},
    known = coalesce(${latest}, substr(read_at, 1, 10)) where number = ${report}`.execute(db)
}

interface OnReport {
  readonly id: string
  readonly target: string
  readonly details: Details
}

/** The corrections that are on statements of the report, also those with statements of others. */
async function correctionsOn(db: Database, report: string): Promise<readonly OnReport[]> {
  const beginning = addressOf(report, '')
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'target', 'details'])
    .where(sql<boolean>`instr(details, ${beginning}) > 0`)
    .execute()
  return rows
    .map((row) => ({ id: row.id, target: row.target, details: detailsOf(row) }))
    .filter(({ details }) => Object.keys(details.anchors).some((address) => address.startsWith(beginning)))
}

/** What people say of pairs of statements. */
const OF_PAIRS = ['same', 'unrelated', 'judge'] as const

/** Gives each the addresses of the statements that now stand where its own stood. @returns how many have lost one. */
async function moveCorrections(
  db: Database,
  { report, statements }: Reading,
  corrections: readonly OnReport[],
): Promise<number> {
  const beginning = addressOf(report.id, '')
  let lost = 0
  for (const { id, target, details } of corrections) {
    const moved = new Map(
      Object.entries(details.anchors).map(([address, anchor]) => {
        const now = address.startsWith(beginning) ? statementAt(anchor, statements) : undefined
        if (now === undefined) return [address, address] as const
        return [address, now ? addressOf(report.id, now.id) : lostFrom(address)] as const
      }),
    )
    const anchors = Object.fromEntries(
      Object.entries(details.anchors).map(([address, anchor]) => [moved.get(address) ?? address, anchor]),
    )
    const left = [...moved.values()].filter((address) => !isLost(address)).length
    const needed = OF_PAIRS.some((kind) => kind === details.correction.kind) ? 2 : 1
    const holds = left >= needed && !isLost(moved.get(target) ?? target)
    if (!holds) lost++
    const now = { ...details, anchors, correction: renamed(details.correction, moved) }
    await sql`update corrections set target = ${moved.get(target) ?? target}, details = ${JSON.stringify(now)},
      holds = ${holds ? 1 : 0} where id = ${id}`.execute(db)
  }
  return lost
}

/** A statement that a newer reading does not have is remembered so, in case that a later one has it again. */
function lostFrom(address: string): string {
  return isLost(address) ? address : `${address}?`
}

function isLost(address: string): boolean {
  return address.endsWith('?')
}

function renamed(
  correction: Details['correction'],
  moved: ReadonlyMap<string, string>,
): Details['correction'] {
  const now = (address: string) => moved.get(address) ?? address
  switch (correction.kind) {
    case 'accept':
    case 'reject':
    case 'edit':
      return { ...correction, statement: now(correction.statement) }
    case 'same':
      return { ...correction, claims: correction.claims.map(now) }
    case 'unrelated':
      return { ...correction, statements: correction.statements.map(now) }
    case 'judge':
      return {
        ...correction,
        statements: correction.statements.map(now),
        others: correction.others.map(now),
      }
    case 'grade-claim':
      return { ...correction, claim: now(correction.claim) }
    default:
      return correction
  }
}

/** Writes anew what people judged of pairs of statements, by the log. */
async function judgeAsBefore(db: Database, ids: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where(sql<boolean>`id in (select value from json_each(${JSON.stringify(ids)}))`)
    .where('kind', 'in', OF_PAIRS)
    .where('undone_at', 'is', null)
    .execute()
  for (const row of rows) {
    const { correction, anchors } = detailsOf(row)
    const own =
      correction.kind === 'same'
        ? correction.claims.slice(0, 1)
        : correction.kind === 'unrelated' || correction.kind === 'judge'
          ? correction.statements
          : []
    const all = await statementsByAddress(db, Object.keys(anchors))
    const ones = all.filter(({ ledger }) => own.includes(ledger.address))
    const others = all.filter(({ ledger }) => !own.includes(ledger.address))
    await sql`delete from judgements where correction = ${row.id}`.execute(db)
    await addPersonJudgements(
      db,
      ones.flatMap((one) => others.map((other) => [one, other] as const)),
      correction.kind === 'same' ? 'same' : correction.kind === 'judge' ? correction.verdict : 'unrelated',
      row.id,
      { who: row.who, why: row.why, at: row.made_at },
    )
  }
}
