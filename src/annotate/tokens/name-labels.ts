/** What the language core makes of each token as a part of a name. */
export interface NameLabels {
  /** "O", or B, I, E, S with PER, ORG, LOC or MISC (BIOES); no name goes over the end of a sentence. */
  readonly labels: readonly string[]
  /** How likely each label is by the scores of its word alone, 0 to 1. */
  readonly confidences: Float32Array
}
