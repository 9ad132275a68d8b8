import type { Tool } from '../tool.ts'
import { describeLedger } from './describe-ledger.ts'
import { findNames } from './find-names.ts'
import { getClaim } from './get-claim.ts'
import { getEventHistory } from './get-event-history.ts'
import { listConflicts } from './list-conflicts.ts'
import { listDue } from './list-due.ts'
import { openDossier } from './open-dossier.ts'
import { readReport } from './read-report.ts'
import { searchStatements } from './search-statements.ts'

/** Everything that an assistant can ask. */
export const tools: readonly Tool[] = [
  ...[
    describeLedger,
    findNames,
    searchStatements,
    getClaim,
    openDossier,
    listConflicts,
    listDue,
    getEventHistory,
    readReport,
  ],
]
