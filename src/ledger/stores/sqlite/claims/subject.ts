import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import { matchOf, ofStatements } from '../asking/conditions.ts'
import { fieldsOf } from '../asking/fields-of.ts'
import { narrowStatementsFor, statementsAloneFor } from '../asking/narrow-rows.ts'
import { numbersAtOnce } from '../asking/rows-at-once.ts'
import { numberAt } from '../asking/word-places.ts'
import type { LedgerTables } from '../schema.ts'

const SUBJECT = ['about', 'by', 'source', 'notSource', 'addresses', 'readAfter', 'report'] as const
const REST = ['since', 'until', 'certainty', 'outlet', 'asOf', 'saidUntil'] as const

/** What a list is of: what is found of it once for each state of the ledger serves however the rest is asked. */
export type Subject = Pick<LedgerFilter, (typeof SUBJECT)[number]>

/** What is asked of the statements of a subject besides: of as many as a part of the list needs. */
export type Rest = Pick<LedgerFilter, (typeof REST)[number]>

export function subjectOf(filter: LedgerFilter): Subject {
  return fieldsOf(filter, SUBJECT)
}

export function restOf(filter: LedgerFilter): Rest {
  return fieldsOf(filter, REST)
}

/** A subject or a rest by which nothing is left out. */
export function isAll(asked: Subject | Rest): boolean {
  return Object.keys(asked).length === 0
}

/** A query for the numbers of its statements. */
export function statementsOf(subject: Subject): RawBuilder<unknown> {
  const words = wordsAlone(subject)
  if (words === null)
    return sql`select statements.number from ${statementsAloneFor(subject)} where ${ofStatements(subject)}`
  return sql`select ${numberAt(sql`rowid`)} as number from statement_words where statement_words match ${words}
    and ${numberAt(sql`rowid`)} not in (select number from statements where review = 'rejected')`
}

/** Its words as FTS5 has them, where the subject is nothing else. */
function wordsAlone({ about, ...others }: Subject): string | null {
  return isAll(others) ? matchOf(about) : null
}

/** Which of these statements, none of them rejected, fulfil the rest. */
export async function fulfilling(
  db: Kysely<LedgerTables>,
  rest: Rest,
  numbers: ReadonlySet<number>,
): Promise<{ has(number: number): boolean }> {
  if (isAll(rest)) return { has: () => true }
  const found = await numbersAtOnce(
    db,
    sql`select statements.number from json_each(${JSON.stringify([...numbers])}) as asked
      cross join ${narrowStatementsFor(rest)} where statements.number = asked.value and ${ofStatements(rest, true)}`,
  )
  return new Set(found)
}
