import { HearsayError } from '../model/errors.ts'
import type { InputContext, InputLimits } from '../model/ports/input-format.ts'

const MIB = 1024 * 1024

/** The most bytes that one report may have. */
export const MAX_REPORT_BYTES = 32 * MIB

export const LIMITS: InputLimits = {
  report: MAX_REPORT_BYTES,
  unpacked: 2048 * MIB,
  entries: 100_000,
  ratio: 200,
  depth: 3,
}

/** Counts what one input unpacks. */
export function contextOf(
  path: string,
  { given, limits, extensionOf }: Omit<InputContext, 'spend'>,
): InputContext {
  let spent = 0
  return {
    given,
    limits,
    extensionOf,
    spend: (bytes) => {
      spent += bytes
      if (spent > limits.unpacked)
        throw new HearsayError(
          'archive-refused',
          `${path} unpacks to more than ${inWords(limits.unpacked)}; unpack it yourself where you trust it, and name the folder.`,
        )
    },
  }
}

export function tooLarge(what: string, limit: number, size: number | null): HearsayError {
  const measured = size === null ? '' : ` (${inWords(size)})`
  return new HearsayError(
    'too-large',
    `${what} is larger than one report may be${measured}: ${inWords(limit)}; split it, a report a file.`,
  )
}

function inWords(bytes: number): string {
  return bytes < MIB ? `${bytes} bytes` : `${Math.round(bytes / MIB)} MiB`
}
