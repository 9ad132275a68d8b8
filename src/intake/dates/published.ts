import { UNKNOWN_DATE } from '../../model/edtf.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { MetadataDate, Published, Report } from '../../model/report.ts'
import { textOf } from '../../model/span.ts'
import { datelineOf } from '../segments/dateline.ts'
import { findDate } from './written-date.ts'

/** Dates of a change, and of a draft's making. */
const NOT_OF_PUBLICATION = /modif|updat|lastmod| dateCreated$/i

/**
 * When a report was published, as far as intake can tell: what the caller says, else metadata, a header line, the dateline
 * of the first paragraph.
 * @param dates the best date of publication first.
 */
export function publishedOf(
  text: string,
  segments: Report['segments'],
  dates: readonly MetadataDate[],
  given: GivenMetadata,
): Published {
  if (given.published !== undefined) return { edtf: given.published, from: 'given', evidence: [] }
  for (const { field, value } of dates) {
    const edtf = NOT_OF_PUBLICATION.test(field) ? undefined : findDate(value)?.edtf
    if (edtf !== undefined) return { edtf, from: 'metadata', evidence: [] }
  }
  return (
    inHeader(text, segments) ??
    inDateline(text, segments) ?? { edtf: UNKNOWN_DATE, from: 'unknown', evidence: [] }
  )
}

function inHeader(text: string, segments: Report['segments']): Published | null {
  const body = segments.findIndex(({ kind }) => kind === 'body')
  for (const segment of segments.slice(0, body < 0 ? undefined : body)) {
    if (segment.kind !== 'header') continue
    let start = segment.start
    for (const line of textOf(text, segment).split('\n')) {
      const date = /^\s*(?:updated|last |subject|headline|title|url|embargo|copyright|©)/i.test(line)
        ? null
        : findDate(line)
      if (date)
        return {
          edtf: date.edtf,
          from: 'header',
          evidence: [{ start: start + date.start, end: start + date.end, why: 'date in the header' }],
        }
      start += line.length + 1
    }
  }
  return null
}

function inDateline(text: string, segments: Report['segments']): Published | null {
  const segment = segments.find(({ kind }) => kind === 'dateline')
  if (segment === undefined) return null
  const date = datelineOf(text.slice(segment.start, segment.start + 130))?.date
  if (!date) return null
  const evidence = [
    { start: segment.start + date.start, end: segment.start + date.end, why: 'date in the dateline' },
  ]
  return { edtf: date.edtf, from: 'dateline', evidence }
}
