import type { Route } from '../route.ts'
import { corrections } from './corrections.ts'
import { entities } from './entities.ts'
import { exportsOf } from './exports.ts'
import { feeds } from './feeds.ts'
import { ingestRoutes } from './ingest.ts'
import { inquiries } from './inquiries.ts'
import { lists } from './lists.ts'
import { one } from './one.ts'
import { watches } from './watches.ts'

/** Everything that can be asked, in the order of the reference. */
export const routes: readonly Route[] = [
  ...[lists, inquiries, one, exportsOf, entities, corrections, watches, ingestRoutes, feeds].flat(),
]
