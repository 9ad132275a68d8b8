import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
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
  await insertRows(
    db,
    'judgements',
    pairs.map((pair) => {
      const [left, right] =
        pair[0].ledger.address < pair[1].ledger.address ? pair : ([pair[1], pair[0]] as const)
      const [one, other] = [left.ledger.statement.content[0], right.ledger.statement.content[0]]
      return {
        id: idOf([left.ledger.address, right.ledger.address, verdict, correction]),
        ...{ report: left.report, left_statement: left.number, right_statement: right.number },
        ...{ verdict, conflict: null, rule: 'person', score: 1, reason: why, judged_at: at, who, correction },
        ...{ left_start: one?.start ?? 0, left_end: one?.end ?? 0 },
        ...{ right_start: other?.start ?? 0, right_end: other?.end ?? 0 },
        retracted_at: null,
        retracted_why: null,
      }
    }),
  )
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
