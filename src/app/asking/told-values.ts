import { type ValueRow, valueTables } from '../../claims/index.ts'
import type { ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'

/** Who says which number of one thing, in the order of saying. */
export interface ToldValues {
  /** The judgements by which they differ. */
  readonly judgements: readonly string[]
  readonly rows: readonly ToldValue[]
}

export interface ToldValue extends ValueRow {
  /** Whose statement it is, as it is listed. */
  readonly name: string
}

/** Tables of the numbers that were judged to differ: one for each thing of which two are told that conflict. */
export function toldValues(judged: readonly ConflictRow[]): readonly ToldValues[] {
  const statements = new Map(judged.flatMap((row) => row.statements).map((row) => [row.address, row]))
  const tables = valueTables(
    [...statements.values()],
    judged.map(({ judgement }) => judgement),
  )
  return tables.map(({ judgements, rows }) => ({
    judgements,
    rows: rows.map((row) => ({ ...row, name: nameOf(statements.get(row.statement)) })),
  }))
}

function nameOf(statement: StatementRow | undefined): string {
  return statement?.chain.at(-1)?.name ?? 'no source named'
}
