import type { ActorPositions, Issue, PositionCell } from '../../model/dossier.ts'
import type { ClaimRow, ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'

/**
 * Who holds what, and when: claims that contradict each other are one issue, and each actor is for or against its leading claim.
 * Issues of which only one thing is held by one actor are left out; those with most statements come first.
 */
export function issuesOf(claims: readonly ClaimRow[], conflicts: readonly ConflictRow[]): readonly Issue[] {
  const claimOf = new Map(
    claims.flatMap((row) => row.statements.map(({ address }) => [address, row] as const)),
  )
  const against = new Map<ClaimRow, Set<ClaimRow>>(claims.map((row) => [row, new Set()]))
  for (const { judgement } of conflicts) {
    const [one, other] = judgement.between.map((address) => claimOf.get(address))
    if (!one || !other || one === other) continue
    against.get(one)?.add(other)
    against.get(other)?.add(one)
  }
  const done = new Set<ClaimRow>()
  const issues: Issue[] = []
  for (const lead of claims.toSorted(byLead)) {
    if (done.has(lead)) continue
    const sides = sidesFrom(lead, against)
    for (const row of sides.keys()) done.add(row)
    const issue = issueOf(lead, sides)
    if (issue.actors.flatMap(({ cells }) => cells.flatMap(({ statements }) => statements)).length > 1)
      issues.push(issue)
  }
  return issues.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.claims.join() < b.claims.join() ? -1 : 1))
}

type Side = 'for' | 'against'

/** What is asserted leads, not what denies it; then what has most origins. */
function byLead(a: ClaimRow, b: ClaimRow): number {
  return (
    Number(denies(a)) - Number(denies(b)) ||
    b.claim.origins.length - a.claim.origins.length ||
    b.statements.length - a.statements.length ||
    (a.claim.id < b.claim.id ? -1 : 1)
  )
}

function denies({ statements }: ClaimRow): boolean {
  return statements[0]?.statement.chain.at(-1)?.stance === 'denies'
}

/** Every claim that conflicts lead to, on the other side than the one that leads to it. */
function sidesFrom(
  lead: ClaimRow,
  against: ReadonlyMap<ClaimRow, ReadonlySet<ClaimRow>>,
): ReadonlyMap<ClaimRow, Side> {
  const sides = new Map<ClaimRow, Side>([[lead, 'for']])
  for (const [row, side] of sides)
    for (const other of against.get(row) ?? [])
      if (!sides.has(other)) sides.set(other, side === 'for' ? 'against' : 'for')
  return sides
}

function issueOf(lead: ClaimRow, sides: ReadonlyMap<ClaimRow, Side>): Issue {
  const held = [...sides].flatMap(([row, side]) =>
    row.statements.map((statement) => ({ statement, side, actor: actorOf(statement) })),
  )
  const actors = new Map<string, typeof held>()
  for (const one of held) actors.set(one.actor.id, [...(actors.get(one.actor.id) ?? []), one])
  return {
    title: titleOf(lead),
    claims: [...sides.keys()].map(({ claim }) => claim.id),
    actors: [...actors.values()]
      .map((own): ActorPositions => {
        const { key, name } = own[0]?.actor ?? { key: null, name: '' }
        return { key, name, cells: cellsOf(own) }
      })
      .sort((a, b) => b.cells.length - a.cells.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
  }
}

function cellsOf(
  held: readonly { readonly statement: StatementRow; readonly side: Side }[],
): readonly PositionCell[] {
  const months = new Map<string, typeof held>()
  for (const one of held) {
    const month = monthOf(one.statement)
    months.set(month, [...(months.get(month) ?? []), one])
  }
  const cells = [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({
      month,
      position: own.every(({ side }) => side === own[0]?.side) ? (own[0]?.side ?? 'for') : ('both' as const),
      statements: own.map(({ statement }) => statement),
    }))
  return cells.map((cell, at) => {
    const before = cells[at - 1]
    const reversal = before !== undefined && before.month !== UNKNOWN && before.position !== cell.position
    return { ...cell, reversal: (reversal || cell.position === 'both') && cell.month !== UNKNOWN }
  })
}

const UNKNOWN = 'XXXX'

/** A date without a year sorts last, and nothing is said of its order. */
function monthOf({ statement }: StatementRow): string {
  return /^\d{4}-\d{2}/.exec(statement.said.edtf)?.[0] ?? UNKNOWN
}

/** The actor whose statement it is; the unnamed of two reports are two, and what an outlet says itself is its own in all of them. */
function actorOf({ statement, entityKeys, chain, address, publication }: StatementRow) {
  const own = statement.chain.at(-1)
  const name = chain.at(-1)?.name ?? ''
  const key = own?.entity == null ? null : (entityKeys[own.entity] ?? null)
  const isOutlet = statement.kind === 'author' && statement.chain.length === 1 && name === publication
  return { key, name, id: key ?? (isOutlet ? `outlet ${name}` : `${address} ${name}`) }
}

/** The shortest wording of a claim says it plainest. */
export function titleOf({ statements }: ClaimRow): string {
  const [shortest] = statements
    .map(({ statement }) => statement.quote)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return (shortest ?? '').replace(/\s+/g, ' ').trim()
}

function sizeOf({ actors }: Issue): number {
  return actors.reduce(
    (total, { cells }) => total + cells.reduce((sum, { statements }) => sum + statements.length, 0),
    0,
  )
}
