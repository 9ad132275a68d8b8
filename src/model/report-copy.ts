import type { RuleId } from './annotation.ts'
import type { ReportId } from './report.ts'
import type { Span } from './span.ts'

/** What of a report's words is kept to find its copies: enough to hold it against another report without either text. */
export interface ReportPrint {
  readonly report: ReportId
  /** Of each word a code, 0 to 65,535: two words alike have one code, and few others do. */
  readonly codes: readonly number[]
  /** Where each word starts in the report's text, and how many UTF-16 units it has. */
  readonly starts: readonly number[]
  readonly lengths: readonly number[]
  /** Words that stand in quotation marks, as index and count, in reading order. */
  readonly quoted: readonly (readonly [from: number, count: number])[]
  /** What the index finds it by: some of its runs of words, hashed. Bounded, and made from the text alone. */
  readonly keys: readonly number[]
}

/** `copy`: one text, cut, led in or edited as may be. `passages`: words of one text in two that are not one. */
export type CopyVerdict = 'copy' | 'passages' | 'unrelated'

/** What two reports are to each other as texts, by a rule or a person. Retracted, never deleted. */
export interface ReportCopy {
  /** Of a rule's judgement it follows from the pair, the verdict and the rule. */
  readonly id: string
  /** In the order of their ids. */
  readonly between: readonly [ReportId, ReportId]
  readonly verdict: CopyVerdict
  /** How much of the shorter text stands in the longer, 0 to 1; words in quotation marks count less. */
  readonly score: number
  /** The runs of words that both have, where they stand in each, in the order of `between`; the longest first. */
  readonly runs: readonly (readonly [Span, Span])[]
  readonly by: 'person' | RuleId
  /** One sentence for a reader. */
  readonly reason: string
}
