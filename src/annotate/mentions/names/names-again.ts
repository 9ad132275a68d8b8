import type { Token } from '../../../model/annotation.ts'
import type { FoundName } from './name-recogniser.ts'
import { isCapitalised, opensSentence } from './name-runs.ts'

/**
 * Family names that a recogniser missed of people whom it found by their full names: "Marsh agreed" after "Lena Marsh". At the start of
 * a sentence, where any word has a capital, what follows must show a name.
 */
export function namesAgain(tokens: readonly Token[], names: readonly FoundName[]): readonly FoundName[] {
  const families = new Set<string>()
  const taken = new Set<number>()
  for (const { from, to, type } of names) {
    for (let at = from; at < to; at++) taken.add(at)
    const last = tokens[to - 1]
    if (type === 'person' && to - from > 1 && last !== undefined && last.text.length > 2)
      families.add(last.text)
  }
  const found: FoundName[] = []
  for (const [at, token] of tokens.entries()) {
    if (!families.has(token.text) || taken.has(at) || !isCapitalised(token.text)) continue
    if (taken.has(at - 1) && tokens[at - 1]?.end === token.start) continue
    if (opensSentence(tokens, at) && !goesOnAsName(tokens, at)) continue
    const { start, end } = token
    found.push({
      start,
      end,
      from: at,
      to: at + 1,
      type: 'person',
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
