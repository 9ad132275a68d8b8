import type { Standing } from '../../model/claim.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SearchQuery } from '../../model/search.ts'
import { SELECTIONS, type Selection, type SelectionName, type SelectionRow } from '../../model/selection.ts'
import { type DossierRequest, openDossier } from '../dossier/open-dossier.ts'

/** What to take out of a ledger. What does not belong to the kind of selection is passed over. */
export interface SelectionRequest {
  readonly name: SelectionName
  /** Of lists. */
  readonly filter?: LedgerFilter & {
    readonly standing?: Standing
    /** Of `conflicts`: with `unsure` what may be one instead. */
    readonly verdict?: 'contradicts' | 'unsure'
  }
  /** Of `search`. */
  readonly query?: SearchQuery
  /** Of `dossier`; what became known from `since` on is told as changes. */
  readonly dossier?: DossierRequest
  readonly since?: Edtf
  /** Of `report`: its id or the beginning of its digits. */
  readonly report?: string
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
  /** What addresses begin with where a format needs an IRI. Default "urn:hearsay:". */
  readonly base?: string
}

type Rows = Pick<Selection, 'title' | 'rows'> & Partial<Pick<Selection, 'dossier' | 'reports'>>

/** Readings that are kept at hand while a selection is written: its rows mostly stand report by report. */
const KEPT = 8

/**
 * Rows of a ledger with what export formats ask beside them.
 * @throws HearsayError bad-option, not-found, ambiguous-id
 */
export async function selectRows(ledger: LedgerStore, request: SelectionRequest): Promise<Selection> {
  const { name, filter = {}, today, base = 'urn:hearsay:' } = request
  const asOf = filter.asOf === undefined ? today : (dayRange(filter.asOf).latest ?? today)
  const found = await rowsOf(ledger, request, asOf)
  const kept = new Map<string, ReturnType<LedgerStore['reading']>>()
  return {
    ...{ name, asOf, base, dossier: null, reports: [], ...found },
    grades: await ledger.corrections({ kind: 'grade-claim', standing: true }),
    reading: (report) => {
      const reading = kept.get(report) ?? ledger.reading(report)
      kept.set(report, reading)
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest)
      return reading
    },
  }
}

/** @throws HearsayError bad-option */
export function selectionName(written: string): SelectionName {
  const found = SELECTIONS.find((name) => name === written)
  if (found) return found
  throw new HearsayError(
    'bad-option',
    `There is no selection "${written}"; there are ${SELECTIONS.join(', ')}.`,
  )
}

async function rowsOf(ledger: LedgerStore, request: SelectionRequest, asOf: string): Promise<Rows> {
  const { name, filter = {}, query = {} } = request
  switch (name) {
    case 'statements': {
      const rows = await ledger.statements(filter)
      return { title: 'Statements', rows: rows.map((statement) => ({ kind: 'statement', statement })) }
    }
    case 'search': {
      const { hits } = await ledger.search(query)
      return {
        title: query.words === undefined ? 'Search' : `Search: ${query.words}`,
        rows: hits.map(({ statement, score }) => ({ kind: 'statement', statement, score })),
      }
    }
    case 'events': {
      const rows = await ledger.events(filter)
      return { title: 'Events', rows: rows.map((event) => ({ kind: 'event', event })) }
    }
    case 'history': {
      const { histories } = await import('./histories.ts')
      const rows = await histories(ledger, filter)
      return { title: 'Events and what became of them', rows: rows.map(asHistory) }
    }
    case 'claims': {
      const { claims } = await import('./claims.ts')
      return { title: 'Claims', rows: (await claims(ledger, filter)).map(asClaim) }
    }
    case 'conflicts': {
      const { verdict = 'contradicts' } = filter
      const rows = await ledger.judgements({ ...filter, verdict })
      return {
        title: verdict === 'unsure' ? 'What may be a conflict' : 'Conflicts',
        rows: rows.map((conflict) => ({ kind: 'conflict', conflict })),
      }
    }
    case 'sources': {
      const rows = await ledger.sources(filter)
      return { title: 'Sources', rows: rows.map((source) => ({ kind: 'source', source })) }
    }
    case 'due': {
      const { due } = await import('./due.ts')
      const rows = await due(ledger, filter, asOf)
      return { title: 'Due', rows: rows.map((event) => ({ kind: 'due', event })) }
    }
    case 'timeline': {
      const { timeline } = await import('./timeline.ts')
      const rows = await timeline(ledger, filter)
      return { title: 'Timeline', rows: rows.map((entry) => ({ kind: 'time', entry })) }
    }
    case 'dossier':
      return dossierRows(ledger, request, asOf)
    case 'report':
      return reportRows(ledger, request)
    case 'news': {
      const { watchNews } = await import('./watch.ts')
      const news = await watchNews(ledger, new Date().toISOString(), { look: false })
      return {
        title: 'News of what is watched',
        rows: news.flatMap(({ watch, changes, events }): readonly SelectionRow[] => [
          ...changes.map((change) => ({ kind: 'change', watch, change }) as const),
          ...events.map((event) => ({ kind: 'told', watch, event }) as const),
        ]),
      }
    }
  }
}

async function dossierRows(
  ledger: LedgerStore,
  { dossier: request, filter = {}, since }: SelectionRequest,
  asOf: string,
): Promise<Rows> {
  if (request === undefined)
    throw new HearsayError(
      'bad-option',
      'A dossier is of one thing: give a name, or --claim ID, or --topic WORDS.',
    )
  const { limit } = filter
  const dossier = await openDossier(ledger, request, {
    asOf,
    ...(since === undefined ? {} : { since }),
    ...(limit === undefined ? {} : { limit }),
  })
  const { said, others, claims, conflicts, due } = dossier
  return {
    title: dossier.title,
    dossier,
    rows: [
      ...[...said.rows, ...others.rows].map((statement) => ({ kind: 'statement', statement }) as const),
      ...claims.map(asClaim),
      ...conflicts.map((conflict) => ({ kind: 'conflict', conflict }) as const),
      ...due.map((event) => ({ kind: 'due', event: { ...event, slips: [] } }) as const),
    ],
  }
}

async function reportRows(ledger: LedgerStore, { report: written }: SelectionRequest): Promise<Rows> {
  if (written === undefined)
    throw new HearsayError(
      'bad-option',
      'Name the report: its id, or the digits that an address begins with.',
    )
  const { report } = await ledger.reading(written)
  const statements = await ledger.statements({ report: report.id })
  const events = await ledger.events({ report: report.id })
  return {
    title: [report.publication, report.headline].filter((part) => part !== null).join(': ') || 'A report',
    reports: [report.id],
    rows: [
      ...statements.map((statement) => ({ kind: 'statement', statement }) as const),
      ...events.map((event) => ({ kind: 'event', event }) as const),
    ],
  }
}

function asClaim(claim: Extract<SelectionRow, { kind: 'claim' }>['claim']): SelectionRow {
  return { kind: 'claim', claim }
}

function asHistory(history: Extract<SelectionRow, { kind: 'history' }>['history']): SelectionRow {
  return { kind: 'history', history }
}
