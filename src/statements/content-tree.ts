import type { Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { isPercentSign } from './compared-lemma.ts'
import { firstFrom } from './spans-within.ts'

/** The words of a content as the parser has them. Words are named by their index in the report's tokens. */
export interface ContentTree {
  readonly tokens: readonly Token[]
  /** In reading order. */
  readonly words: readonly number[]
  readonly children: ReadonlyMap<number, readonly number[]>
  readonly isPredicate: (word: number) => boolean
  /** The predicate that a word belongs to, and the word that hangs on that predicate on the way; `null` outside of all. */
  readonly placeOf: (word: number) => Place | null
}

export interface Place {
  readonly predicate: number
  readonly phrase: number
}

/** @param most how many words are looked at: what stands beyond is left out. */
export function contentTree(content: readonly Span[], tokens: readonly Token[], most: number): ContentTree {
  const words: number[] = []
  for (const { start, end } of content) {
    for (let at = firstFrom(tokens, start); at < tokens.length && words.length < most; at++) {
      const token = tokens[at]
      if (!token || token.end > end) break
      words.push(at)
    }
  }
  const inside = new Set(words)
  const children = new Map<number, number[]>()
  for (const word of words) {
    const head = tokens[word]?.head ?? -1
    const siblings = children.get(head)
    if (siblings) siblings.push(word)
    else children.set(head, [word])
  }
  const predicates = new Set(words.filter((word) => isPredicate(word, tokens, inside, children)))
  const places = placesOf(words, tokens, inside, predicates)
  return {
    tokens,
    words,
    children,
    isPredicate: (word) => predicates.has(word),
    placeOf: (word) => places.get(word) ?? null,
  }
}

/** Relations in which a verb is no predicate of its own: "the managing director". */
const MODIFIERS: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'case',
  'fixed',
  'flat',
  'aux',
  'cop',
  'det',
  'mark',
])
const CLAUSES: ReadonlySet<string> = new Set(['root', 'ccomp', 'xcomp', 'parataxis'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON', 'ADV', 'VERB'])

function isPredicate(
  word: number,
  tokens: readonly Token[],
  inside: ReadonlySet<number>,
  children: ReadonlyMap<number, readonly number[]>,
): boolean {
  const token = tokens[word]
  if (!token) return false
  const relation = baseOf(token.relation)
  const below = children.get(word) ?? []
  if (isPercentSign(token)) return CLAUSES.has(relation)
  const hasSubject = below.some((child) => /^(?:cop|nsubj|csubj)/.test(tokens[child]?.relation ?? ''))
  if (hasSubject && (NOMINAL.has(token.upos) || token.upos === 'AUX')) return true
  // "16 of the 19 had": the auxiliary of a verb that is left out.
  if (!NOMINAL.has(token.upos)) return false
  if (token.upos === 'VERB') return !MODIFIERS.has(relation)
  if (token.upos === 'ADV' || token.upos === 'PRON') return false
  return CLAUSES.has(relation) || (!inside.has(token.head) && !MODIFIERS.has(relation))
}

function placesOf(
  words: readonly number[],
  tokens: readonly Token[],
  inside: ReadonlySet<number>,
  predicates: ReadonlySet<number>,
): ReadonlyMap<number, Place> {
  const places = new Map<number, Place | null>()
  for (const word of words) {
    const path: number[] = []
    let at = word
    let found: Place | null = null
    while (true) {
      const head = tokens[at]?.head ?? -1
      const known = at === word || predicates.has(at) ? undefined : places.get(at)
      if (known !== undefined) {
        found = known
        break
      }
      path.push(at)
      if (!inside.has(head) || path.length > words.length) break
      if (predicates.has(head)) {
        found = { predicate: head, phrase: at }
        break
      }
      at = head
    }
    for (const passed of path) places.set(passed, found)
  }
  return new Map([...places].flatMap(([word, place]) => (place === null ? [] : [[word, place] as const])))
}

/** "nsubj" of "nsubj:pass". */
export function baseOf(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}
