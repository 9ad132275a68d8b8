import { readFileSync } from 'node:fs'
import { shippedCore } from '../../syntax/shipped-core.ts'
import { type AttributionNetwork, loadAttributionNetwork } from './attribution-network.ts'

const FILE = new URL('../../../../models/attributions.bin', import.meta.url)

/** The attribution network that ships, on the core that ships; loaded when it is first asked for. */
export function shippedNetwork(): AttributionNetwork {
  loaded ??= loadAttributionNetwork(readFileSync(FILE), shippedCore())
  return loaded
}

let loaded: AttributionNetwork | null = null
