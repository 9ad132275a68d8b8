/** A feed that is followed, and how far. Instants are ISO 8601. */
export interface FollowedFeed {
  readonly url: string
  readonly title: string | null
  readonly addedAt: string
  /** When it last answered; `null` before it first did. */
  readonly answeredAt: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Not to be asked before then: its site said so. */
  readonly notBefore: string | null
  /** How many times in a row it gave no feed, and since when. */
  readonly failures: number
  readonly failingSince: string | null
  /** Why it is taken for dead; `null` while it is not. */
  readonly died: string | null
  /** Hashes of the entries that were taken, the last first; bounded. */
  readonly seen: readonly string[]
}
