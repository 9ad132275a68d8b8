import type { Token } from '../../../model/annotation.ts'
import type { FoundName } from './name-recogniser.ts'
import { isCapitalised, opensSentence } from './name-runs.ts'

/**
 * Family names that a recogniser missed of people whom it found by their full names: "Marsh agreed" after "Lena Marsh"; and the first
 * words of firms: "Ravel agreed" after "Ravel Marine". At the start of a sentence, where any word has a capital, what follows must show a
 * name.
 */
export function namesAgain(tokens: readonly Token[], names: readonly FoundName[]): readonly FoundName[] {
  const families = new Set<string>()
  const firms = new Set<string>()
  const taken = new Set<number>()
  for (const { from, to, type, rule } of names) {
    for (let at = from; at < to; at++) taken.add(at)
    const last = tokens[to - 1]
    if (type === 'person' && to - from > 1 && last !== undefined && last.text.length > 2)
      families.add(last.text)
    const first = tokens[from]
    if (rule === 'mentions/body-by-context' && to - from > 1 && first?.upos === 'PROPN') firms.add(first.text)
  }
  const found: FoundName[] = []
  for (const [at, token] of tokens.entries()) {
    const isFirm = firms.has(token.text) && token.upos === 'PROPN'
    if (!(families.has(token.text) || isFirm) || taken.has(at) || !isCapitalised(token.text)) continue
    if (taken.has(at - 1) && tokens[at - 1]?.end === token.start) continue
    if (opensSentence(tokens, at) && !goesOnAsName(tokens, at)) continue
    const { start, end } = token
    found.push({
      start,
      end,
      from: at,
      to: at + 1,
      type: families.has(token.text) ? 'person' : 'organization',
      rule: 'mentions/name-seen-elsewhere',
      entry: null,
    })
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.from - b.from)
}

function goesOnAsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.sentence !== tokens[at]?.sentence) return false
  return (
    next.upos === 'VERB' || next.upos === 'AUX' || next.upos === 'ADV' || /^(?:['’]s?|[,:])$/.test(next.text)
  )
}
