import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Verdict } from '../../../../model/claim.ts'
import { askedOnce } from '../asking/asked-once.ts'
import { numbersAtOnce, rowsAtOnce } from '../asking/rows-at-once.ts'
import type { LedgerTables } from '../schema.ts'
import { isAll, type Subject, statementsOf } from './subject.ts'

type Database = Kysely<LedgerTables>

/** A judgement of which one statement is of a subject; statements by their numbers. */
export interface SubjectJudgement extends Row {
  /** All of its pair, itself among them, in the order of the ids. */
  readonly alike: readonly SubjectJudgement[]
}

interface Row {
  readonly id: string
  readonly left: number
  readonly right: number
  /** Those of the two that are of the subject. */
  readonly own: readonly number[]
  /** One for all of one kind between the same two claims; what is in no claim is one by itself. */
  readonly pair: string
}

/** Judgements that stand and have a statement of the subject on one side, in the order of their ids: found once for each state of the ledger. */
export function subjectJudgements(
  db: Database,
  verdict: Verdict,
  subject: Subject,
): Promise<readonly SubjectJudgement[]> {
  return askedOnce(
    db,
    'subject judgements',
    [verdict, subject],
    async () => gathered(await rowsOf(db, verdict, subject)),
    sizeOf,
  )
}

function gathered(rows: readonly Row[]): readonly SubjectJudgement[] {
  const pairs = new Map<string, SubjectJudgement[]>()
  return rows.map((row) => {
    const alike = pairs.get(row.pair) ?? []
    pairs.set(row.pair, alike)
    const { id, left, right, own, pair } = row
    const judgement = { id, left, right, own, pair, alike }
    alike.push(judgement)
    return judgement
  })
}

async function rowsOf(db: Database, verdict: Verdict, subject: Subject): Promise<readonly Row[]> {
  if (isAll(subject)) return allRows(db, verdict)
  const numbers = await numbersAtOnce(db, statementsOf(subject))
  const isMost = (await countOf(db, verdict)) <= numbers.length * AS_ONE_LOOKUP
  const rows = await (isMost ? allRows(db, verdict) : rowsOn(db, verdict, numbers))
  const wanted = new Set(numbers)
  const isOwn = (number: number) => wanted.has(number)
  return rows
    .filter(({ left, right }) => isOwn(left) || isOwn(right))
    .map((row) => ({ ...row, own: [row.left, row.right].filter(isOwn) }))
}

/** So many judgements are gone through in the time of one look-up on both sides. */
const AS_ONE_LOOKUP = 6

function countOf(db: Database, verdict: Verdict): Promise<number> {
  const count = async () => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from judgements where verdict = ${verdict} and stands = 1`.execute(db)
    return rows[0]?.count ?? 0
  }
  return askedOnce(db, 'verdicts', verdict, count, () => 1)
}

/** All of a verdict, found once for all subjects. */
function allRows(db: Database, verdict: Verdict): Promise<readonly Row[]> {
  const all = sql`select ${COLUMNS} from judgements indexed by judgements_verdict
    where stands = 1 and verdict = ${verdict}`
  return askedOnce(db, 'all judgements', verdict, () => rowsAmong(db, all), sizeOf)
}

/** From each statement to its own by the index of a side: an "or" of the two sides would go through all. */
function rowsOn(db: Database, verdict: Verdict, numbers: readonly number[]): Promise<readonly Row[]> {
  const [left, right] = ['left', 'right'].map(
    (side) => sql`select ${COLUMNS} from json_each(${JSON.stringify(numbers)}) as wanted
      cross join judgements indexed by ${sql.raw(`judgements_${side}`)}
        on ${sql.raw(`${side}_statement`)} = wanted.value and stands = 1 and verdict = ${verdict}`,
  )
  return rowsAmong(db, sql`${left} union ${right}`)
}

const COLUMNS = sql`judgements.id, conflict, left_statement, right_statement`

/** In the order of the ids. */
async function rowsAmong(db: Database, judgements: RawBuilder<unknown>): Promise<readonly Row[]> {
  const rows = await rowsAtOnce<
    readonly [string, string | null, number, number, claim: number | null, otherClaim: number | null]
  >(
    db,
    ['id', 'conflict', 'left_statement', 'right_statement', 'claim', 'other_claim'],
    sql`select found.*, min(one.claim, other.claim) as claim, max(one.claim, other.claim) as other_claim
      from (${judgements}) as found
        left join claim_statements as one on one.statement = left_statement
        left join claim_statements as other on other.statement = right_statement
      order by id`,
  )
  return rows.map(([id, conflict, left, right, claim, otherClaim]) => {
    const pair = claim === null || otherClaim === null ? id : `${conflict} ${claim} ${otherClaim}`
    return { id, left, right, own: [left, right], pair }
  })
}

/** In rows of statements: so many judgements take the room of one. */
function sizeOf(judgements: readonly unknown[]): number {
  return Math.ceil(judgements.length / 20)
}
