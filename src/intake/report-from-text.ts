import type { GivenMetadata } from '../model/ports/input-format.ts'
import type { Report } from '../model/report.ts'
import { buildReport } from './build-report.ts'

/** The report of a plain text in memory; `report.text` is `text`, unchanged. */
export function reportFromText(text: string, given: GivenMetadata): Report {
  return buildReport({ text }, given)
}
