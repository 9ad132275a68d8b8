import type { Generated } from 'kysely'

/** The tables, as docs/schema.md explains them column by column. Days are `YYYY-MM-DD`, dates EDTF, offsets UTF-16 units. */
export interface LedgerTables {
  readonly reports: ReportTable
  readonly readings: { report: number; packed: Uint8Array }
  readonly entities: EntityTable
  readonly statements: StatementTable
  readonly links: LinkTable
  readonly citations: CitationTable
  readonly statement_citations: { statement: number; citation: number }
  readonly statement_keys: { key: string; statement: number }
  readonly statement_wordings: { wording: string; address: string; statement: number; judged: number }
  readonly events: EventTable
  readonly event_actors: { event: number; position: number; role: string; key: string; name: string }
  readonly judgements: JudgementTable
  readonly entity_judgements: EntityJudgementTable
  readonly event_sketches: { event: number; packed: Uint8Array }
  readonly event_keys: { key: string; event: number }
  readonly report_prints: { report: number; keys: number; packed: Uint8Array }
  readonly report_keys: { key: number; place: string; report: number }
  readonly report_copies: ReportCopyTable
  readonly unprinted_reports: { report: number }
  readonly merged_entities: { key: string; canonical: string }
  readonly statement_ties: { left_statement: number; right_statement: number }
  readonly claims: ClaimTable
  readonly claim_origins: { claim: number; position: number; label: string; carriers: string; why: string }
  readonly claim_statements: { statement: number; claim: number; origin: number }
  readonly former_claims: { id: string; statement: number }
  readonly stale_statements: { statement: number }
  readonly corrections: CorrectionTable
  readonly entity_totals: {
    key: string
    type: string
    name: string
    mentioned: number
    statements: number
    reports: number
    denials: number
  }
  readonly entity_names: { word: string; key: string }
  readonly entity_called: { key: string; name: string; reports: number }
  readonly watches: { id: string; target: string; added_at: string; seen_at: string }
  readonly feeds: { url: string; added_at: string; state: string }
  readonly former_readings: { report: number; replaced_at: string; packed: Uint8Array }
}

interface ReportCopyTable {
  id: string
  left_report: number
  right_report: number
  verdict: string
  score: number
  packed: Uint8Array
  rule: string
  who: string | null
  reason: string
  shared: number
  needed: number
  stands: number
  judged_at: string
  retracted_at: string | null
  retracted_who: string | null
  retracted_why: string | null
}

interface ReportTable {
  number: Generated<number>
  id: string
  publication: string | null
  volume: number | null
  issue: number | null
  headline: string | null
  url: string | null
  published: string
  published_from: string
  earliest: string | null
  latest: string | null
  known: string
  read_at: string
  said_earliest: Generated<string | null>
  said_latest: Generated<string | null>
}

interface EntityTable {
  report: number
  id: string
  key: string
  type: string
  name: string
  aliases: string
  iso3166: string | null
  wikidata: string | null
  roles: Generated<string>
  members: Generated<string>
}

export interface StatementTable {
  number: Generated<number>
  report: number
  id: string
  address: string
  kind: string
  quote: string
  certainty: string
  said: string
  earliest: string | null
  latest: string | null
  start: number
  end: number
  packed: Uint8Array
  review: string | null
  corrected: Generated<number>
}

interface LinkTable {
  number: Generated<number>
  statement: number
  position: number
  key: string | null
  type: string
  name: string
  named: number
  source: string | null
  cue: string
  stance: string
  certainty: string
  channel: string
  own: Generated<number>
  earliest: string | null
  known: Generated<string>
}

interface CitationTable {
  number: Generated<number>
  report: number
  id: string
  outlet: string
  date: string | null
  earliest: string | null
  latest: string | null
  start: number
  end: number
}

interface EventTable {
  number: Generated<number>
  report: number
  id: string
  address: string
  what: string
  type: string | null
  status: string
  place: string | null
  time: string | null
  earliest: string | null
  latest: string | null
  scheduled_for: string | null
  due_earliest: string | null
  due_latest: string | null
  statement: string | null
  start: number
  end: number
}

interface EntityJudgementTable {
  id: string
  left_key: string
  right_key: string
  rule: string
  who: string
  why: string
  judged_at: string
  retracted_at: string | null
  retracted_who: string | null
  retracted_why: string | null
}

interface JudgementTable {
  id: string
  report: number
  left_statement: number
  right_statement: number
  verdict: string
  conflict: string | null
  left_start: number
  left_end: number
  right_start: number
  right_end: number
  rule: string
  score: number
  reason: string
  judged_at: string
  retracted_at: string | null
  retracted_why: string | null
  who: string | null
  overruled_by: string | null
  stands: Generated<number>
  correction: string | null
  relation: string | null
  later: number | null
}

interface CorrectionTable {
  number: Generated<number>
  id: string
  kind: string
  target: string
  details: string
  holds: Generated<number>
  who: string
  why: string
  made_at: string
  undone_at: string | null
  undone_who: string | null
  undone_why: string | null
}

interface ClaimTable {
  number: number
  id: string
  statements: number
  origins: number
  standing: string
}
