import type { AnnotatedReport, Layers } from '../model/annotated-report.ts'
import type { RuleBook } from '../model/annotation.ts'
import type { Report } from '../model/report.ts'
import { Pipeline } from './annotator.ts'
import type { CueIndex } from './attributions/cue-index.ts'
import { findAssertions } from './attributions/find-assertions.ts'
import { findAttributions, findAttributionsBy } from './attributions/find-attributions.ts'
import { findHedges } from './attributions/find-hedges.ts'
import { findCitations } from './citations/find-citations.ts'
import { resolveCitations } from './citations/resolve-citations.ts'
import { findEvents } from './events/find-events.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { tellRoles } from './roles/tell-roles.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { findWrittenTimes } from './time/find-written-times.ts'
import { resolveTimes } from './time/resolve-times.ts'
import { settlePublished } from './time/settle-published.ts'
import { tagTokensAndRoles } from './tokens/tag-tokens.ts'

/** The order of annotation. */
const pipeline = pipelineWith(findAttributions)

function pipelineWith(attributions: typeof findAttributions) {
  return Pipeline.start()
    .add(findSentences)
    .add(tagTokensAndRoles)
    .add(findMentions)
    .add(findWrittenTimes)
    .add(findCitations)
    .add(settlePublished)
    .add(resolveTimes)
    .add(resolveCitations)
    .add(tellRoles)
    .add(attributions)
    .add(findHedges)
    .add(findEvents)
    .add(findAssertions)
}

/** Report -> AnnotatedReport: a pure function. */
export function annotate(report: Report): AnnotatedReport {
  return layered(report, pipeline)
}

/** As `annotate`, by a lexicon of cues with rows of the user's. */
export function annotateBy(cues: CueIndex): (report: Report) => AnnotatedReport {
  const own = pipelineWith(findAttributionsBy(cues))
  return (report) => layered(report, own)
}

function layered(report: Report, pipeline: ReturnType<typeof pipelineWith>): AnnotatedReport {
  const { nameLabels, roleSpans, foundTimes, foundCitations, foundCrossReferences, ...layers } =
    pipeline.run(report)
  return { report, layers: layers satisfies Layers }
}

/** What each rule of every annotator does. */
export const annotationRules: RuleBook = Object.assign({}, ...pipeline.steps.map((step) => step.rules))
