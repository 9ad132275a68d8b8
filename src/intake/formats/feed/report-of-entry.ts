import type { GivenMetadata } from '../../../model/ports/input-format.ts'
import type { MetadataDate, Report } from '../../../model/report.ts'
import { buildReport } from '../../build-report.ts'
import { proseOf } from '../html/prose.ts'
import type { Feed, FeedEntry } from './entries.ts'

/** An entry as a report: as much of it as the feed gives. `null` where it has neither text nor headline. */
export function reportOfEntry(entry: FeedEntry, feed: Feed, given: GivenMetadata): Report | null {
  const headline = entry.headline === null ? null : proseOf(entry.headline).replace(/\s+/g, ' ') || null
  const text = proseOf(entry.content) || headline
  if (text === null || text === '') return null
  const dates = [
    ['feed published', entry.published],
    ['feed updated', entry.updated],
  ].flatMap(([field, value]): MetadataDate[] => (field && value ? [{ field, value }] : []))
  return buildReport(
    {
      text: `${text}\n`,
      headline,
      // The feed of a paper is the paper's; one that names its sources carries what others published.
      publication: entry.source ?? feed.title,
      url: entry.url,
      dates,
      fromMarkup: true,
      taken: { feed: { title: feed.title, url: feed.url }, origin: entry.source },
    },
    given,
  )
}
