import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { MemoryPlan } from '../../kernel/memory-plan.ts'
import { HearsayError } from '../../model/errors.ts'
import { readModelFile } from '../../model/model-file/model-file.ts'
import { Answerer } from './answerer.ts'
import { Encoder } from './encoder.ts'
import { networkHeader } from './network-header.ts'
import { GAPS, type PairText } from './pair-text.ts'

const FILE = new URL('../../../models/pair-network.bin', import.meta.url)

/** Reads two statements and says what they are to each other. */
export interface PairNetwork {
  readonly kinds: readonly string[]
  /** How likely each kind is, 0 to 1, all together 1, in the order of `kinds`. The same for the same pair, whatever was read before. */
  chancesOf(pair: PairText): readonly number[]
}

/** So many pairs are remembered, some 1 kB each: what is read again, or added in another order, asks of the same ones. */
const REMEMBERED = 16_384

/** Makes a network of a model file (docs/pair-network.md). Throws `bad-model` where the file is none. */
export function loadPairNetwork(file: Uint8Array): PairNetwork {
  const { header, ...tensors } = readModelFile(unpacked(file), networkHeader, 'The pair network')
  const { config, kinds } = header
  const plan = new MemoryPlan()
  const encoder = new Encoder(plan, tensors, config)
  const inputs = 2 * config.width + config.gap
  const answerer = new Answerer(plan, tensors, { inputs, hidden: config.answer, kinds: kinds.length })
  const gaps = tensors.floats('gaps', GAPS.length, config.gap)
  const memory = plan.start()
  const chancesOf = remembering(
    REMEMBERED,
    ({ first, second, gap }) => `${gap}\n${first}\n${second}`,
    ({ first, second, gap }: PairText) => {
      const { rows, mean } = encoder.encode(memory, first, second)
      const x = new Float32Array(inputs)
      x.set(rows.subarray(0, config.width))
      x.set(mean, config.width)
      const at = GAPS.indexOf(gap) * config.gap
      x.set(gaps.subarray(at, at + config.gap), 2 * config.width)
      return answerer.of(memory, x)
    },
  )
  return { kinds, chancesOf }
}

/** The same function, which remembers what it gave for the keys that were asked for last. */
function remembering<Asked, Given>(
  most: number,
  keyOf: (asked: Asked) => string,
  give: (asked: Asked) => Given,
): (asked: Asked) => Given {
  const known = new Map<string, Given>()
  return (asked) => {
    const key = keyOf(asked)
    const found = known.get(key) ?? give(asked)
    // Whoever was asked for last stands last.
    known.delete(key)
    known.set(key, found)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return found
  }
}

/** Far more than a network takes. */
const LARGEST = 256 * 2 ** 20

function unpacked(file: Uint8Array): Uint8Array {
  try {
    return gunzipSync(file, { maxOutputLength: LARGEST })
  } catch (cause) {
    const told =
      'The pair network’s model cannot be used: it is not packed as it should be; install Hearsay again, or make the model anew.'
    throw new HearsayError('bad-model', told, { cause })
  }
}

/** The network that ships, read when it is first asked for. Throws `bad-model` where the file is none. */
export function shippedPairNetwork(): PairNetwork {
  loaded ??= loadPairNetwork(readFileSync(FILE))
  return loaded
}

let loaded: PairNetwork | null = null
