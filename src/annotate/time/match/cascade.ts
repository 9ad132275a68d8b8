import { type CompiledForm, compileForm } from './form.ts'
import { type Item, Words } from './item.ts'
import type { Pattern } from './pattern.ts'
import { READING_SIGNS, readingClass } from './reading-class.ts'

/** A level, ready to run: the patterns that can start with each sign. */
export type CompiledLevel = ReadonlyMap<string, readonly CompiledPattern[]>

interface CompiledPattern extends CompiledForm {
  readonly pattern: Pattern
}

export function compileLevel(patterns: readonly Pattern[]): CompiledLevel {
  const byFirst = new Map<string, CompiledPattern[]>()
  for (const pattern of patterns) {
    const compiled = { ...compileForm(pattern.form), pattern }
    for (const sign of compiled.firsts) byFirst.set(sign, [...(byFirst.get(sign) ?? []), compiled])
  }
  return byFirst
}

/**
 * One pass from left to right: at each place the longest match that its pattern accepts becomes one item, which the next
 * level sees as a word. (A cascade of finite-state transducers: Hobbs et al. 1997, "FASTUS".)
 */
export function runLevel(level: CompiledLevel, items: readonly Item[], text: string): readonly Item[] {
  const signs = items.map(({ sign }) => sign).join('')
  const out: Item[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    const made = longestAt(level, item.sign, signs, at, items, text)
    out.push(made?.item ?? item)
    at += made?.length ?? 1
  }
  return out
}

interface Made {
  readonly item: Item
  readonly length: number
}

function longestAt(
  level: CompiledLevel,
  first: string,
  signs: string,
  at: number,
  items: readonly Item[],
  text: string,
): Made | null {
  let best: Made | null = null
  for (const { expression, pattern } of level.get(first) ?? []) {
    expression.lastIndex = at
    const length = expression.exec(signs)?.[0].length ?? 0
    if (length <= (best?.length ?? 0)) continue
    const item = itemOf(pattern, new Words(items.slice(at, at + length), text))
    if (item) best = { item, length }
  }
  return best
}

function itemOf(pattern: Pattern, words: Words): Item | null {
  const outcome = pattern.read(words)
  if (!outcome) return null
  const span = { start: words.start, end: words.end, word: '', value: null }
  if (outcome.kind === 'quantity') {
    return { ...span, sign: READING_SIGNS.aQuantity, quantity: outcome.quantity, time: null }
  }
  const { type, meaning, mod } = outcome
  return {
    ...span,
    sign: READING_SIGNS[readingClass(type, meaning)],
    quantity: null,
    time: { type, meaning, mod, rule: pattern.name },
  }
}
