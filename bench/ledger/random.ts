/** Numbers that follow from a seed: Park and Miller's minimal standard generator. */
export interface Random {
  /** A whole number from 0, below `size`. */
  below(size: number): number
  /** The same, small numbers far likelier: half of all fall in the first quarter, as some names are far oftener in the news. */
  rank(size: number): number
}

export function randomFrom(seed: number): Random {
  let state = (seed % 2_147_483_646) + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return {
    below: (size) => Math.floor(next() * size),
    rank: (size) => Math.min(size - 1, Math.floor(size * next() ** 2)),
  }
}
