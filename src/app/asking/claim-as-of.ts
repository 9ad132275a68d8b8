import type { Origin } from '../../model/claim.ts'
import type { Clocks } from '../../model/clocks.ts'
import { dayRange } from '../../model/edtf.ts'
import type { ClaimRow, ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ReportCopy } from '../../model/report-copy.ts'
import { claimStage } from '../keeping/claim-stage.ts'

/** Whether the statement counts by the clocks. */
export function countsBy({ asOf, saidUntil }: Clocks, row: StatementRow): boolean {
  const [known, said] = [asOf, saidUntil].map((day) => (day === undefined ? null : dayRange(day).latest))
  const saidBy = dayRange(row.statement.said.edtf).latest ?? row.known
  return (!known || row.known <= known) && (!said || saidBy <= said)
}

/** A claim as it stood by the clocks. */
export function claimAsOf(
  row: ClaimRow,
  conflicts: readonly ConflictRow[],
  clocks: Clocks,
  copies: readonly ReportCopy[] = [],
): ClaimRow {
  return claimOf(row, conflicts, (statement) => countsBy(clocks, statement), copies)
}

/**
 * A claim of those of its statements that count, with their origins, and what stands against them. Which statements say the same is
 * judged as it is today.
 */
export function claimOf(
  row: ClaimRow,
  conflicts: readonly ConflictRow[],
  counts: (statement: StatementRow) => boolean,
  copies: readonly ReportCopy[] = [],
): ClaimRow {
  const statements = row.statements.filter(counts)
  const members = new Set(statements.map(({ address }) => address))
  const isWhole = statements.length === row.claim.statements.length
  // Of a claim that counts whole the ledger keeps the origins.
  const claim = isWhole
    ? row.claim
    : {
        ...row.claim,
        statements: [...members],
        origins: claimStage.origins(statements, copies).map(withHouses),
      }
  const against = conflicts
    .filter(
      ({ judgement }) =>
        judgement.relation === 'withdrawal' || judgement.between.some((address) => members.has(address)),
    )
    .filter((conflict) => conflict.statements.every(counts))
    .map(({ judgement }) => judgement)
  return { claim, standing: claimStage.standing(claim, against), statements }
}

/** As the store tells those that it keeps. */
function withHouses(origin: Origin): Origin {
  return { ...origin, why: [origin.why, ...claimStage.houses(origin.carriers)].join('; ') }
}
