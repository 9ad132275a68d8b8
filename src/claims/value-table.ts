import type { Address, Judgement, LedgerStatement } from '../model/claim.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Quantity } from '../model/proposition.ts'
import type { Span } from '../model/span.ts'
import { sourceOf } from './origins/source-of.ts'

/** Who says which number, as of when: one line of a table where accounts differ. */
export interface ValueRow {
  readonly statement: Address
  /** Key of the source; `null` where the text names none. */
  readonly source: string | null
  readonly publication: string | null
  readonly said: Edtf
  readonly published: Edtf
  readonly value: number
  readonly bound: Quantity['bound']
  readonly unit: string | null
  readonly counted: string | null
  /** The number's characters in its report. */
  readonly evidence: Span
}

/** The numbers of one thing, as those who differ tell them. */
export interface ValueTable {
  /** Judgements that made it: conflicts of value, updates and other scopes. */
  readonly judgements: readonly string[]
  /** In the order in which they were said; of one day, by their addresses. */
  readonly rows: readonly ValueRow[]
}

/**
 * Tables of numbers: statements whose numbers were judged to differ, directly or through others, stand in one; only those where at
 * least one pair conflicts are shown. A pure function of statements and judgements, whatever their order.
 */
export function valueTables(
  statements: readonly LedgerStatement[],
  judgements: readonly Judgement[],
): readonly ValueTable[] {
  const byAddress = new Map(statements.map((statement) => [statement.address, statement]))
  const ofNumbers = judgements
    .filter(({ conflict, relation, between, by }) => {
      const isOfNumbers = conflict === 'value' || (OF_NUMBERS.has(by) && relation !== undefined)
      return isOfNumbers && between.every((address) => byAddress.has(address))
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const groups = new Map<Address, Judgement[]>()
  for (const judgement of ofNumbers) {
    const joined = [...new Set(judgement.between.flatMap((address) => groups.get(address) ?? []))]
    const group = [...joined, judgement]
    for (const address of new Set(group.flatMap(({ between }) => between))) groups.set(address, group)
  }
  return [...new Set(groups.values())]
    .filter((group) => group.some(({ conflict }) => conflict === 'value'))
    .map((group) => tableOf(group, byAddress))
    .sort((a, b) => ((a.judgements[0] ?? '') < (b.judgements[0] ?? '') ? -1 : 1))
}

/** Rules that tell two numbers of one thing apart without a conflict. */
const OF_NUMBERS: ReadonlySet<string> = new Set(['claims/quantity', 'claims/grown-toll', 'claims/revision'])

function tableOf(group: readonly Judgement[], byAddress: ReadonlyMap<Address, LedgerStatement>): ValueTable {
  const rows = new Map<string, ValueRow>()
  for (const { between, clash } of group) {
    for (const [side, address] of between.entries()) {
      const statement = byAddress.get(address)
      const span = clash[side]
      const row = statement && span ? rowOf(statement, span) : null
      if (row) rows.set(`${address} ${row.evidence.start}`, row)
    }
  }
  return {
    judgements: group.map(({ id }) => id).sort(),
    rows: [...rows.values()].sort(
      (a, b) =>
        compare(a.said, b.said) || compare(a.statement, b.statement) || a.evidence.start - b.evidence.start,
    ),
  }
}

function rowOf(ledger: LedgerStatement, span: Span): ValueRow | null {
  const { statement, address, publication, published } = ledger
  const quantities = (statement.propositions ?? []).flatMap((proposition) => proposition.quantities)
  const quantity = quantities.find(({ start }) => start === span.start)
  if (!quantity) return null
  const { value, bound, unit, counted, start, end } = quantity
  return {
    ...{ statement: address, source: sourceOf(ledger), publication, published },
    ...{ said: statement.said.edtf, value, bound, unit, counted, evidence: { start, end } },
  }
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
