import type { ClaimAnswer, ClaimSummary } from '../api/answers/claim.ts'
import type { ConflictAnswer } from '../api/answers/conflict.ts'
import type { CorrectionAnswer, SourceRecordAnswer } from '../api/answers/correction.ts'
import type { DossierAnswer } from '../api/answers/dossier.ts'
import type { DueAnswer, EventAnswer } from '../api/answers/event.ts'
import type { ExplanationAnswer } from '../api/answers/explanation.ts'
import type { FeedAnswer } from '../api/answers/feed.ts'
import type { CopyAnswer, HistoryAnswer, OpenHistoryAnswer } from '../api/answers/history.ts'
import type { OverviewAnswer } from '../api/answers/overview.ts'
import type { ReportAnswer } from '../api/answers/report.ts'
import type { SearchAnswer } from '../api/answers/search.ts'
import type { EntityAnswer } from '../api/answers/source.ts'
import type { StatementAnswer } from '../api/answers/statement.ts'
import type { TimelineAnswer } from '../api/answers/timeline.ts'
import type { DiffAnswer } from '../api/answers/version.ts'
import type { WatchAnswer, WatchNewsAnswer } from '../api/answers/watch.ts'
import type { IngestState } from '../api/ingest/ingest-runs.ts'
import type { Problem } from '../api/problem.ts'
import type { WantedChanges } from '../app/keeping/edit-statement.ts'
import type { Clocks } from '../model/clocks.ts'
import type { Correction, CorrectionFilter, PairVerdict } from '../model/correction.ts'
import type { LedgerFilter } from '../model/ports/ledger-filter.ts'
import type { ReportRow, SourceRow } from '../model/ports/ledger-rows.ts'
import type { SearchQuery } from '../model/search.ts'
import type { SelectionName } from '../model/selection.ts'
import { type AskOptions, asker } from './ask.ts'

export { HearsayProblem } from './ask.ts'
export type {
  ClaimAnswer,
  ClaimSummary,
  Clocks,
  ConflictAnswer,
  CopyAnswer,
  CorrectionAnswer,
  DiffAnswer,
  DossierAnswer,
  DueAnswer,
  EntityAnswer,
  EventAnswer,
  ExplanationAnswer,
  FeedAnswer,
  HistoryAnswer,
  IngestState,
  OpenHistoryAnswer,
  OverviewAnswer,
  Problem,
  ReportAnswer,
  ReportRow,
  SearchAnswer,
  SourceRecordAnswer,
  SourceRow,
  StatementAnswer,
  TimelineAnswer,
  WatchAnswer,
  WatchNewsAnswer,
}

/** A part of a list; `next` is the `cursor` of the part that follows, `null` at the end. */
export interface Part<Row> {
  readonly items: readonly Row[]
  readonly next: string | null
}

/** What can be asked of every list; all that is given must hold. */
export interface ListQuestion extends Omit<LedgerFilter, 'report' | 'after'> {
  readonly cursor?: string
}

/** A list: part by part with `part`, or row by row to its end with `all`. */
export interface List<Row, Question = ListQuestion> {
  part(question?: Question): Promise<Part<Row>>
  all(question?: Question): AsyncGenerator<Row, void, void>
}

export interface EntityQuestion {
  readonly by?: string
  readonly merged?: boolean
  readonly asOf?: string
  readonly limit?: number
  readonly cursor?: string
}

/** Exactly one of actor, claim and topic. */
export type DossierQuestion = { readonly asOf?: string; readonly since?: string; readonly limit?: number } & (
  | { readonly actor: string }
  | { readonly claim: string }
  | { readonly topic: string }
)

/** The format, and whatever narrows what is exported, as `/api` lists it. */
export interface ExportQuestion extends Omit<LedgerFilter, 'report' | 'after'>, SearchQuery {
  readonly format: string
  readonly standing?: ClaimSummary['standing']
  /** Of conflicts. */
  readonly verdict?: 'contradicts' | 'unsure'
  readonly actor?: string
  readonly claim?: string
  readonly topic?: string
  readonly report?: string
  readonly base?: string
}

/** Which corrections; `standing` leaves out what was undone. */
export interface CorrectionQuestion extends CorrectionFilter {
  readonly report?: string
  readonly claim?: string
  readonly cursor?: string
}

/** A format of other programs, and what it can be made of. */
export interface FormatAnswer {
  readonly name: string
  readonly says: string
  readonly mediaType: string
  readonly extension: string
  readonly of: readonly SelectionName[]
}

/** Who corrects (default: whoever runs the service), and why. */
export interface Reason {
  readonly why: string
  readonly who?: string
}

/** What is sent to be read: a text, an address on the web, or files with their names. */
export type Sent = { readonly published?: string; readonly publication?: string } & (
  | { readonly text: string; readonly name?: string }
  | { readonly address: string }
  | { readonly files: readonly { readonly name: string; readonly content: Blob | string }[] }
)

/**
 * A client of the service that `hearsay serve` starts. Every method throws `HearsayProblem` where the service answers with an
 * error, and what `fetch` throws where it cannot be reached. Takes nothing but `fetch`: works in Node and in browsers.
 */
export function connect(url: string, options: AskOptions = {}) {
  const { get, text, post, remove, events } = asker(url, options)
  const list = <Row, Question extends object = ListQuestion>(path: string): List<Row, Question> => {
    const part = (question?: Question) => get<Part<Row>>(path, question)
    return {
      part,
      all: async function* (question) {
        let cursor: string | null = null
        do {
          const asked: object = { limit: 200, ...question, ...(cursor === null ? {} : { cursor }) }
          const { items, next } = await get<Part<Row>>(path, asked)
          yield* items
          cursor = next
        } while (cursor !== null)
      },
    }
  }
  const one =
    <Answer>(path: string) =>
    (id: string, question?: Clocks) =>
      get<Answer>(`${path}/${encodeURIComponent(id)}`, question)
  return {
    overview: (question?: { readonly asOf?: string }) => get<OverviewAnswer>('/overview', question),
    reports: list<ReportRow>('/reports'),
    statements: list<StatementAnswer>('/statements'),
    events: list<EventAnswer>('/events'),
    claims: list<
      ClaimSummary,
      ListQuestion & { readonly standing?: ClaimSummary['standing']; readonly each?: number }
    >('/claims'),
    /** With the verdict `unsure` what may be a conflict and is not sure to be one. */
    conflicts: list<ConflictAnswer, ListQuestion & { readonly verdict?: 'contradicts' | 'unsure' }>(
      '/conflicts',
    ),
    sources: list<SourceRow>('/sources'),
    due: list<DueAnswer>('/due'),
    timeline: list<TimelineAnswer>('/timeline'),
    /** Events with what became of them. */
    histories: list<HistoryAnswer>('/histories'),
    /** Reports that are one text, or share passages. */
    copies: list<CopyAnswer, { readonly asOf?: string; readonly limit?: number; readonly cursor?: string }>(
      '/copies',
    ),
    entities: list<EntityAnswer, EntityQuestion>('/entities'),
    /** A report by its id or the beginning of its digits; with `asOf` without conflicts with later reports, and not there where it is later itself. */
    report: one<ReportAnswer>('/reports'),
    /** What became of a report between two versions of its page; `against` is the earlier, where it is not the one before. */
    diff: (report: string, question?: Clocks & { readonly against?: string }) =>
      get<DiffAnswer>(`/reports/${encodeURIComponent(report)}/diff`, question),
    statement: one<StatementAnswer>('/statements'),
    event: one<EventAnswer>('/events'),
    /** What each report says of an event, and the dates that slipped. */
    history: (address: string, question?: { readonly asOf?: string }) =>
      get<OpenHistoryAnswer>(`/events/${encodeURIComponent(address)}/history`, question),
    /** A claim by its id or by the address of a statement of it. */
    claim: one<ClaimAnswer>('/claims'),
    conflict: one<ConflictAnswer>('/conflicts'),
    /** What was said, the best first, with facets; `next` is the `cursor` of the hits that follow. */
    search: (question?: SearchQuery & { readonly cursor?: string }) => get<SearchAnswer>('/search', question),
    dossier: (question: DossierQuestion) => get<DossierAnswer>('/dossier', question),
    /** The record of a source or an outlet. */
    source: (name: string, question?: Clocks) => get<SourceRecordAnswer>('/source', { ...question, name }),
    /** The formats that there are, and what each can be made of. */
    formats: () => get<{ readonly items: readonly FormatAnswer[] }>('/export'),
    /** A list, a search, a dossier, a report or the news in a format of other programs: "csv", "graphml" … */
    exported: (what: SelectionName, question: ExportQuestion) => text(`/export/${what}`, question),
    watches: () => get<{ readonly items: readonly WatchAnswer[] }>('/watches'),
    /** What is new on each watch; asking does not count as looking. */
    news: () => get<{ readonly items: readonly WatchNewsAnswer[] }>('/watches/news'),
    addWatch: (target: { readonly [Kind in 'claim' | 'actor' | 'topic' | 'event']?: string }) =>
      post<WatchAnswer>('/watches', target),
    markSeen: (watches?: readonly string[]) =>
      post<{ readonly items: readonly WatchAnswer[] }>('/watches/seen', watches ? { watches } : {}),
    removeWatch: (id: string) => remove<WatchAnswer>(`/watches/${encodeURIComponent(id)}`),
    corrections: (question?: CorrectionQuestion) => get<Part<CorrectionAnswer>>('/corrections', question),
    correct: (
      correction: Exclude<
        Correction,
        { readonly kind: 'edit' | 'judge' | 'merge-entities' | 'split-entity' }
      >,
      reason: Reason,
    ) => post<CorrectionAnswer>('/corrections', { correction, ...reason }),
    edit: (address: string, changes: WantedChanges, reason: Reason) =>
      post<CorrectionAnswer>(`/statements/${encodeURIComponent(address)}/edit`, { ...changes, ...reason }),
    /** Whether a conflict, or what may be one, is one: of all pairs of statements of its two claims that clash alike. */
    judge: (conflict: string, verdict: PairVerdict, reason: Reason) =>
      post<CorrectionAnswer>(`/conflicts/${encodeURIComponent(conflict)}/judge`, { verdict, ...reason }),
    undo: (correction: string, reason: Reason) =>
      post<CorrectionAnswer>(`/corrections/${encodeURIComponent(correction)}/undo`, reason),
    /** How a statement, time, event, conflict … came about. */
    why: one<ExplanationAnswer>('/why'),
    /** Says that several keys mean one; without keys, whatever the rules know to be one. */
    mergeEntities: (decision: {
      readonly keys?: readonly string[]
      readonly why: string
      readonly who?: string
    }) => post<{ readonly changed: number }>('/entities/merge', decision),
    splitEntity: (decision: { readonly key: string; readonly why: string; readonly who?: string }) =>
      post<{ readonly changed: number }>('/entities/split', decision),
    /** Sends what is to be read; the answer comes before it was read: follow the run with `ingestStates`. */
    ingest: (sent: Sent) => post<IngestState>('/ingest', bodyOf(sent)),
    ingestState: (run: string) => get<IngestState>(`/ingest/${encodeURIComponent(run)}`),
    /** Feeds that are followed. */
    feeds: () => get<{ readonly items: readonly FeedAnswer[] }>('/feeds'),
    /** Follows a feed from now on; `lookAtFeeds` reads what is in it. */
    addFeed: (url: string) => post<FeedAnswer>('/feeds', { url }),
    /** Reads what is new in the feeds, or in one: a run like those of `ingest`. */
    lookAtFeeds: (question: { readonly url?: string; readonly pages?: boolean } = {}) =>
      post<IngestState>('/feeds/look', question),
    removeFeed: (url: string) => remove<{ readonly items: readonly FeedAnswer[] }>('/feeds', { url }),
    /** Every state of a run until it has ended; the last one is `done` or `failed`. */
    ingestStates: (run: string) => events<IngestState>(`/ingest/${encodeURIComponent(run)}`),
  }
}

/** What `connect` gives. */
export type HearsayClient = ReturnType<typeof connect>

function bodyOf(sent: Sent): object {
  if (!('files' in sent)) return sent
  const form = new FormData()
  if (sent.published !== undefined) form.set('published', sent.published)
  if (sent.publication !== undefined) form.set('publication', sent.publication)
  for (const { name, content } of sent.files)
    form.append('files', typeof content === 'string' ? new Blob([content]) : content, name)
  return form
}
