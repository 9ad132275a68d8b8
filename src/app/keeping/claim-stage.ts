import {
  eventKeysOf,
  gatherClaims,
  judgeAgainst,
  judgeCopies,
  judgeWithin,
  keysOf,
  ledgerEventsOf,
  MOST_HOLDERS,
  MOST_OF_ONE_WORDING,
  originsOf,
  printOf,
  standingOf,
  tiesOf,
  wordingOf,
} from '../../claims/index.ts'
import type { ClaimRules } from '../../model/ports/claim-rules.ts'
import { editStatement } from '../../statements/index.ts'
import { houses } from './owners.ts'

/** The claims stage as the ledger asks it. */
export const claimStage: ClaimRules = {
  keys: keysOf,
  mostHolders: MOST_HOLDERS,
  wording: wordingOf,
  mostOfOneWording: MOST_OF_ONE_WORDING,
  within: judgeWithin,
  against: judgeAgainst,
  ties: tiesOf,
  gather: gatherClaims,
  origins: originsOf,
  houses: (carriers) => houses().told(carriers),
  print: printOf,
  copies: judgeCopies,
  events: ledgerEventsOf,
  eventKeys: eventKeysOf,
  standing: standingOf,
  edit: editStatement,
}
