import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { RuleBook } from '../model/annotation.ts'
import type { Report } from '../model/report.ts'
import { Pipeline } from './annotator.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { tagTokens } from './tokens/tag-tokens.ts'

/** The order of annotation. */
const pipeline = Pipeline.start().add(findSentences).add(tagTokens).add(findMentions)

/** Report -> AnnotatedReport: a pure function. */
export function annotate(report: Report): AnnotatedReport {
  return { report, layers: pipeline.run(report) as unknown as AnnotatedReport['layers'] }
}

/** What each rule of every annotator does. */
export const annotationRules: RuleBook = Object.assign({}, ...pipeline.steps.map((step) => step.rules))
