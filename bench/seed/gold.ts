import type { Span } from '../../src/model/span.ts'

/** A ledger made by hand, as gold.json of the founding brief has it. */
export interface Gold {
  readonly report: { readonly strayHeading: GoldSpan }
  readonly statements: readonly GoldStatement[]
  readonly times: readonly { readonly span: GoldSpan; readonly value: string; readonly mod?: string }[]
  readonly events: readonly GoldEvent[]
  readonly crossReferences: readonly { readonly span: GoldSpan; readonly date: string }[]
  readonly conflicts: readonly { readonly between: readonly [string, string] }[]
}

export interface GoldSpan extends Span {
  readonly text: string
}

export interface GoldStatement {
  readonly id: string
  readonly chain: readonly { readonly mention: GoldSpan | null; readonly entity: string }[]
  readonly cue: GoldSpan
  readonly content: GoldSpan
  readonly kind: string
  readonly stance: string
  readonly certainty: string
  readonly said?: string
  readonly citations: readonly { readonly outlet: string; readonly date: string }[]
}

export interface GoldEvent {
  readonly id: string
  readonly anchor: GoldSpan
  readonly status: string
  readonly scheduledFor?: string
}
