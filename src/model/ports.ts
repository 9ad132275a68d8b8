import type { EntityType, EventStatus } from './annotation.ts'
import type { Certainty } from './certainty.ts'
import type { Address, Judgement, LedgerStatement } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { EntityDecision, EntityRow } from './entity-judgement.ts'
import type { Reading } from './reading.ts'
import type { Report, ReportId } from './report.ts'

/** What a caller knows of a report from elsewhere; overrides what the file says. */
export interface GivenMetadata {
  readonly published?: Edtf
  readonly publication?: string
}

/** A kind of text that one report comes in: a file, or a line of JSON Lines. */
export interface InputFormat {
  readonly name: string
  /** Lower case, with the dot: ".txt". */
  readonly extensions: readonly string[]
  /**
   * @param text the file's text, decoded; no byte order mark.
   * @param path for error sentences only.
   * @throws HearsayError `empty-file` or `malformed-input`, where there is no report in it.
   */
  parse(text: string, path: string, given: GivenMetadata): Promise<Report>
}

/** A form in which readings leave Hearsay. */
export interface ExportFormat {
  readonly name: string
  readonly extension: string
  /** The text of one reading, with its closing line break. */
  write(reading: Reading): string
}

/** What to list. All that are set must hold. */
export interface LedgerFilter {
  /** Words of a source's name, anywhere in the chain. */
  readonly by?: string
  /** Words of the content, or the name of an entity in it. */
  readonly about?: string
  /** Said (or, for events, happening) on or after, on or before: EDTF. */
  readonly since?: Edtf
  readonly until?: Edtf
  readonly certainty?: Certainty
  /** As the ledger was known on this day: only reports published on or before it. */
  readonly asOf?: Edtf
  readonly limit?: number
}

/** Which entities to list. */
export interface EntityFilter {
  /** Words of a name or key. */
  readonly by?: string
  /** Only those into which others were merged. */
  readonly merged?: boolean
  readonly limit?: number
}

export interface ReportRow {
  readonly id: ReportId
  readonly short: string
  readonly publication: string | null
  readonly headline: string | null
  readonly published: Edtf
  readonly statements: number
}

export interface StatementRow extends LedgerStatement {
  readonly chain: readonly { readonly name: string; readonly named: boolean }[]
}

export interface EventRow {
  readonly address: Address
  readonly report: ReportId
  readonly publication: string | null
  readonly published: Edtf
  readonly what: string
  readonly status: EventStatus
  readonly time: Edtf | null
  readonly scheduledFor: Edtf | null
  readonly actors: readonly string[]
  readonly place: string | null
}

export interface SourceRow {
  readonly key: string
  readonly name: string
  readonly type: EntityType
  readonly statements: number
  readonly reports: number
  readonly denials: number
}

export interface ConflictRow {
  readonly judgement: Judgement
  readonly statements: readonly [StatementRow, StatementRow]
}

export interface LedgerCounts {
  readonly reports: number
  readonly statements: number
  readonly sources: number
  readonly events: number
  readonly conflicts: number
}

/** What one report brings to the ledger. */
export interface LedgerEntry {
  readonly reading: Reading
  /** Its statements as the ledger keeps them, each with the keys that it shares with whatever it should be compared with. */
  readonly statements: readonly { readonly statement: LedgerStatement; readonly keys: readonly string[] }[]
}

/** What the new statements of a report are to those of other reports that share a key with them. */
export type Judge = (candidates: readonly LedgerStatement[]) => readonly Judgement[]

/** Where the ledger is kept. Every implementation passes the contract suite in test/ledger. */
export interface LedgerStore {
  has(report: ReportId): Promise<boolean>
  /**
   * All of it or nothing, in one transaction, in which `judge` is asked too; a report that is there already is left as it is
   * and `false` returned.
   * @param readAt when it was read: an ISO 8601 instant.
   */
  add(entry: LedgerEntry, judge: Judge, readAt: string): Promise<boolean>
  /** Statements that share at least one key with these: what the claims stage should compare. */
  candidates(keys: readonly string[]): Promise<readonly LedgerStatement[]>
  /** @param report its id, or a beginning of the id's digits that only it has. */
  reading(report: string): Promise<Reading>
  /** @param address as written by a user: any beginning of the report's digits that only it has, a colon, the local id. */
  statement(address: string): Promise<StatementRow>
  event(address: string): Promise<EventRow>
  /** @param id a judgement's id or a beginning that only it has. */
  judgement(id: string): Promise<ConflictRow>
  counts(): Promise<LedgerCounts>
  reports(filter: LedgerFilter): Promise<readonly ReportRow[]>
  statements(filter: LedgerFilter): Promise<readonly StatementRow[]>
  events(filter: LedgerFilter): Promise<readonly EventRow[]>
  sources(filter: LedgerFilter): Promise<readonly SourceRow[]>
  judgements(
    filter: LedgerFilter & { readonly verdict: Judgement['verdict'] },
  ): Promise<readonly ConflictRow[]>
  /** Entities across reports, those of most reports first. */
  entities(filter: EntityFilter): Promise<readonly EntityRow[]>
  /** These keys mean one entity. @returns how many judgements were written. @throws HearsayError not-found */
  mergeEntities(keys: readonly string[], decision: EntityDecision): Promise<number>
  /** Takes back every judgement that binds the key to another. @returns how many. @throws HearsayError not-found */
  splitEntity(key: string, decision: Omit<EntityDecision, 'by'>): Promise<number>
  close(): Promise<void>
}
