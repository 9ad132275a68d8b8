import type { RuleId } from './annotation.ts'
import type { Edtf } from './edtf.ts'
import type { ReportId } from './report.ts'
import type { Span } from './span.ts'
import type { Statement } from './statement.ts'

/** Where a statement, event or annotation stands in the ledger: "<first 8 or more hex digits of the report's id>:<local id>". */
export type Address = string

/** A statement with what comparing it across reports needs. */
export interface LedgerStatement {
  readonly address: Address
  readonly report: ReportId
  readonly publication: string | null
  readonly published: Edtf
  readonly statement: Statement
  /** Local entity id to key, for every entity of its chain and terms. */
  readonly entityKeys: Readonly<Record<string, string>>
  /** Local time id to EDTF, for the times in its content. */
  readonly timeValues: Readonly<Record<string, Edtf>>
  /** The outlets of the citations that cover it, with their dates. */
  readonly citedAs: readonly { readonly outlet: string; readonly date: Edtf | null }[]
  /** Who the innermost source is by office, and for whom it speaks. Left out in ledgers of an older Hearsay. */
  readonly speaker?: Speaker
  /** The words of its innermost link up to its cue, at most forty characters before it: "dropped its claim". */
  readonly cueWords?: string
  /** Whether it stands in a correction that its report prints: "Correction: We said on Monday that …". */
  readonly inCorrection?: true
  /** The words of its sentence, the content and the cue among them, where they tell that somebody had denied something: "taking back a denial". */
  readonly besideDenial?: string
  /** Outlets and agencies that its report says it is by or from: a byline's, a dateline's. */
  readonly credits?: readonly string[]
  /** What its report is about. Left out in ledgers of an older Hearsay. */
  readonly about?: Matter
}

export interface Speaker {
  /** Offices, lower case, without whose they are: "medical officer". */
  readonly offices: readonly string[]
  /** Key of the body that it speaks for: "Kemmler's spokesman". */
  readonly speaksFor: string | null
}

/** What a report is about, by what it names most often: those first. */
export interface Matter {
  /** Keys of people, organisations and places that other reports can name too; `name:` and what it is called, of other bodies. */
  readonly names: readonly string[]
  /** Lemmas of nouns that stand in it twice or more. */
  readonly nouns: readonly string[]
  /** Of a short report, which has no room to repeat what it is about. */
  readonly all?: AllNamed
  /** Of one of a few paragraphs, which hardly repeats it. */
  readonly brief?: AllNamed
  /** The story that its report was gathered under, where somebody told one: reports that were told one are of one story, whatever they name. */
  readonly told?: string
}

/** Every word of its names, lower case, countries and outlets left out; and the lemma of every noun. Both in the order of letters. */
export interface AllNamed {
  readonly names: readonly string[]
  readonly nouns: readonly string[]
}

export type Verdict = 'same' | 'contradicts' | 'unrelated' | 'unsure'

export type ConflictKind = 'denial' | 'polarity' | 'value' | 'characterisation'

/**
 * What else two statements can be to each other. `update`: both can be so, each of its own time; `scope`: of different parts or
 * places, or one a bound of the other; `withdrawal`: a source takes back what it said; `partial-denial` and `non-denial`: one speaks
 * against the other without denying it.
 */
export type Relation = 'update' | 'scope' | 'withdrawal' | 'partial-denial' | 'non-denial'

/** What two statements are to each other, by a rule, a model or a person. Retracted, never deleted. */
export interface Judgement {
  /** Follows from the pair, the verdict and the rule, so that it is the same whatever was read first. */
  readonly id: string
  /** In the order of their addresses. */
  readonly between: readonly [Address, Address]
  readonly verdict: Verdict
  /** Set where the verdict is `contradicts`. */
  readonly conflict: ConflictKind | null
  /** Of `unrelated`: update, scope, withdrawal; of `unsure`: a denial in part or in sound only. Left out elsewhere. */
  readonly relation?: Relation
  /**
   * Of a withdrawal, and of an update by the same line of sources, which of `between` takes the other's place; of a denial and of opposite
   * polarity, which of them denies or negates.
   */
  readonly later?: 0 | 1
  /** The words that clash or agree, one span a statement, in the order of `between`. */
  readonly clash: readonly [Span, Span]
  readonly by: RuleId
  /** 0 to 1. */
  readonly score: number
  /** One sentence for a reader. */
  readonly reason: string
}

/** How a claim stands, as far as statements and judgements tell. It says nothing of what is true. */
export type Standing = 'unchallenged' | 'corroborated' | 'contested' | 'denied' | 'superseded' | 'withdrawn'

/** Statements that say the same thing, and where they entered the record. */
export interface Claim {
  readonly id: string
  readonly statements: readonly Address[]
  readonly origins: readonly Origin[]
}

/** Where a claim entered the record; statements of one origin are one voice, however many carry it. */
export interface Origin {
  readonly statements: readonly Address[]
  /** "Kim Jong-il, through South Korean media executives". */
  readonly label: string
  /** The outlets that carry it. */
  readonly carriers: readonly string[]
  readonly why: string
}
