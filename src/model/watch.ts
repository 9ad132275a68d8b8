import type { Address } from './claim.ts'

/** What is watched. A claim is named by a statement of it, since its id changes with its members. */
export type WatchTarget =
  | { readonly kind: 'claim'; readonly statement: Address }
  | { readonly kind: 'actor'; readonly key: string; readonly name: string }
  | { readonly kind: 'topic'; readonly words: string }
  | { readonly kind: 'event'; readonly event: Address }

/** A watch of a ledger: what is new on its target since it was last looked at. */
export interface Watch {
  /** Follows from the target. */
  readonly id: string
  readonly target: WatchTarget
  /** ISO 8601 instants. */
  readonly addedAt: string
  readonly seenAt: string
}
