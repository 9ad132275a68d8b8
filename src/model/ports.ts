import type { EntityType, EventStatus } from './annotation.ts'
import type { Certainty } from './certainty.ts'
import type { Address, Claim, Judgement, LedgerStatement, Origin, Standing } from './claim.ts'
import type {
  Correction,
  CorrectionFilter,
  CorrectionRow,
  Corrector,
  Review,
  StatementChanges,
} from './correction.ts'
import type { Edtf } from './edtf.ts'
import type { EntityDecision, EntityRow } from './entity-judgement.ts'
import type { HearsayError } from './errors.ts'
import type { FollowedFeed } from './followed-feed.ts'
import type { LedgerEntry, LoggedCorrection } from './ledger-entry.ts'
import type { LedgerEvent } from './ledger-event.ts'
import type { Reading } from './reading.ts'
import type { Report, ReportId, Taken } from './report.ts'
import type { CopyVerdict, ReportCopy, ReportPrint } from './report-copy.ts'
import type { ReportVersion } from './report-version.ts'
import type { Facets, SearchQuery } from './search.ts'
import type { SourceFigures } from './source-record.ts'
import type { Statement } from './statement.ts'
import type { Watch, WatchTarget } from './watch.ts'

/** What a caller knows of a report from elsewhere; overrides what the file says. */
export interface GivenMetadata {
  readonly published?: Edtf
  readonly publication?: string
  /** The address that it came from; used only where it names none itself. */
  readonly url?: string
}

/** A form that reports come in. */
export type InputFormat = TextFormat | FileFormat

/** A text that is one report: a file, or a line of JSON Lines. */
export interface TextFormat {
  readonly reads: 'text'
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

/** A file of bytes that holds a report, several, or other files. */
export interface FileFormat {
  readonly reads: 'bytes'
  readonly name: string
  readonly extensions: readonly string[]
  /**
   * What the file holds, in its order, no more of it in memory than one report and what opening it needs.
   * @throws HearsayError where the file as a whole cannot be read; what is wrong with a part is a part of kind `error`.
   */
  open(file: InputFile, context: InputContext): AsyncIterable<InputPart>
}

/** The bytes of a file on disk, of an answer, or of a file within another. */
export interface InputFile {
  /** For error sentences, and for what is named after the file. */
  readonly path: string
  /** Where it lies on disk; `null` where it is in memory. */
  readonly disk: string | null
  /** All of it. @throws HearsayError too-large */
  bytes(): Promise<Uint8Array>
  stream(): AsyncIterable<Uint8Array>
}

/** A report in a file, a file within it, or what is wrong with a part. `where` names the part: "message 3"; `null`: the file itself. */
export type InputPart =
  | { readonly kind: 'report'; readonly where: string | null; readonly report: Report }
  | { readonly kind: 'error'; readonly where: string | null; readonly error: HearsayError }
  | {
      readonly kind: 'file'
      /** Its name within, as it says itself; never a path to write to. */
      readonly name: string
      /** The extension of the format to read it with; `null`: that of its name. */
      readonly extension: string | null
      readonly bytes: Uint8Array
      readonly taken?: Partial<Taken>
    }

/** What a format may use, and what bounds it. */
export interface InputContext {
  readonly given: GivenMetadata
  readonly limits: InputLimits
  /** The ending of a known format that a name has; `null` where it has none. */
  extensionOf(name: string): string | null
  /** Counts what archives unpack, over all that an input holds. @throws HearsayError archive-refused */
  spend(bytes: number): void
}

/** What an input may take, so that no file can fill the memory. */
export interface InputLimits {
  /** The most bytes of one report. */
  readonly report: number
  /** The most bytes that an input may unpack to, and files in an archive. */
  readonly unpacked: number
  readonly entries: number
  /** How often larger a packed file may be than its packed bytes, once it is over a MiB. */
  readonly ratio: number
  /** How deep archives may lie in archives. */
  readonly depth: number
}

/** A form in which one reading is printed. */
export interface ReadingFormat {
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
  /** Whose own source is this entity, or is not: its key, or that of one merged with it. */
  readonly source?: string
  readonly notSource?: string
  /** Only these statements; of events, only those that they tell of. */
  readonly addresses?: readonly Address[]
  /** Only from reports that were read after this instant: ISO 8601. */
  readonly readAfter?: string
  /** Those of the last reports first, where the order is that of publication. */
  readonly latestFirst?: boolean
  /** Only of this report, by its whole id. */
  readonly report?: ReportId
  /** Only what follows the row of this address (of a judgement or a report: id) in the order of the list; the rest of a list that was cut. */
  readonly after?: string
  readonly limit?: number
}

/** Which events to list. */
export interface EventFilter extends LedgerFilter {
  readonly statuses?: readonly EventStatus[]
  /** Only these, by their own addresses. */
  readonly ofThese?: readonly Address[]
  /** By the last day that they are due, those without a day left out; else in the order of publication. */
  readonly soonestFirst?: boolean
}

/** When something was said, happens or is to happen. */
export interface Moment {
  readonly kind: 'said' | 'event'
  readonly address: Address
  readonly when: Edtf
}

/** Which claims to list. */
export interface ClaimFilter extends LedgerFilter {
  /** Made by so many statements or more; 1 where it is not given. */
  readonly atLeast?: number
  /** Rows for so many statements of each, the first by address; all where it is not given. `claim.statements` has all of them. */
  readonly statementsEach?: number
  /** Leaves out so many of the first. */
  readonly offset?: number
  readonly standing?: Standing
}

/** Which entities to list. */
export interface EntityFilter {
  /** Words of a name or key. */
  readonly by?: string
  /** Only those into which others were merged. */
  readonly merged?: boolean
  readonly limit?: number
  /** With their titles and offices, and of groups with who is in them. */
  readonly roles?: boolean
}

export interface ReportRow {
  readonly id: ReportId
  readonly short: string
  readonly publication: string | null
  readonly headline: string | null
  readonly published: Edtf
  readonly statements: number
}

/** A report with an issue number whose day is told by its file or its own words, and not by other issues. */
export interface SisterIssue {
  readonly report: ReportId
  readonly volume: number | null
  readonly issue: number
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** A statement; its `entityKeys` are those that stand for merged entities. */
export interface StatementRow extends LedgerStatement {
  /** The day from which `--as-of` counts its report: `YYYY-MM-DD`. */
  readonly known: string
  /** What a person said of it; a rejected statement is in no list, claim or conflict. */
  readonly review: Review | null
  /** Whether a person corrected a part of it: the reading has it as it was read. */
  readonly corrected: boolean
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
  /** How many more pairs of statements of the same two claims are judged so; left out where that was not asked (`once`). */
  readonly repeats?: number
}

export interface LedgerCounts {
  readonly reports: number
  readonly statements: number
  readonly sources: number
  readonly events: number
  readonly conflicts: number
}

/** What a search found. */
export interface SearchResult {
  /** The best first; a score is higher the better the words fit. */
  readonly hits: readonly { readonly statement: StatementRow; readonly score: number }[]
  /** How many there are; `more` where only so many were counted. */
  readonly total: { readonly count: number; readonly more: boolean }
  /** Of those that were counted. */
  readonly facets: Facets
}

/** An entity by the key that stands for it. */
export interface ActorRow {
  readonly key: string
  readonly name: string
}

/** A claim as the ledger holds it, with the statements that make it. */
export interface ClaimRow {
  readonly claim: Claim
  readonly standing: Standing
  /** In the order of `claim.statements`; the first of them where a list asked for so many each. */
  readonly statements: readonly StatementRow[]
}

/**
 * The claims stage, as the ledger asks it: with it the ledger keeps claims beside the judgements that they follow from. All are
 * pure functions, and give the same for the same statements in any order.
 */
export interface ClaimRules {
  /** Statements that share a key are compared. */
  keys(statement: LedgerStatement): readonly string[]
  /** A key that more statements hold is common: reports that share nothing else are not compared. */
  readonly mostHolders: number
  /** What the statements of one report are to each other. */
  within(statements: readonly LedgerStatement[]): readonly Judgement[]
  /** What statements are to those of other reports. */
  against(fresh: readonly LedgerStatement[], known: readonly LedgerStatement[]): readonly Judgement[]
  /** Pairs of one report that gathering may bring together without a judgement. */
  ties(statements: readonly LedgerStatement[]): readonly (readonly [Address, Address])[]
  /** Every statement in one claim. Those of two claims are bound by neither a judgement `same` nor a tie that counts. */
  gather(
    statements: readonly LedgerStatement[],
    judgements: readonly Judgement[],
    copies: readonly ReportCopy[],
  ): readonly Claim[]
  /** The origins of statements that say the same. */
  origins(statements: readonly LedgerStatement[], copies: readonly ReportCopy[]): readonly Origin[]
  /** The events of a reading with what comparing them needs, and what each is found by. */
  events(reading: Reading): readonly LedgerEvent[]
  eventKeys(event: LedgerEvent): readonly string[]
  /** What a report is found by as a text. */
  print(report: Report): ReportPrint
  /** What a report is to others as a text; those that share nothing worth naming are left out. */
  copies(own: ReportPrint, others: readonly ReportPrint[]): readonly ReportCopy[]
  /** @param judgements those that touch the claim. */
  standing(claim: Claim, judgements: readonly Judgement[]): Standing
  /** The statement as a person corrected it. */
  edit(reading: Reading, statement: Statement, changes: StatementChanges): Statement
}

/** Who says of two reports that they are, or are not, one text, and why. */
export interface CopyDecision {
  readonly who: string
  readonly why: string
  /** An ISO 8601 instant. */
  readonly at: string
}

/** How a ledger is opened. */
export interface OpenOptions {
  /** Whether to make it where there is none. */
  readonly create: boolean
  /** What judges its statements and gathers them as claims. */
  readonly rules: ClaimRules
}

/** Where the ledger is kept. Every implementation passes the contract suite in test/ledger. */
export interface LedgerStore {
  has(report: ReportId): Promise<boolean>
  /**
   * All of it or nothing, in one transaction: the reading, what its statements are to those that are there, and the claims that
   * this changes. A report that is there already is left as it is and `false` returned.
   * @param readAt when it was read: an ISO 8601 instant.
   */
  add(reading: Reading, readAt: string): Promise<boolean>
  /** Statements that share a key with these, of reports that share one that is not common: what the claims stage should compare. */
  candidates(keys: readonly string[]): Promise<readonly LedgerStatement[]>
  /** @param report its id, or a beginning of the id's digits that only it has. */
  reading(report: string): Promise<Reading>
  /** @param address as written by a user: any beginning of the report's digits that only it has, a colon, the local id. */
  statement(address: string): Promise<StatementRow>
  event(address: string): Promise<EventRow>
  /** @param id a judgement's id or a beginning that only it has. */
  judgement(id: string): Promise<ConflictRow>
  /** @param written a claim's id or a beginning that only it has, now or formerly, or the address of a statement of it. */
  claim(written: string): Promise<ClaimRow>
  /** Those of which a statement fulfils the filter, those with most origins first. */
  claims(filter: ClaimFilter): Promise<readonly ClaimRow[]>
  /** What stands against, or for, these statements: judgements of these verdicts that touch one of them. */
  judgementsOn(
    statements: readonly Address[],
    ...verdicts: readonly Judgement['verdict'][]
  ): Promise<readonly ConflictRow[]>
  /** Of the claims of these statements those that more than one makes or that something stands against, most origins first. */
  claimsOf(statements: readonly Address[], limit: number): Promise<readonly ClaimRow[]>
  search(query: SearchQuery): Promise<SearchResult>
  /** @param written the key of an entity, or words of a name: the one most heard of those who bear it. @throws HearsayError not-found */
  actor(written: string): Promise<ActorRow>
  /** @param written the name of a publication, or as `actor` takes it. @throws HearsayError not-found */
  sourceFigures(written: string): Promise<SourceFigures>
  countStatements(filter: LedgerFilter): Promise<number>
  /** Reports that were read after the instant (ISO 8601). */
  readAfter(instant: string): Promise<readonly ReportId[]>
  /** Watches a target from now on; one that is watched already stays as it is. */
  addWatch(target: WatchTarget, at: string): Promise<Watch>
  /** The first added first. */
  watches(): Promise<readonly Watch[]>
  markSeen(watches: readonly string[], at: string): Promise<void>
  /** @param id of the watch, or a beginning that only it has. @throws HearsayError not-found, ambiguous-id */
  removeWatch(id: string): Promise<Watch>
  /** Feeds that are followed, the first added first. */
  feeds(): Promise<readonly FollowedFeed[]>
  /** Puts the state of a feed in the place of the old one. @param formerUrl of one that moved: what it was kept under. */
  keepFeed(feed: FollowedFeed, formerUrl?: string): Promise<void>
  /** @throws HearsayError not-found */
  removeFeed(url: string): Promise<void>
  /** The reports of one address, the earliest version first, by what they tell of themselves (`inOrderOfVersions`). @param written the address, or a report of it. @throws HearsayError not-found, ambiguous-id */
  versions(written: string): Promise<readonly ReportVersion[]>
  /** What reports are to each other as texts, as it stands: of these among themselves, else of all. */
  copies(reports?: readonly ReportId[]): Promise<readonly ReportCopy[]>
  /** A person's word on two reports, named by their ids or beginnings of them; it stands over a rule's. @returns its id. @throws HearsayError */
  judgeCopy(pair: readonly [string, string], verdict: CopyVerdict, decision: CopyDecision): Promise<string>
  /** Takes it back: what it stood over stands again. @throws HearsayError not-found */
  retractCopy(id: string, decision: CopyDecision): Promise<void>
  /** These events, and all that share a key with one of them. */
  eventsAlike(events: readonly Address[], asOf?: Edtf): Promise<readonly LedgerEvent[]>
  /** Of what was known on the day `asOf`, where it is given. */
  counts(filter?: Pick<LedgerFilter, 'asOf'>): Promise<LedgerCounts>
  /** The first and the last day on which its reports can have been published; `null` where none is known. */
  publishedBetween(): Promise<{ readonly first: string | null; readonly last: string | null }>
  reports(filter: LedgerFilter): Promise<readonly ReportRow[]>
  /** The issues of a publication (its name in whatever case) whose days are known, by number; of reports with one number and day the first by id. */
  sisterIssues(publication: string): Promise<readonly SisterIssue[]>
  statements(filter: LedgerFilter): Promise<readonly StatementRow[]>
  events(filter: EventFilter): Promise<readonly EventRow[]>
  /** Of the statements and events that the filter finds, those with a date, when each was said or happens: in no order. */
  moments(filter: LedgerFilter): Promise<readonly Moment[]>
  sources(filter: LedgerFilter): Promise<readonly SourceRow[]>
  /** With `once`, of those of one kind between the same two claims the first by id: copies of a text repeat what it contradicts. */
  judgements(
    filter: LedgerFilter & { readonly verdict: Judgement['verdict']; readonly once?: boolean },
  ): Promise<readonly ConflictRow[]>
  /** Entities across reports, those of most reports first. */
  entities(filter: EntityFilter): Promise<readonly EntityRow[]>
  /** These keys mean one entity. @returns how many judgements were written. @throws HearsayError not-found */
  mergeEntities(keys: readonly string[], decision: EntityDecision): Promise<number>
  /** Takes back every judgement that binds the key to another. @returns how many. @throws HearsayError not-found */
  splitEntity(key: string, decision: Omit<EntityDecision, 'by'>): Promise<number>
  /**
   * What a person corrects. It counts at once, and the reading stays as it is.
   * @throws HearsayError not-found, ambiguous-id, bad-option
   */
  correct(correction: Correction, by: Corrector): Promise<CorrectionRow>
  /** Takes a correction back, by its id or a beginning of it. @throws HearsayError not-found, ambiguous-id, already-undone */
  undo(id: string, by: Corrector): Promise<CorrectionRow>
  /** The audit log: every correction, the last first. */
  corrections(filter: CorrectionFilter): Promise<readonly CorrectionRow[]>
  /**
   * Puts a newer reading of a report that is there in the place of the old one, which is kept. Corrections go over to the statements that
   * stand in the same places.
   * @returns how many corrections have no place in it any more.
   * @throws HearsayError not-found
   */
  replace(reading: Reading, at: string): Promise<number>
  /** Everything that happened to the ledger, in its order: what makes the same ledger again. One reading is in memory at a time. */
  entries(): AsyncGenerator<LedgerEntry>
  /** Writes a correction into the log as another ledger kept it, where it cannot count here: what it was on is gone. */
  keepLogged(logged: LoggedCorrection): Promise<void>
  /** Reads all of it, and tells which of its schemas it has and what is damaged; nothing where it is whole. */
  check(): Promise<{ readonly schema: number; readonly problems: readonly string[] }>
  /** A text that stays the same as long as nothing is written to the ledger, by whomever; good within this process only. */
  version(): Promise<string>
  close(): Promise<void>
}
