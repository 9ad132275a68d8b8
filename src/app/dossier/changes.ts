import type { Change, DueEvent } from '../../model/dossier.ts'
import { dayRange } from '../../model/edtf.ts'
import type { ClaimRow, ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { conflictsIn } from '../asking/bearing.ts'
import { claimOf } from '../asking/claim-as-of.ts'

/** What of a ledger is looked at for changes. */
export interface Scope {
  readonly statements: readonly StatementRow[]
  readonly claims: readonly ClaimRow[]
  /** What bears on those statements and claims: conflicts, updates, withdrawals. */
  readonly bearing: readonly ConflictRow[]
  readonly due: readonly DueEvent[]
  /** What the claims' reports are to each other as texts. */
  readonly copies?: readonly ReportCopy[]
}

/** What counts as new: by the day on which it was published, or by the instant at which it was read. */
export interface Newness {
  wasThere(row: StatementRow): boolean
  isNew(row: StatementRow): boolean
  /** The days between which a date passes, both included. */
  readonly from: string
  readonly until: string
}

/**
 * What is new, by the day on which it became known: statements, conflicts, claims that stand otherwise or have more origins, and dates
 * that passed without report.
 */
export function changesIn(scope: Scope, newness: Newness): readonly Change[] {
  const { isNew, from, until } = newness
  const said = scope.statements
    .filter(isNew)
    .map((statement): Change => ({ kind: 'said', known: statement.known, statement }))
  const conflicts = conflictsIn(scope.bearing)
    .filter(({ statements }) => counts(newness, statements) && statements.some(isNew))
    .map((conflict): Change => ({ kind: 'conflict', known: knownOf(conflict), conflict }))
  const passed = scope.due
    .filter((event) => event.due === 'passed' && dayAfter(event) >= from && dayAfter(event) <= until)
    .map((event): Change => ({ kind: 'passed', known: dayAfter(event), event }))
  const claims = scope.claims.flatMap((row) => changesOf(row, scope, newness))
  return [...said, ...conflicts, ...claims, ...passed].sort((a, b) =>
    a.known === b.known ? (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) : a.known < b.known ? -1 : 1,
  )
}

function counts({ isNew, wasThere }: Newness, rows: readonly StatementRow[]): boolean {
  return rows.every((row) => isNew(row) || wasThere(row))
}

/** Each step of a claim, on the day on which a report made it known. */
function changesOf(row: ClaimRow, { bearing, copies = [] }: Scope, newness: Newness): readonly Change[] {
  const members = new Set(row.claim.statements)
  const own = bearing.filter(({ judgement }) => judgement.between.some((address) => members.has(address)))
  const fresh = [...row.statements, ...own.flatMap(({ statements }) => statements)].filter(newness.isNew)
  const days = [...new Set(fresh.map(({ known }) => known))].sort()
  let before = claimOf(row, own, newness.wasThere, copies)
  return days.flatMap((known) => {
    const claim = claimOf(
      row,
      own,
      (one) => newness.wasThere(one) || (newness.isNew(one) && one.known <= known),
      copies,
    )
    const step = stepBetween(before, claim, known)
    before = claim
    return step
  })
}

/** A claim that begins unchallenged is no news of its own: what is said is told by itself. */
function stepBetween(before: ClaimRow, claim: ClaimRow, known: string): readonly Change[] {
  if (claim.statements.length === 0) return []
  const was = before.statements.length === 0 ? null : before.standing
  const [few, many] = [before.claim.origins.length, claim.claim.origins.length]
  return [
    ...(was === claim.standing || (was === null && claim.standing === 'unchallenged')
      ? []
      : [{ kind: 'standing', known, claim, before: was, after: claim.standing } as const]),
    ...(was === null || many <= few
      ? []
      : [{ kind: 'origin', known, claim, before: few, after: many } as const]),
  ]
}

/** A conflict is known when both statements are. */
export function knownOf({ statements }: ConflictRow): string {
  return (
    statements
      .map(({ known }) => known)
      .sort()
      .at(-1) ?? ''
  )
}

/** The day on which it is seen that nothing was reported. */
function dayAfter(event: DueEvent): string {
  const { latest } = dayRange(event.scheduledFor ?? event.time ?? '')
  return latest === null ? '' : new Date(Date.parse(latest) + 86_400_000).toISOString().slice(0, 10)
}
