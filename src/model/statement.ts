import type { Channel, EventStatus, PloverType, QuoteKind, RuleId, Stance, Upos } from './annotation.ts'
import type { Certainty } from './certainty.ts'
import type { Edtf } from './edtf.ts'
import type { ToldFactuality } from './factuality.ts'
import type { Proposition } from './proposition.ts'
import type { Evidence } from './report.ts'
import type { Span } from './span.ts'

/** One step of a chain. */
export interface Link {
  /** `null` where the text names no source, or where the source is the publication itself. */
  readonly source: Span | null
  readonly entity: string | null
  /** False where the text tells neither name nor description of the source. */
  readonly named: boolean
  readonly cue: Span
  readonly stance: Stance
  readonly certainty: Certainty
  readonly channel: Channel
}

/** A row of the ledger: who said, through whom, what. Never edited. */
export interface Statement {
  /** "s1" … unique in its report: what somebody said in reading order, then what the report tells in its own voice. */
  readonly id: string
  /** The attribution, hedge or assertion that it was made from. */
  readonly madeFrom: string
  /** Outermost link first; the last one is the source whose statement this is. */
  readonly chain: readonly [Link, ...Link[]]
  /** Without complementizer. Several spans where the cue cuts it. */
  readonly content: readonly Span[]
  /** The characters of `content`, letter for letter; where it is cut, the parts joined by " … ". */
  readonly quote: string
  readonly kind: QuoteKind | 'author'
  /** Of the whole chain. */
  readonly certainty: Certainty
  /** What the last link says of the content; left out of what an older Hearsay read. */
  readonly factuality?: ToldFactuality
  readonly said: Said
  /** The page on which its content begins, from 1; only of printed documents. */
  readonly page?: number
  /** Ids of the citations that cover it. */
  readonly citations: readonly string[]
  /** Ids of the time expressions in the content. */
  readonly times: readonly string[]
  /** The content's words, for comparing it with other contents. */
  readonly terms: readonly Term[]
  /** All of it as one sentence that stands alone; left out of what an older Hearsay read. */
  readonly sentence?: string
  /** What the content says, proposition by proposition; left out where it was not parsed, or read by a version that kept none. */
  readonly propositions?: readonly Proposition[]
}

/** When it was said. */
export interface Said {
  readonly edtf: Edtf
  readonly evidence: readonly Evidence[]
}

/** A content word, where it stands, and what it means where that is known. */
export interface Term extends Span {
  readonly lemma: string
  readonly upos: Upos
  /** The entity that it is (part of) a mention of. */
  readonly entity: string | null
  /** In the scope of a negation inside the content. */
  readonly negated: boolean
}

/** What is said to happen. */
export interface Event extends Span {
  readonly id: string
  readonly what: string
  /** The one word that names it; not there in readings of an older Hearsay. */
  readonly trigger?: Span
  readonly type: PloverType | null
  readonly actors: readonly { readonly role: 'actor' | 'recipient'; readonly entity: string }[]
  readonly place: string | null
  readonly time: Edtf | null
  readonly status: EventStatus
  /** For what is scheduled or was postponed: the date it is, or was, to be. */
  readonly scheduledFor: Edtf | null
  /** The statement that tells of it; `null` where the report does in its own voice. */
  readonly statement: string | null
  readonly rule: RuleId
}
