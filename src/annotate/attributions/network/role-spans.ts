export type Role = 'source' | 'cue' | 'content'

/** Words from `first` up to `last`, both of them in it, that the network gives a part in an attribution. */
export interface RoleSpan {
  readonly role: Role
  readonly first: number
  readonly last: number
  /** The first word of the cue that a source or content belongs to; `null` of a cue, and where there is none. */
  readonly cue: number | null
  /** How sure the network is of the span's words and of its cue, 0 to 1. */
  readonly confidence: number
}
