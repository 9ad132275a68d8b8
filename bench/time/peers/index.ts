import { chrono } from './chrono.ts'
import { compromise } from './compromise.ts'
import type { Peer } from './peer.ts'
import { msRecognizers } from './recognizers.ts'

/** The JavaScript libraries that read dates in running text. */
export const PEERS: readonly Peer[] = [chrono, compromise, msRecognizers]
