import { createHash } from 'node:crypto'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Anchor } from '../../../../model/anchor.ts'
import type { Correction, CorrectionFilter, CorrectionRow, Corrector } from '../../../../model/correction.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { LoggedCorrection } from '../../../../model/ledger-entry.ts'
import { ALWAYS } from '../asking/conditions.ts'
import type { LedgerTables } from '../schema.ts'

type Database = Kysely<LedgerTables>

/** What the log keeps of a correction beside who, when and why. */
export interface Details {
  readonly correction: Correction
  /** Of the statements that it is on: where each stood when it was made. */
  readonly anchors: Readonly<Record<string, Anchor>>
  /** Of a merge or a split of entities: the judgements that it made or took back. */
  readonly judgements?: readonly string[]
}

/** Writes a correction to the log. @returns its id. */
export async function logCorrection(
  db: Database,
  target: string,
  details: Details,
  { who, why, at }: Corrector,
): Promise<string> {
  const id = `c${createHash('sha256')
    .update(JSON.stringify([details.correction, target, who, at]))
    .digest('hex')
    .slice(0, 16)}`
  await db
    .insertInto('corrections')
    .values({
      ...{ id, kind: details.correction.kind, target, details: JSON.stringify(details) },
      ...{ who, why, made_at: at },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return id
}

/** The audit log, the last first. */
export async function correctionRows(
  db: Database,
  { target, who, kind, standing, limit }: CorrectionFilter,
): Promise<readonly CorrectionRow[]> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where(target === undefined ? ALWAYS : sql<boolean>`target = ${target}`)
    .where(who === undefined ? ALWAYS : sql<boolean>`who = ${who}`)
    .where(kind === undefined ? ALWAYS : sql<boolean>`kind = ${kind}`)
    .where(standing ? sql<boolean>`undone_at is null` : ALWAYS)
    .orderBy('made_at', 'desc')
    .orderBy('number', 'desc')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute()
  return rows.map(correctionOf)
}

/** The one whose id begins so. @throws HearsayError not-found, ambiguous-id */
export async function correctionRow(
  db: Database,
  id: string,
): Promise<{ readonly row: CorrectionRow; readonly details: Details }> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('id', '>=', id)
    .where('id', '<', `${id}\u{10ffff}`)
    .orderBy('id')
    .limit(2)
    .execute()
  const [only, other] = rows
  if (!only || id === '') {
    throw new HearsayError(
      'not-found',
      `The log has no correction whose id begins with "${id}"; "hearsay log" lists them.`,
    )
  }
  if (other && only.id !== id) {
    throw new HearsayError(
      'ambiguous-id',
      `"${id}" is the beginning of more than one correction's id; give more of it.`,
    )
  }
  return { row: correctionOf(only), details: detailsOf(only) }
}

/** What stands on a target, the first first. */
export async function standingOn(
  db: Database,
  target: string,
): Promise<readonly { readonly row: CorrectionRow; readonly details: Details }[]> {
  const rows = await db
    .selectFrom('corrections')
    .selectAll()
    .where('target', '=', target)
    .where('undone_at', 'is', null)
    .orderBy('made_at')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ row: correctionOf(row), details: detailsOf(row) }))
}

export function detailsOf({ details }: Pick<Selectable<LedgerTables['corrections']>, 'details'>): Details {
  // Only the ledger itself writes the column.
  return JSON.parse(details) as Details
}

function correctionOf(row: Selectable<LedgerTables['corrections']>): CorrectionRow {
  const { id, target, who, why, made_at, undone_at, undone_who, undone_why } = row
  return {
    ...{ id, target, who, why, at: made_at, correction: detailsOf(row).correction, holds: row.holds === 1 },
    undone: undone_at === null ? null : { who: undone_who ?? '', why: undone_why ?? '', at: undone_at },
  }
}

/** Writes a correction into the log as another ledger kept it, without letting it count. One that is there stays as it is. */
export async function keepLogged(db: Database, logged: LoggedCorrection): Promise<void> {
  const { id, target, who, why, at, holds, correction, anchors, judgements } = logged
  const details: Details = { correction, anchors, ...(judgements === undefined ? {} : { judgements }) }
  await db
    .insertInto('corrections')
    .values({
      ...{ id, kind: correction.kind, target, details: JSON.stringify(details) },
      ...{ who, why, made_at: at, holds: holds ? 1 : 0 },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}
