export type Role = 'source' | 'cue' | 'content'

/** Words from `first` up to `last`, both of them in it, that the network gives a part in an attribution. */
export interface RoleSpan {
  readonly role: Role
  readonly first: number
  readonly last: number
  /** What cues a source or content may belong to, the likeliest first; empty of a cue. */
  readonly cues: readonly CueChoice[]
  /** How sure the network is of the span's words, 0 to 1. */
  readonly confidence: number
  /** Whether it stands for itself; what is less likely serves where another lacks a part. */
  readonly isLikely: boolean
}

/** The first word of a cue, or `null` for none, and how likely it is among all of the passage, 0 to 1. */
export interface CueChoice {
  readonly cue: number | null
  readonly share: number
}
