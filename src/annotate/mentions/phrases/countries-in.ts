import type { Token } from '../../../model/annotation.ts'
import { lookUp } from '../gazetteer.ts'

/** ISO 3166-1 code of the one country that these tokens name, by name or demonym; `null` for none or several. */
export function countryIn(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  let found: string | null = null
  for (let at = from; at < to; at++) {
    for (let end = Math.min(at + 4, to); end > at; end--) {
      const first = tokens[at]
      const last = tokens[end - 1]
      if (first === undefined || last === undefined) continue
      const entry = lookUp(text.slice(first.start, last.end))
      if (entry === undefined || entry.iso === null || entry.kind === 'place') continue
      // "The GOP candidate" is the party's, not the country's.
      if (entry.kind === 'organization' && entry.name.endsWith(' Party')) continue
      if (found !== null && found !== entry.iso) return null
      found = entry.iso
      at = end - 1
      break
    }
  }
  return found
}
