import type { EventStatus } from './annotation.ts'
import type { Address } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { ReportId } from './report.ts'

/** A word by which a text names an event, with what comparing it with others needs; lemmas in lower case, names as the keys of entities. */
export interface EventSketch {
  readonly lemma: string
  readonly isVerb: boolean
  /** What does it, what it is done to, and what else is told with it. */
  readonly doers: readonly string[]
  readonly done: readonly string[]
  readonly others: readonly string[]
  /** Words of the noun phrase: "prime", "minister's" in "the prime minister's visit". */
  readonly modifiers: readonly string[]
  /** Names, times and content words of the sentence. */
  readonly names: readonly string[]
  readonly times: readonly Edtf[]
  readonly words: readonly string[]
  /** What the whole report is about: its telling words, each with how often it stands there. */
  readonly about: readonly (readonly [word: string, count: number])[]
}

/** An event of the ledger with what comparing it across reports needs. */
export interface LedgerEvent {
  readonly address: Address
  readonly report: ReportId
  /** When the report was published. */
  readonly published: Edtf
  readonly what: string
  readonly status: EventStatus
  readonly time: Edtf | null
  readonly scheduledFor: Edtf | null
  /** When it was said, and by whom: the source of the statement that tells of it, else the report itself (`null`). */
  readonly said: Edtf
  readonly by: string | null
  readonly sketch: EventSketch
}
