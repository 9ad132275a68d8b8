import type { Route } from '../route.ts'
import { inquiries } from '../routes/inquiries.ts'
import { lists } from '../routes/lists.ts'

/** Made of the ledger and the day alone, and kept by no other means: lists that are made whole stay where they are kept. */
const ASIDE: ReadonlySet<string> = new Set([
  ...['search', 'getDossier', 'getSource', 'getOverview'],
  ...['listReports', 'listStatements', 'listEvents', 'listConflicts', 'listClaims', 'listDue'],
])

/** Routes whose answers other threads may make. */
export const asideRoutes: readonly Route[] = [...inquiries, ...lists].filter(({ id }) => ASIDE.has(id))

const IDS: ReadonlySet<string> = new Set(asideRoutes.map(({ id }) => id))

export function isAnsweredAside({ id }: Route): boolean {
  return IDS.has(id)
}
