import { ONES, POWER_SIGNS, POWERS, TENS } from '../lexicon/en/grammar/number-words.ts'

/** The value of number words in a row; `null` where they make none. */
export function numberIn(words: readonly string[]): number | null {
  let [total, current] = [0, 0]
  for (const word of words) {
    const power = POWERS.get(POWER_SIGNS.get(word) ?? word)
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)]
    const digits = word.replaceAll(',', '')
    if (power !== undefined) {
      if (power === 100) current = Math.max(current, 1) * 100
      else {
        total += Math.max(current, 1) * power
        current = 0
      }
    } else if (one >= 0) current += one
    else if (ten >= 0) current += (ten + 2) * 10
    else if (/^\d{1,15}(?:\.\d{1,9})?$/.test(digits)) current += Number(digits)
    else return null
  }
  return Math.round((total + current) * 1e6) / 1e6
}
