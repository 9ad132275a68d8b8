import type {
  Assertion,
  Attribution,
  Citation,
  CrossReference,
  Entity,
  EventMention,
  Hedge,
  Mention,
  Sentence,
  TimeExpression,
  Token,
  ToldRole,
} from './annotation.ts'
import type { Published, Report } from './report.ts'

/** What the annotators assign, layer by layer; each may read the layers before it and none changes them. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly citations: readonly Citation[]
  readonly crossReferences: readonly CrossReference[]
  /** The date of the report: intake's where it gives one, else inferred from the text. */
  readonly published: Published
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly Hedge[]
  readonly events: readonly EventMention[]
  /** Titles and offices that the report gives people, with their dates. Not there in readings of an older Hearsay. */
  readonly toldRoles?: readonly ToldRole[]
  /** Not there in readings of an older Hearsay. */
  readonly assertions?: readonly Assertion[]
}

export interface AnnotatedReport {
  readonly report: Report
  readonly layers: Layers
}

/** A report's sentences and words, and nothing that was said. */
export interface ParsedReport {
  readonly report: Report
  readonly layers: Pick<Layers, 'sentences' | 'tokens'>
  /** Of each token its morphological features, universaldependencies.org/u/feat: "Number=Plur"; '' where none are known. */
  readonly features?: readonly string[]
}
