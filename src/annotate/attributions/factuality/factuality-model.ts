import { type HashedWeights, readHashedWeights } from '../../hashed-weights.ts'

const FILE = new URL('../../../../models/factuality.bin', import.meta.url)

/** The model that ships, read when it is first asked for. */
export function factualityModel(): HashedWeights {
  loaded ??= readHashedWeights(FILE)
  return loaded
}

let loaded: HashedWeights | null = null
