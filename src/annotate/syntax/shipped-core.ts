import { readFileSync } from 'node:fs'
import { type LanguageCore, loadLanguageCore } from './core/language-core.ts'

const FILE = new URL('../../../models/language-core.bin', import.meta.url)

/** The language core that ships, loaded when it is first asked for. */
export function shippedCore(): LanguageCore {
  loaded ??= loadLanguageCore(readFileSync(FILE))
  return loaded
}

let loaded: LanguageCore | null = null
