import { hexOf } from '../../model/address.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { Link } from '../../model/statement.ts'

/** The IRIs of a ledger's things: paths of the page after `base`, so that with the page's address they can be opened. */
export function iris(base: string) {
  return {
    report: (id: string) => `${base}reports/sha256-${hexOf(id)}`,
    statement: (address: string) => `${base}statements/${address}`,
    claim: (id: string) => `${base}claims/${id}`,
    source: (key: string) => `${base}sources/${encodeURIComponent(key)}`,
    outlet: (name: string) => `${base}outlets/${encodeURIComponent(name)}`,
  }
}

/** Who a link of a chain is: its name, and the key of the entity where the ledger knows one. */
export interface ChainStep {
  readonly link: Link
  readonly name: string
  /** False where the text names nobody. */
  readonly named: boolean
  readonly key: string | null
}

/** The links of a statement with whom each means, the outermost first. */
export function stepsOf(row: StatementRow): readonly ChainStep[] {
  return row.statement.chain.map((link, at) => {
    const { name = 'no source named', named = false } = row.chain[at] ?? {}
    const key = link.entity === null ? null : (row.entityKeys[link.entity] ?? null)
    return { link, name, named, key }
  })
}

/** The type that an entity's key begins with: "person:ana velt". */
export function isPerson(key: string | null): boolean {
  return key?.startsWith('person:') ?? false
}

export function isBody(key: string | null): boolean {
  return /^(?:organization|outlet|country):/.test(key ?? '')
}
