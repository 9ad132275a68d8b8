import { HOLIDAYS } from '../../../lexicon/en/holidays.ts'
import type { Item } from '../match/item.ts'
import { signOf, type WordClass } from '../match/signs.ts'
import { numeralAt } from './numerals.ts'
import type { VocabularyWord } from './vocabulary.ts'
import { HASH_START, hashLetter, wordAt } from './word-table.ts'

/**
 * What of `[start, end)` can be part of a time expression, in order: words of the vocabulary, numbers, marks. Everything
 * between is one `break`, which no pattern matches.
 */
export function lex(text: string, start: number, end: number): readonly Item[] {
  const items: Item[] = []
  let broken = true
  const push = (item: Item): void => {
    items.push(item)
    broken = false
  }
  const cut = (): void => {
    if (!broken) items.push(BREAK)
    broken = true
  }
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const word = letters(text, at, end)
      const item = itemOf(text, at, end, word.end, word.known)
      if (item) push(item)
      else cut()
      at = item?.end ?? word.end
    } else if (isDigit(code) || (code >= 0xbc && code <= 0xbe)) {
      const numeral = numeralAt(text, at)
      if (numeral.item) push(numeral.item)
      else cut()
      at = numeral.end
    } else {
      const mark = isSpace(code) ? null : markAt(text, at)
      if (mark && (!broken || mark.sign === SIGN.shortYear)) push(mark)
      else if (!mark && !isSpace(code)) cut()
      at = mark?.end ?? at + 1
    }
  }
  return items
}

const SIGN = {
  break: signOf(['break']),
  comma: signOf(['comma']),
  hyphen: signOf(['hyphen']),
  slash: signOf(['slash']),
  possessive: signOf(['possessive']),
  shortYear: signOf(['shortYear']),
  decadeNumber: signOf(['decadeNumber']),
  meridiem: signOf(['meridiem']),
  bc: signOf(['bc']),
  ad: signOf(['ad']),
  holiday: signOf(['holiday']),
  oclock: signOf(['oclock']),
} as const

const BREAK: Item = { start: 0, end: 0, sign: SIGN.break, word: '', value: null, quantity: null, time: null }

interface Letters {
  readonly end: number
  readonly known: VocabularyWord | null
}

function letters(text: string, start: number, limit: number): Letters {
  let hash = HASH_START
  let plain = true
  let at = start
  for (; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) break
    if (code > 0x7f) plain = false
    hash = hashLetter(hash, code)
  }
  return { end: at, known: plain && at - start <= 14 ? wordAt(text, start, at, hash) : null }
}

function itemOf(
  text: string,
  start: number,
  limit: number,
  end: number,
  known: VocabularyWord | null,
): Item | null {
  const first = text.charCodeAt(start)
  const capital = first < 0x61
  if (capital) {
    const holiday = holidayAt(text, start, first)
    if (holiday) return holiday
  }
  if (end - start <= 2 && end < limit) {
    const dotted = dottedAt(text, start)
    if (dotted) return dotted
  }
  if (end - start === 1 && (first | 0x20) === 0x6f) {
    OCLOCK.lastIndex = start
    const match = OCLOCK.exec(text)
    if (match) return plain(start, start + match[0].length, SIGN.oclock, "o'clock")
  }
  if (!known || (known.written !== 'any' && !capital)) return null
  if (known.written === 'upper' && text.slice(start, end) !== known.word.toUpperCase()) return null
  const dot = known.abbreviated && text.charCodeAt(end) === 0x2e ? 1 : 0
  return {
    start,
    end: end + dot,
    sign: known.sign,
    word: known.word,
    value: known.value,
    quantity: null,
    time: null,
  }
}

const OCLOCK = /o['’]clock\b/iy
const DOTTED = /(?:[ap]\.\s?m\b\.?|[ap]m\b|b\.\s?c\.(?:\s?e\.?)?|b\.?c\.?e?\b\.?|a\.\s?d\.?|ad\b)/iy

/** "a.m.", "B.C.": initials with full stops, which are one word. */
function dottedAt(text: string, start: number): Item | null {
  const first = text.charCodeAt(start) | 0x20
  if (first !== 0x61 && first !== 0x70 && first !== 0x62) return null
  DOTTED.lastIndex = start
  const match = DOTTED.exec(text)
  if (!match) return null
  const word = match[0].toLowerCase().replace(/[.\s]/g, '')
  const capitals = /^[A-Z]/.test(match[0])
  if (word === 'am' || word === 'pm') return plain(start, start + match[0].length, SIGN.meridiem, word)
  if (!capitals && !match[0].includes('.')) return null
  return plain(start, start + match[0].length, word.startsWith('b') ? SIGN.bc : SIGN.ad, word)
}

function plain(start: number, end: number, sign: string, word: string): Item {
  return { start, end, sign, word, value: null, quantity: null, time: null }
}

const HOLIDAYS_BY_FIRST: ReadonlyMap<number, RegExp> = holidayExpressions()

function holidayExpressions(): ReadonlyMap<number, RegExp> {
  const byFirst = new Map<number, string[]>()
  for (const { name } of [...HOLIDAYS].sort((a, b) => b.name.length - a.name.length)) {
    const source = name.replace(/\./g, '\\.?').replace(/ /g, '\\s+').replace(/'/g, "['’]?")
    const first = name.charCodeAt(0) & ~0x20
    byFirst.set(first, [...(byFirst.get(first) ?? []), source])
  }
  return new Map(
    [...byFirst].map(([first, sources]) => [first, new RegExp(`(?:${sources.join('|')})\\b`, 'iy')]),
  )
}

function holidayAt(text: string, start: number, first: number): Item | null {
  const expression = HOLIDAYS_BY_FIRST.get(first)
  if (!expression) return null
  expression.lastIndex = start
  const match = expression.exec(text)
  if (!match) return null
  return plain(
    start,
    start + match[0].length,
    SIGN.holiday,
    match[0].toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"),
  )
}

const POSSESSIVE = /['’](?:s\b)?(?![\p{L}\p{N}])/uy
const SHORT_YEAR = /['’]\d\d(?:['’]?s\b)?(?![\p{L}\p{N}])/uy

function markAt(text: string, at: number): Item | null {
  switch (text[at]) {
    case ',':
      return plain(at, at + 1, SIGN.comma, ',')
    case '-':
    case '–':
    case '\u2010':
    case '\u2011':
      return text[at + 1] === '-' ? null : plain(at, at + 1, SIGN.hyphen, '-')
    case '/':
      return plain(at, at + 1, SIGN.slash, '/')
    case "'":
    case '’':
      return apostropheAt(text, at)
    default:
      return null
  }
}

function apostropheAt(text: string, at: number): Item | null {
  POSSESSIVE.lastIndex = at
  const possessive = POSSESSIVE.exec(text)
  if (possessive) return plain(at, at + possessive[0].length, SIGN.possessive, "'s")
  SHORT_YEAR.lastIndex = at
  const year = SHORT_YEAR.exec(text)?.[0]
  if (!year) return null
  const value = Number(year.slice(1, 3))
  const decade = year.endsWith('s')
  const item = plain(at, at + year.length, decade ? SIGN.decadeNumber : SIGN.shortYear, year)
  return { ...item, value }
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7) ||
    code >= 0x2c00
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0
}

/** Classes that only the lexer gives. */
export type LexerClass = Extract<WordClass, keyof typeof SIGN>
