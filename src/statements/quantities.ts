import { BOUNDS, UNIT_SPELLINGS, UNITS } from '../lexicon/en/measures.ts'
import type { Token } from '../model/annotation.ts'
import type { Quantity } from '../model/proposition.ts'
import { isPerCent } from './compared-lemma.ts'
import type { ContentTree } from './content-tree.ts'
import { numberIn } from './number-in-words.ts'

/** A number as it stands in a content, before it is known what part it has in its proposition. */
export type FoundQuantity = Omit<Quantity, 'role' | 'preposition'> & {
  /** The word by which it hangs in its clause: the counted noun, or the number itself. */
  readonly word: number
}

const MOST_WORDS = 6

/** The numbers of a content. @param isOfTime whether a word is part of a date or time. */
export function quantitiesOf(
  tree: ContentTree,
  isOfTime: (word: number) => boolean,
): readonly FoundQuantity[] {
  const { tokens, words } = tree
  const found: FoundQuantity[] = []
  for (let at = 0; at < words.length; at++) {
    const run = runOfNumbers(words, at, tokens)
    if (run.length === 0) continue
    at += run.length - 1
    const numbers = run.filter((word) => tokens[word]?.upos === 'NUM')
    const value = numberIn(numbers.flatMap((word) => partsOf(tokens[word]?.lower ?? '')))
    if (value === null || numbers.some(isOfTime) || isOfName(tokens, numbers[0] ?? -1)) continue
    found.push(described(numbers, value, tree))
  }
  return found
}

/** "Thirty" and "two" of "thirty-two"; a score ("3-1") or a range is no number. */
function partsOf(word: string): readonly string[] {
  return /^[a-z]+-[a-z]+$/.test(word) ? word.split('-') : [word]
}

/** "F-15", "Sovran-92": a number that a hyphen ties to a name counts nothing. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const [name, hyphen, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const isTied = hyphen?.text === '-' && hyphen.end === number?.start && name?.end === hyphen.start
  return isTied && /^\p{Lu}/u.test(name.text)
}

/** Numbers side by side, hyphens and "and" between them: "twenty-five", "8.3 million". */
function runOfNumbers(words: readonly number[], from: number, tokens: readonly Token[]): readonly number[] {
  const run: number[] = []
  for (let at = from; at < words.length && run.length < 8; at++) {
    const [word, token] = [words[at] ?? -1, tokens[words[at] ?? -1]]
    const isJoint = token?.text === '-' && run.length > 0 && tokens[words[at + 1] ?? -1]?.upos === 'NUM'
    if (token?.upos !== 'NUM' && !isJoint) break
    run.push(word)
  }
  return run
}

function described(numbers: readonly number[], value: number, tree: ContentTree): FoundQuantity {
  const { tokens, children } = tree
  const inRun = new Set(numbers)
  const top = numbers.find((word) => !inRun.has(tokens[word]?.head ?? -1)) ?? numbers[0] ?? 0
  const [first = top, last = top] = [numbers[0], numbers.at(-1)]
  const token = tokens[top]
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const hung = token && /^(?:nummod|amod|compound)/.test(token.relation) ? token.head : null
  const noun = isPerCent(tokens, last + 2) ? last + 2 : (hung ?? moneySignAt(tokens, first - 1))
  const bound = boundBefore(first, noun, tree)
  if (noun === null) return { start, end, value, bound, unit: null, ...wholeOf(top, inRun, tree), word: top }
  const lemma = tokens[noun]?.lemma.toLowerCase() ?? ''
  const unit = isPerCent(tokens, noun) ? 'percent' : (UNITS.get(lemma) ?? null)
  const of = unit === null ? noun : (children.get(noun) ?? []).find((child) => hasCase(child, tree))
  return {
    ...{ start, end, value, bound, unit },
    counted: of === undefined ? null : (tokens[of]?.lemma.toLowerCase() ?? null),
    words: of === undefined ? [] : describing(of, inRun, tree),
    word: hung === null ? top : noun,
  }
}

/** "£" of "£3m", where the parser takes the "m" for what is paid. */
function moneySignAt(tokens: readonly Token[], at: number): number | null {
  return /^(?:us)?[$£€¥]$/.test(tokens[at]?.lower ?? '') ? at : null
}

/** "11 of the 19 families": what the number is a part of. Of "16 of the 19" only how many that is. */
function wholeOf(
  top: number,
  numbers: ReadonlySet<number>,
  tree: ContentTree,
): Pick<FoundQuantity, 'counted' | 'words'> {
  const { tokens, children } = tree
  const whole = (children.get(top) ?? []).find((child) => hasCase(child, tree))
  const token = whole === undefined ? undefined : tokens[whole]
  if (whole === undefined || !token) return { counted: null, words: [] }
  if (token.upos === 'NUM') return { counted: null, words: [`of ${token.lower}`] }
  const size = (children.get(whole) ?? []).find((child) => tokens[child]?.upos === 'NUM')
  const own = describing(whole, numbers, tree).filter((word) => !/^\d/.test(word))
  const sizes = size === undefined ? [] : [`of ${tokens[size]?.lower ?? ''}`]
  const lemma = token.lemma.toLowerCase()
  return { counted: UNIT_SPELLINGS.get(lemma) ?? lemma, words: [...sizes, ...own] }
}

function hasCase(word: number, { tokens, children }: ContentTree): boolean {
  const isNominal = /^(?:nmod|obl)/.test(tokens[word]?.relation ?? '')
  return (
    isNominal &&
    (children.get(word) ?? []).some((child) => ['of', 'in', 'from'].includes(tokens[child]?.lower ?? ''))
  )
}

/** What is said of a counted noun: two steps down its tree. */
function describing(
  noun: number,
  numbers: ReadonlySet<number>,
  { tokens, children }: ContentTree,
): readonly string[] {
  const near = (children.get(noun) ?? []).filter((child) => !numbers.has(child))
  const all = [...near, ...near.flatMap((child) => children.get(child) ?? [])]
  return all
    .filter((word) => ['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'].includes(tokens[word]?.upos ?? ''))
    .slice(0, MOST_WORDS)
    .map((word) => tokens[word]?.lemma.toLowerCase() ?? '')
}

function boundBefore(
  first: number,
  noun: number | null,
  { tokens, children }: ContentTree,
): Quantity['bound'] {
  const before = [3, 2, 1].map((back) => tokens[first - back]?.lower ?? '')
  const next = tokens[first + 1]?.lower
  if (next === 'or' || next === '-plus') return 'about'
  if (next === 'more' || next === 'others') return 'other'
  const others = (noun === null ? [] : (children.get(noun) ?? [])).map((child) => tokens[child]?.lower ?? '')
  if (
    others.some((word) => ['more', 'other', 'others', 'additional', 'another'].includes(word)) &&
    !before.includes('than')
  )
    return 'other'
  for (const [words, bound] of BOUNDS) {
    const parts = words.split(' ')
    if (parts.every((part, at) => before[3 - parts.length + at] === part)) return bound
  }
  return 'exact'
}
