import type { AnnotatedReport, Layers } from '../model/annotated-report.ts'
import type { RuleBook } from '../model/annotation.ts'
import type { Report } from '../model/report.ts'
import { Pipeline } from './annotator.ts'
import { findAssertions } from './attributions/find-assertions.ts'
import { findAttributions } from './attributions/find-attributions.ts'
import { findHedges } from './attributions/find-hedges.ts'
import { findCitations } from './citations/find-citations.ts'
import { resolveCitations } from './citations/resolve-citations.ts'
import { findEvents } from './events/find-events.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { findWrittenTimes } from './time/find-written-times.ts'
import { resolveTimes } from './time/resolve-times.ts'
import { settlePublished } from './time/settle-published.ts'
import { tagTokensAndRoles } from './tokens/tag-tokens.ts'

/** The order of annotation. */
const pipeline = Pipeline.start()
  .add(findSentences)
  .add(tagTokensAndRoles)
  .add(findMentions)
  .add(findWrittenTimes)
  .add(findCitations)
  .add(settlePublished)
  .add(resolveTimes)
  .add(resolveCitations)
  .add(findAttributions)
  .add(findHedges)
  .add(findEvents)
  .add(findAssertions)

/** Report -> AnnotatedReport: a pure function. */
export function annotate(report: Report): AnnotatedReport {
  const { nameLabels, roleSpans, foundTimes, foundCitations, foundCrossReferences, ...layers } =
    pipeline.run(report)
  return { report, layers: layers satisfies Layers }
}

/** What each rule of every annotator does. */
export const annotationRules: RuleBook = Object.assign({}, ...pipeline.steps.map((step) => step.rules))
