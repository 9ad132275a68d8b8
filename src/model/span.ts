/**
 * A stretch of `Report.text`: half-open, in UTF-16 code units (the units of JavaScript strings), so that
 * `text.slice(span.start, span.end)` is its text. The W3C TextPositionSelector has the same shape.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether every character of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The characters of a span. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Reading order: by start, the longer first where two start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
