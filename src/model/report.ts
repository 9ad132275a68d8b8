import type { Edtf } from './edtf.ts'
import type { Span } from './span.ts'

/** `sha256-` and the hex digest of what was published: publication, volume, issue, headline, url, given date, text. */
export type ReportId = string

/** A news item as published. Immutable. */
export interface Report {
  readonly id: ReportId
  /** The outlet or series that published it, as it names itself: "Monitor". */
  readonly publication: string | null
  readonly volume: number | null
  readonly issue: number | null
  readonly headline: string | null
  readonly url: string | null
  /** The date of publication as far as intake can tell: never `inferred`; the annotators may infer what is open. */
  readonly published: Published
  /** Every date that the file's own metadata gives, kept apart, under the name of the field that gave it. */
  readonly dates: readonly MetadataDate[]
  /** The text as decoded. Every span of the project points into it. */
  readonly text: string
  /** In reading order, without overlaps; what lies between two segments is white space. */
  readonly segments: readonly Segment[]
  /** Where it was taken from, where that is more than a file. No part of what was published. */
  readonly taken?: Taken
  /** Where its lines stood on the pages of a printed document, in reading order. */
  readonly layout?: readonly PlacedLine[]
}

/**
 * Where a report was taken from: never who published it (`publication`, the carrier), nor where what it tells began (the origins of
 * its claims). What is not known is `null`.
 */
export interface Taken {
  /** The feed that listed it. */
  readonly feed: { readonly title: string | null; readonly url: string | null } | null
  /** The address that answered, after redirects. */
  readonly address: string | null
  /** When it was fetched: an ISO 8601 instant. */
  readonly fetched: string | null
  /** Whom the carrier itself names as the origin of the whole item: an agency, the sender of a forwarded mail. */
  readonly origin: string | null
  /** The file that held it, and the name within. */
  readonly within: string | null
  /** SHA-256 (hex) and number of the bytes that it was read from. */
  readonly bytes: { readonly sha256: string; readonly length: number } | null
}

/** A stretch of the text, a page counted from 1, and its box there in points from the upper left: left, top, right, bottom. */
export interface PlacedLine extends Span {
  readonly page: number
  readonly box: readonly [number, number, number, number]
}

/** When a report was published, and how that is known. */
export interface Published {
  readonly edtf: Edtf
  readonly from: PublishedFrom
  readonly evidence: readonly Evidence[]
  /** The years that remain possible where the year is open and not every year is: `XXXX-08-30` of 2000, 2001 or 2002. */
  readonly years?: readonly number[]
}

/** `given` by the user; by the file's `metadata`; read in its `header` or `dateline`; `inferred` from the text. */
export type PublishedFrom = 'given' | 'metadata' | 'header' | 'dateline' | 'inferred' | 'unknown'

/** The characters that show something, and why they do. */
export interface Evidence extends Span {
  readonly why: string
}

export interface MetadataDate {
  /** Where it stood: "json-ld datePublished", "meta article:modified_time", "jsonl published". */
  readonly field: string
  /** As written there. */
  readonly value: string
}

export interface Segment extends Span {
  readonly kind: SegmentKind
}

/** `stray` is a heading of a neighbouring item that was cut out with this one. Only `body` and `correction` are read for statements. */
export type SegmentKind = 'header' | 'headline' | 'dateline' | 'byline' | 'body' | 'correction' | 'stray'

/** Whether the annotators read this segment for what was said. */
export function isRead(segment: Segment): boolean {
  return segment.kind === 'body' || segment.kind === 'correction'
}
