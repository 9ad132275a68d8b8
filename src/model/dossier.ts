import type { Standing } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { ClaimRow, ConflictRow, EventRow, StatementRow } from './ports/ledger-rows.ts'

/** What a dossier is of. */
export type DossierSubject =
  | { readonly kind: 'actor'; readonly key: string; readonly name: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'topic'; readonly words: string }

/** Rows, and how many more the ledger has. */
export interface Section<Row> {
  readonly rows: readonly Row[]
  readonly more: number
}

/** What the ledger holds on an actor, a claim or a topic. */
export interface Dossier {
  readonly subject: DossierSubject
  /** "Ana Velt", "missile deal", or the words of the claim. */
  readonly title: string
  /** The ledger as known on this day. */
  readonly asOf: string
  /** The day from which changes are told; `null` where none was asked for. */
  readonly since: string | null
  /** Of an actor: what they said, the last first. Of a claim: what says it. Of a topic: what was said of it. */
  readonly said: Section<StatementRow>
  /** Of an actor: what others said of them. Of a claim: what stands against it. */
  readonly others: Section<StatementRow>
  readonly issues: readonly Issue[]
  /** By day; a row of a month or a year says with how many others its order is not known. */
  readonly timeline: readonly TimelineEntry[]
  readonly conflicts: readonly ConflictRow[]
  /** The claims that it is about with their origins, those with most first. */
  readonly claims: readonly ClaimRow[]
  readonly due: readonly DueEvent[]
  readonly changes: readonly Change[]
}

/** What actors hold of one matter: a claim with whatever contradicts it. */
export interface Issue {
  /** Words of its leading claim. */
  readonly title: string
  /** The claims that say it, and those that cannot be so if it is. */
  readonly claims: readonly string[]
  readonly actors: readonly ActorPositions[]
}

export interface ActorPositions {
  /** `null` where no source is named. */
  readonly key: string | null
  readonly name: string
  /** By time. */
  readonly cells: readonly PositionCell[]
}

/** What an actor held in one month. */
export interface PositionCell {
  /** `YYYY-MM`, or `XXXX` where the day of saying is not known. */
  readonly month: string
  readonly position: 'for' | 'against' | 'both'
  /** Whether it is the other way round than in the cell before. */
  readonly reversal: boolean
  readonly statements: readonly StatementRow[]
}

export type TimelineEntry = {
  readonly when: Edtf
  readonly unordered: number
} & (
  | { readonly kind: 'said'; readonly statement: StatementRow }
  | { readonly kind: 'event'; readonly event: EventRow }
)

export interface DueEvent extends EventRow {
  readonly due: 'ahead' | 'passed'
}

/** What became known since a day. */
export type Change =
  | { readonly kind: 'said'; readonly known: string; readonly statement: StatementRow }
  | { readonly kind: 'conflict'; readonly known: string; readonly conflict: ConflictRow }
  | {
      readonly kind: 'standing'
      readonly known: string
      readonly claim: ClaimRow
      readonly before: Standing | null
      readonly after: Standing
    }
  | {
      readonly kind: 'origin'
      readonly known: string
      readonly claim: ClaimRow
      readonly before: number
      readonly after: number
    }
  | { readonly kind: 'passed'; readonly known: string; readonly event: DueEvent }

/** A form in which dossiers leave Hearsay. */
export interface DossierFormat {
  readonly name: string
  readonly extension: string
  /** The text of one dossier, with its closing line break. */
  write(dossier: Dossier): string
}
