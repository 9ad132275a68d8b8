/** Scores of arcs: of word i and head j at `at` + i · `stride` + j; the head `length` is the root. */
export interface ArcScores {
  readonly values: Float32Array
  readonly at: number
  readonly stride: number
  readonly length: number
}
