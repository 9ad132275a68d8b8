import type { Address, Judgement, LedgerStatement } from '../claim.ts'
import type { Clocks } from '../clocks.ts'
import type { Correction, CorrectionFilter, CorrectionRow, Corrector } from '../correction.ts'
import type { Edtf } from '../edtf.ts'
import type { EntityDecision, EntityRow } from '../entity-judgement.ts'
import type { FollowedFeed } from '../followed-feed.ts'
import type { LedgerEntry, LoggedCorrection } from '../ledger-entry.ts'
import type { LedgerEvent } from '../ledger-event.ts'
import type { Reading } from '../reading.ts'
import type { ReportId } from '../report.ts'
import type { CopyVerdict, ReportCopy } from '../report-copy.ts'
import type { ReportVersion } from '../report-version.ts'
import type { SearchQuery } from '../search.ts'
import type { SourceFigures } from '../source-record.ts'
import type { Watch, WatchTarget } from '../watch.ts'
import type { ClaimRules } from './claim-rules.ts'
import type { ClaimFilter, EntityFilter, EventFilter, LedgerFilter } from './ledger-filter.ts'
import type {
  ActorRow,
  ClaimRow,
  ConflictRow,
  DaySpan,
  EventRow,
  LedgerCounts,
  MomentPlace,
  ReportRow,
  SearchResult,
  SisterIssue,
  SourceRow,
  StatementRow,
} from './ledger-rows.ts'

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
  /** Is told how far a ledger of an older Hearsay is brought up to date: when it is opened, or at a first question. */
  readonly told?: Told
}

/** So many of so many are done. */
export type Told = (done: number, all: number, what: 'reports' | 'statements') => void

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
  /** By the clocks, but for how its claims stand: that is told as it is today. @param written the name of a publication, or as `actor` takes it. @throws HearsayError not-found */
  sourceFigures(written: string, clocks?: Clocks): Promise<SourceFigures>
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
  /** The last day on which something became known, `YYYY-MM-DD`: as of it and any later day a ledger is as it is now. '' where it is empty. */
  lastKnown(): Promise<string>
  /**
   * Something that follows from the ledger as it is and the question alone: made once, and kept for a while as long as the ledger does not change. Nobody who gets it may
   * change it.
   * @param sizeOf how many rows it holds, by which room for it is found.
   */
  once<Answer>(
    name: string,
    question: unknown,
    make: () => Promise<Answer>,
    sizeOf: (answer: Answer) => number,
  ): Promise<Answer>
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
  /** Those of the last reports first, and how many more there are. */
  lastStatements(
    filter: LedgerFilter & { readonly limit: number },
  ): Promise<{ readonly rows: readonly StatementRow[]; readonly more: number }>
  events(filter: EventFilter): Promise<readonly EventRow[]>
  /**
   * When each of the statements and events that the filter finds was said or happens: by the first day that it can mean, then the last, kind and address;
   * what has no day last, and events without a date left out. Those after a place, where it is given.
   */
  moments(
    filter: LedgerFilter,
    page: { readonly limit?: number | undefined; readonly after?: MomentPlace | undefined },
  ): Promise<readonly MomentPlace[]>
  /** Of the same how many have the same first and last day. */
  daySpans(filter: LedgerFilter): Promise<readonly DaySpan[]>
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
  /** Brings a ledger of an older Hearsay up to date, which else its first question about claims does. */
  catchUp(): Promise<void>
  close(): Promise<void>
}
