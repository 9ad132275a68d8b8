import { COUNT_WORDS, ONES, POWERS, TENS, VAGUE_COUNTS } from '../../../lexicon/en/grammar/number-words.ts'

const word = `(?:${[...TENS, ...ONES.slice(1).reverse(), ...POWERS.keys()].join('|')})`

/** A number in words: "twenty-five", "two hundred and one". Each word stands once: the longer an expression, the longer its first use takes. */
const SPELLED = `(?:(?:a (?=${[...POWERS.keys()].join('|')}))?${word}(?:(?:[-\\s]| and )${word}){0,4}(?: and (?:a )?half)?)`

/** A number written with figures: "7", "1,200", "2.5", "2 1/2". */
const FIGURES = '(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}(?:\\.\\d{1,2})?(?:~1/2)?)'

/** A number of units: in figures, in words, or a word such as "several"; "a couple" too. */
export const NUMBER = `(?:${FIGURES}|${SPELLED}|${[...COUNT_WORDS.keys(), ...VAGUE_COUNTS]
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** A number in figures or in words, without "a" and "several". */
export const PLAIN_NUMBER = `(?:${FIGURES}|${SPELLED})`

/** What the words of `NUMBER` count; `null` for "several" and its like. */
export function numberOf(written: string): number | null {
  const lower = written.toLowerCase().replace(/[\s\u00A0]+/g, ' ')
  const told = COUNT_WORDS.get(lower)
  if (told !== undefined) return told
  if (VAGUE_COUNTS.includes(lower)) return null
  if (/^\d/.test(lower)) {
    const half = / ?-?1\/2$/.test(lower) ? 0.5 : 0
    return Number(lower.replace(/[- ]1\/2$/, '').replaceAll(',', '')) + half
  }
  const half = / and (?:a )?half$/.test(lower) ? 0.5 : 0
  return countOf(lower.replace(/ and (?:a )?half$/, '')) + half
}

/** "two thousand and five": powers multiply what stands before them. */
function countOf(lower: string): number {
  let total = 0
  let current = 0
  for (const word of lower.split(/[\s-]+/)) {
    const power = POWERS.get(word)
    if (power !== undefined) {
      total += Math.max(current, 1) * power
      current = 0
    } else current += wordValue(word)
  }
  return total + current
}

function wordValue(word: string): number {
  if (word === 'a') return 1
  const tens = TENS.indexOf(word)
  return tens >= 0 ? (tens + 2) * 10 : Math.max(ONES.indexOf(word), 0)
}
