import type { ParsedReport } from '../model/annotated-report.ts'
import type { Report } from '../model/report.ts'
import { Pipeline } from './annotator.ts'
import { findSentences } from './sentences/find-sentences.ts'
import { featuresOfTokens } from './tokens/morphology/features-of-tokens.ts'
import { tagTokens } from './tokens/tag-tokens.ts'

/** The steps of the pipeline that know of language alone. */
const steps = Pipeline.start().add(findSentences).add(tagTokens)

/** The sentences and words of the whole text, headlines and bylines too, so that no character is left out. A pure function. */
export function parse(report: Report): ParsedReport {
  const whole = { ...report, segments: [{ kind: 'body', start: 0, end: report.text.length }] as const }
  const layers = steps.run(whole)
  return { report, layers, features: featuresOfTokens(layers.tokens) }
}
