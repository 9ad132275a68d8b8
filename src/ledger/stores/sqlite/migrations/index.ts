import { claims } from './claims.ts'
import { conflictsAtHand } from './conflicts-at-hand.ts'
import { copiesByPeople } from './copies-by-people.ts'
import { corrections } from './corrections.ts'
import { daysInOrder } from './days-in-order.ts'
import { entityCalled } from './entity-called.ts'
import { entityJudgements } from './entity-judgements.ts'
import { entityTotals } from './entity-totals.ts'
import { eventSketches } from './event-sketches.ts'
import { eventsBySoonest } from './events-by-soonest.ts'
import { firstLedger } from './first-ledger.ts'
import { followedFeeds } from './followed-feeds.ts'
import { linksByDay } from './links-by-day.ts'
import type { Migration } from './migration.ts'
import { narrowRows } from './narrow-rows.ts'
import { outletsByName } from './outlets-by-name.ts'
import { quickDays } from './quick-days.ts'
import { readingOrder } from './reading-order.ts'
import { relations } from './relations.ts'
import { reportCopies } from './report-copies.ts'
import { saidInReports } from './said-in-reports.ts'
import { statementWordings } from './statement-wordings.ts'
import { toldRoles } from './told-roles.ts'
import { verdictsAtHand } from './verdicts-at-hand.ts'
import { watches } from './watches.ts'
import { wordsByDay } from './words-by-day.ts'

/** In order; the place in the list is the ledger's `user_version`. Add at the end only. */
export const migrations: readonly Migration[] = [
  firstLedger,
  entityJudgements,
  claims,
  corrections,
  watches,
  entityTotals,
  relations,
  reportCopies,
  eventSketches,
  readingOrder,
  followedFeeds,
  eventsBySoonest,
  saidInReports,
  toldRoles,
  quickDays,
  entityCalled,
  daysInOrder,
  statementWordings,
  copiesByPeople,
  narrowRows,
  wordsByDay,
  conflictsAtHand,
  linksByDay,
  outletsByName,
  verdictsAtHand,
]
