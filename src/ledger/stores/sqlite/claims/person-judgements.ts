import { createHash } from 'node:crypto'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { LedgerStatement, Verdict } from '../../../../model/claim.ts'
import type { Corrector } from '../../../../model/correction.ts'
import { insertRows } from '../adding/insert-rows.ts'
import type { LedgerTables } from '../schema.ts'

/** A statement with its numbers. */
export interface Numbered {
  readonly number: number
  readonly report: number
  readonly ledger: LedgerStatement
}

/** Writes what a person judges of pairs of statements, under the correction that says so. */
export async function addPersonJudgements(
  db: Kysely<LedgerTables>,
  pairs: readonly (readonly [Numbered, Numbered])[],
  verdict: Verdict,
  correction: string,
  { who, why, at }: Corrector,
): Promise<void> {
  const inOrder = pairs.map(([one, other]) =>
    one.ledger.address < other.ledger.address ? ([one, other] as const) : ([other, one] as const),
  )
  const clashes = await clashesOf(db, inOrder)
  await insertRows(
    db,
    'judgements',
    inOrder.map(([left, right], index) => {
      const [one, other] = [left.ledger.statement.content[0], right.ledger.statement.content[0]]
      return {
        id: idOf([left.ledger.address, right.ledger.address, verdict, correction]),
        ...{ report: left.report, left_statement: left.number, right_statement: right.number },
        ...{ verdict, rule: 'person', score: 1, reason: why, judged_at: at, who, correction },
        ...{ left_start: one?.start ?? 0, left_end: one?.end ?? 0 },
        ...{ right_start: other?.start ?? 0, right_end: other?.end ?? 0 },
        ...clashes[index],
        ...(verdict === 'contradicts' ? {} : { conflict: null, later: null }),
        retracted_at: null,
        retracted_why: null,
      }
    }),
  )
}

type Clash = Pick<
  Selectable<LedgerTables['judgements']>,
  'conflict' | 'later' | 'left_start' | 'left_end' | 'right_start' | 'right_end'
>

/** The words of each pair that a rule found to clash, surely or perhaps, and how; where no rule did, which of them denies. */
async function clashesOf(
  db: Kysely<LedgerTables>,
  pairs: readonly (readonly [Numbered, Numbered])[],
): Promise<readonly Partial<Clash>[]> {
  return Promise.all(
    pairs.map(async ([left, right]) => {
      const { rows } = await sql<Clash>`
        select conflict, later, left_start, left_end, right_start, right_end from judgements
        where left_statement = ${left.number} and right_statement = ${right.number} and rule <> 'person'
          and verdict in ('contradicts', 'unsure') order by verdict, score desc, id limit 1`.execute(db)
      const [found] = rows
      const denying = [left, right].map(isDenial)
      const isOneSided = denying[0] !== denying[1]
      const denial = isOneSided
        ? { conflict: 'denial', later: denying[0] ? 0 : 1 }
        : { conflict: null, later: null }
      return found === undefined || found.conflict === null ? { ...found, ...denial } : found
    }),
  )
}

function isDenial({ ledger }: Numbered): boolean {
  const stance = ledger.statement.chain.at(-1)?.stance
  return stance === 'denies' || stance === 'partly-denies' || stance === 'non-denial'
}

/** Takes back the judgements of a correction. @returns the statements that they were on. */
export async function retractJudgements(
  db: Kysely<LedgerTables>,
  correction: string,
  { why, at }: Pick<Corrector, 'why' | 'at'>,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('judgements')
    .select(['left_statement', 'right_statement'])
    .where('correction', '=', correction)
    .execute()
  await sql`update judgements set retracted_at = ${at}, retracted_why = ${why} where correction = ${correction}`.execute(
    db,
  )
  return rows.flatMap(({ left_statement, right_statement }) => [left_statement, right_statement])
}

function idOf(parts: readonly string[]): string {
  return `j${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)}`
}
