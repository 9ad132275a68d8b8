import type { Kysely } from 'kysely'
import type { StatementRow } from '../../../../model/ports/ledger-rows.ts'
import type { LedgerTables } from '../schema.ts'

/** What was found out of a ledger as it is: forgotten with each change of it, by whomever. */
export interface LedgerState {
  readonly version: string
  /** Rows of statements that were made, by their numbers. What they are is not to be changed by who gets them. */
  readonly rows: Map<number, StatementRow>
  readonly answers: KeptAnswers
  /** The last day on which something became known; '' where nothing did. */
  lastKnown?: string
  /** Whether anybody was merged with another. */
  isMerged?: boolean
}

/** What `askedOnce` keeps, the oldest first, and how many rows there are in all. */
export interface KeptAnswers {
  readonly kept: Map<string, KeptAnswer>
  rows: number
}

export interface KeptAnswer {
  readonly answer: Promise<unknown>
  rows: number
}

interface Watched {
  readonly version: () => string
  state: LedgerState
}

const watched = new WeakMap<Kysely<LedgerTables>, Watched>()

/** Lets what is found out of a ledger be kept as long as its version is the same. */
export function watchVersion(db: Kysely<LedgerTables>, version: () => string): void {
  watched.set(db, { version, state: emptyState('') })
}

/** What is kept of the ledger; nothing yet where it is being changed. */
export function stateOf(db: Kysely<LedgerTables>): LedgerState {
  const found = db.isTransaction ? undefined : watched.get(db)
  const version = found?.version() ?? ''
  if (found?.state.version === version) return found.state
  const state = emptyState(version)
  if (found) found.state = state
  return state
}

function emptyState(version: string): LedgerState {
  return { version, rows: new Map(), answers: { kept: new Map(), rows: 0 } }
}
