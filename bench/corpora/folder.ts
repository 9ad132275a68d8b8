import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * The folder of a corpus: `--corpus DIR` where the command names one, else its folder under `HEARSAY_CORPORA`
 * (default: `../shared/corpora` beside this checkout).
 */
export function corpusFolder(name: string): string {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } }, strict: false })
  if (typeof values.corpus === 'string') return resolve(values.corpus)
  return resolve(process.env.HEARSAY_CORPORA ?? '../shared/corpora', name)
}
