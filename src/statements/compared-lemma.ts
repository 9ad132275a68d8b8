import { ONES, POWER_SIGNS, TENS } from '../lexicon/en/grammar/number-words.ts'
import { UNIT_SPELLINGS } from '../lexicon/en/measures.ts'
import type { TimeExpression, Token } from '../model/annotation.ts'
import { contains } from '../model/span.ts'
import { numberIn } from './number-in-words.ts'
import { firstFrom } from './spans-within.ts'

/**
 * The lemma by which a word of a content is held against others: of a measure or an hour that writers spell in many ways ("kilometres", "per cent",
 * "4.10 am") one spelling. `null` of what such a spelling has beside it: "metric" of "metric tons", "a.m." of "4:10 a.m.".
 * @param times in reading order.
 */
export function comparedLemma(
  tokens: readonly Token[],
  at: number,
  times: readonly TimeExpression[],
): string | null {
  const token = tokens[at]
  if (!token) return null
  const [lemma, next] = [token.lemma.toLowerCase(), tokens[at + 1]?.lemma.toLowerCase() ?? '']
  if (isPerCent(tokens, at)) return 'percent'
  if (isPerCent(tokens, at + 1)) return null
  if (lemma === 'metric' && (UNIT_SPELLINGS.get(next) ?? next) === 'ton') return null
  if (token.upos === 'NUM' && POWER_SIGNS.has(lemma)) return POWER_SIGNS.get(lemma) ?? lemma
  const hour = hourOf(token, times)
  if (hour === null)
    return (token.upos === 'NUM' ? inFigures(lemma) : null) ?? UNIT_SPELLINGS.get(lemma) ?? lemma
  return isHour(token, hour) ? hour : BESIDE_HOUR.test(token.lower) ? null : lemma
}

/** "14" of "fourteen", "32" of "thirty-two": from ten on some write words where others write figures; below it all write words. */
function inFigures(lemma: string): string | null {
  const words = lemma.split('-')
  const value = words.every((word) => ONES.includes(word) || TENS.includes(word)) ? numberIn(words) : null
  return value === null || value < 10 ? null : String(value)
}

/** "Cent" of "per cent", as it is written in Britain. */
export function isPerCent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'cent' && tokens[at - 1]?.lower === 'per'
}

/** "%" stands where "percent" would; a sign for money stands before its number, as no word does. */
export function isPercentSign({ upos, lower }: Token): boolean {
  return upos === 'SYM' && lower === '%'
}

/** The hour and minute of the time of day that a word is part of: "04:10". */
function hourOf(token: Token, times: readonly TimeExpression[]): string | null {
  const time = times[firstFrom(times, token.start + 1) - 1]
  if (time?.type !== 'TIME' || !contains(time, token)) return null
  return /T(\d\d:\d\d)/.exec(time.value)?.[1]?.replace(/^24/, '00') ?? null
}

/** Whether it is the word that tells the hour, and not the day beside it: "4:10", "0410", "four", "noon". */
function isHour({ lower }: Token, hour: string): boolean {
  const [, digits] = /^(\d{1,2})(?:[:.]?\d\d)?$/.exec(lower) ?? []
  const told = digits === undefined ? HOURS.indexOf(lower) : Number(digits)
  return told >= 0 && told % 12 === Number(hour.slice(0, 2)) % 12
}

const HOURS: readonly string[] =
  'midnight one two three four five six seven eight nine ten eleven noon'.split(' ')

const BESIDE_HOUR = /^(?:[ap]\.?m\.?|o['’]clock|hrs?|hours?|h|morning|afternoon|evening)$/
