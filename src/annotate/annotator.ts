import type { Layers } from '../model/annotated-report.ts'
import type { RuleBook } from '../model/annotation.ts'
import type { Report } from '../model/report.ts'
import type { RoleSpan } from './attributions/network/role-spans.ts'
import type { FoundCitation, FoundCrossReference } from './citations/found-citation.ts'
import type { FoundTime } from './time/found-time.ts'
import type { NameLabels } from './tokens/name-labels.ts'

/** The layers that reports leave with, and those that only annotators see on the way. */
export interface WorkingLayers extends Layers {
  /** What the language core makes of the tokens as parts of names. */
  readonly nameLabels: NameLabels
  /** Sources, cues and contents as the attribution network sees them, in reading order. */
  readonly roleSpans: readonly RoleSpan[]
  /** Time expressions before the date of the report is settled: what is written, not yet what it means. */
  readonly foundTimes: readonly FoundTime[]
  readonly foundCitations: readonly FoundCitation[]
  readonly foundCrossReferences: readonly FoundCrossReference[]
}

export type LayerName = keyof WorkingLayers

/** One step of the pipeline: a pure function from the layers that it requires to the layers that it assigns. */
export interface Annotator<Required extends LayerName, Assigned extends LayerName> {
  readonly name: string
  readonly requires: readonly Required[]
  readonly assigns: readonly Assigned[]
  /** What each rule that it may name in an annotation does. */
  readonly rules: RuleBook
  annotate(report: Report, layers: Pick<WorkingLayers, Required>): Pick<WorkingLayers, Assigned>
}

/** An ordered list of annotators; `add` compiles only where everything required has been assigned, and nothing twice. */
export class Pipeline<Have extends LayerName> {
  readonly steps: readonly AnyAnnotator[]

  private constructor(steps: readonly AnyAnnotator[]) {
    this.steps = steps
  }

  static start(): Pipeline<never> {
    return new Pipeline<never>([])
  }

  add<Required extends Have, Assigned extends Exclude<LayerName, Have>>(
    annotator: Annotator<Required, Assigned>,
  ): Pipeline<Have | Assigned> {
    // The layers that `annotate` reads are checked by this signature, and not known to the list.
    return new Pipeline<Have | Assigned>([...this.steps, annotator as unknown as AnyAnnotator])
  }

  /** Runs every annotator in order. */
  run(report: Report): Pick<WorkingLayers, Have> {
    let layers: Partial<WorkingLayers> = {}
    for (const step of this.steps) layers = { ...layers, ...step.annotate(report, layers) }
    // Every layer of `Have` has been assigned by the step that added it to the type.
    return layers as Pick<WorkingLayers, Have>
  }
}

interface AnyAnnotator {
  readonly name: string
  readonly requires: readonly LayerName[]
  readonly assigns: readonly LayerName[]
  readonly rules: RuleBook
  annotate(report: Report, layers: Partial<WorkingLayers>): Partial<WorkingLayers>
}
