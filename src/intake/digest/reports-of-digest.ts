import { lineAt } from '../../model/place-on-page.ts'
import type { GivenMetadata } from '../../model/ports/input-format.ts'
import type { MetadataDate, PlacedLine, Report } from '../../model/report.ts'
import { buildReport } from '../build-report.ts'
import { findDate } from '../dates/written-date.ts'
import { headerFields } from '../segments/header-line.ts'
import { type DigestItem, digestOf } from './items-of-digest.ts'

/**
 * The reports of a file that may be a digest: an item each, with the publication, number and day that stand at the top of it; the report
 * itself, alone, where it is none.
 */
export function reportsOfDigest(report: Report, given: GivenMetadata): readonly Report[] {
  const digest = digestOf(report.text)
  if (digest === null) return [report]
  const fields = new Map(digest.top.toReversed().flatMap((line) => [...headerFields(line)]))
  const dates = [...report.dates, ...datesAt(digest.top)]
  return digest.items.map((item) => {
    return buildReport(
      {
        text: `${report.text.slice(item.start, item.end)}\n`,
        headline: item.title,
        publication: report.publication ?? fields.get('publication') ?? null,
        volume: fields.get('volume') ?? null,
        issue: fields.get('issue') ?? null,
        url: report.url,
        dates,
        ...(report.taken ? { taken: report.taken } : {}),
        ...(report.layout ? { layout: layoutOf(report.layout, item) } : {}),
      },
      given,
    )
  })
}

/** The first day that the top tells is that of the issue. */
function datesAt(top: readonly string[]): readonly MetadataDate[] {
  for (const line of top) {
    const edtf = findDate(line)?.edtf
    if (edtf !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf)) return [{ field: 'digest date', value: edtf }]
  }
  return []
}

function layoutOf(layout: readonly PlacedLine[], { start, end }: DigestItem): readonly PlacedLine[] {
  const placed: PlacedLine[] = []
  for (let at = lineAt(layout, start); at < layout.length; at++) {
    const line = layout[at]
    if (line === undefined || line.start >= end) break
    placed.push({
      ...line,
      start: Math.max(line.start, start) - start,
      end: Math.min(line.end, end) - start,
    })
  }
  return placed
}
