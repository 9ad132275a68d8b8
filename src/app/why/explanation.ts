import type { PlaceOnPage } from '../../model/place-on-page.ts'
import type { Span } from '../../model/span.ts'

/** How one thing came about. */
export interface Explanation {
  readonly id: string
  readonly what: string
  readonly span: Span | null
  readonly rules: readonly { readonly rule: string; readonly says: string }[]
  /** What was found, field by field. */
  readonly found: Readonly<Record<string, unknown>>
  readonly evidence: readonly (Span & { readonly why: string; readonly place?: PlaceOnPage })[]
}
