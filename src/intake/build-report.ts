import { createHash } from 'node:crypto'
import type { GivenMetadata } from '../model/ports/input-format.ts'
import type { MetadataDate, PlacedLine, Report, ReportId, Taken } from '../model/report.ts'
import { textOf } from '../model/span.ts'
import { publishedOf } from './dates/published.ts'
import { headerFields } from './segments/header-line.ts'
import { segmentText } from './segments/segment-text.ts'
import { takenWith } from './taken.ts'

/** What a format found in a file, before the text is looked at. */
export interface Draft {
  readonly text: string
  readonly headline?: string | null
  readonly publication?: string | null
  readonly url?: string | null
  /** As they are written; else those of the header. */
  readonly volume?: string | null
  readonly issue?: string | null
  /** The best date of publication first. */
  readonly dates?: readonly MetadataDate[]
  readonly fromMarkup?: boolean
  readonly taken?: Partial<Taken>
  readonly layout?: readonly PlacedLine[]
}

/** The report of a draft: segments, header fields, date of publication and id. */
export function buildReport(draft: Draft, given: GivenMetadata): Report {
  const { text, dates = [] } = draft
  const segments = segmentText(text, draft.fromMarkup ?? false)
  const header = headerOf(text, segments)
  const headlineSegment = segments.find(({ kind }) => kind === 'headline')
  const headline =
    draft.headline ??
    header.get('headline') ??
    (headlineSegment && textOf(text, headlineSegment).replace(/\s+/g, ' ')) ??
    null
  const content = {
    publication:
      given.publication ?? draft.publication ?? header.get('publication') ?? header.get('source') ?? null,
    volume: numberOf(draft.volume ?? header.get('volume')),
    issue: numberOf(draft.issue ?? header.get('issue')),
    headline,
    url: draft.url ?? header.get('url') ?? given.url ?? null,
    published: publishedOf(text, segments, dates, given),
    text,
  }
  const report = { id: reportId(content), ...content, dates, segments }
  return takenWith(draft.layout ? { ...report, layout: draft.layout } : report, draft.taken ?? {})
}

/**
 * SHA-256 over the JSON array [publication, volume, issue, headline, url, date, text], where the date is null unless it was
 * given or came with metadata: what is read in the text is in the text.
 */
export function reportId(
  content: Pick<Report, 'publication' | 'volume' | 'issue' | 'headline' | 'url' | 'published' | 'text'>,
): ReportId {
  const { publication, volume, issue, headline, url, published, text } = content
  const date = published.from === 'given' || published.from === 'metadata' ? published.edtf : null
  const canonical = JSON.stringify([publication, volume, issue, headline, url, date, text])
  return `sha256-${createHash('sha256').update(canonical).digest('hex')}`
}

/** The fields of the header above the first item; those of later items in a bulletin are theirs. */
function headerOf(text: string, segments: Report['segments']): ReadonlyMap<string, string> {
  const body = segments.findIndex(({ kind }) => kind === 'body')
  const headers = segments.slice(0, body < 0 ? undefined : body).filter(({ kind }) => kind === 'header')
  const lines = headers.flatMap((segment) => textOf(text, segment).split('\n'))
  return new Map(
    lines.reverse().flatMap((line) => [...headerFields(line.trim())].filter(([, value]) => value !== '')),
  )
}

function numberOf(value: string | undefined): number | null {
  const digits = /^\d{1,9}/.exec(value ?? '')?.[0]
  return digits === undefined ? null : Number(digits)
}
