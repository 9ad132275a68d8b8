import {
  eventKeysOf,
  gatherClaims,
  judgeAgainst,
  judgeCopies,
  judgeWithin,
  keysOf,
  ledgerEventsOf,
  MOST_HOLDERS,
  originsOf,
  printOf,
  standingOf,
  tiesOf,
} from '../../claims/index.ts'
import type { ClaimRules } from '../../model/ports/claim-rules.ts'
import { editStatement } from '../../statements/index.ts'

/** The claims stage as the ledger asks it. */
export const claimStage: ClaimRules = {
  keys: keysOf,
  mostHolders: MOST_HOLDERS,
  within: judgeWithin,
  against: judgeAgainst,
  ties: tiesOf,
  gather: gatherClaims,
  origins: originsOf,
  print: printOf,
  copies: judgeCopies,
  events: ledgerEventsOf,
  eventKeys: eventKeysOf,
  standing: standingOf,
  edit: editStatement,
}
