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
