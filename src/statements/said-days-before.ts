import { COUNT_WORDS, ONES } from '../lexicon/en/grammar/number-words.ts'
import type { Attribution, TimeExpression, Token } from '../model/annotation.ts'
import type { Published } from '../model/report.ts'
import type { Said } from '../model/statement.ts'
import { firstFrom } from './spans-within.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
])

/**
 * "Said on Monday that P, four days after its minister had denied it": what stands behind "after" was said so many days before what the
 * sentence tells, which is of the day named last before it, else of the report's.
 */
export function saidDaysBefore(
  { source, cue }: Attribution,
  times: readonly TimeExpression[],
  tokens: readonly Token[],
  published: Published,
): Said | null {
  const at = firstFrom(tokens, Math.min(source?.start ?? cue.start, cue.start)) - 1
  const [count, unit, after] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (!count || !unit || after?.lower !== 'after' || count.sentence !== after.sentence) return null
  // "A day after the flood the minister denied": "after" is of the flood.
  const verb = after.relation === 'mark' ? tokens[after.head] : undefined
  if (!verb || verb.start < cue.start || verb.end > cue.end) return null
  const [number, length] = [numberOf(count.lower), DAYS.get(unit.lower)]
  if (number === null || length === undefined) return null
  const before = times.filter(
    ({ end, edtf }) => end <= count.start && edtf !== null && DAY.test(edtf) && edtf <= published.edtf,
  )
  const day = before.at(-1)?.edtf ?? published.edtf
  if (!DAY.test(day)) return null
  const edtf = new Date(Date.parse(day) - number * length * A_DAY).toISOString().slice(0, 10)
  return {
    edtf,
    evidence: [{ start: count.start, end: after.end, why: 'counted back from what it came before' }],
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const A_DAY = 86_400_000
/** Days farther back are not counted as days. */
const MOST = 99

function numberOf(word: string): number | null {
  const digits = /^\d{1,2}$/.test(word) ? Number(word) : null
  const number = digits ?? COUNT_WORDS.get(word) ?? (ONES.indexOf(word) > 0 ? ONES.indexOf(word) : null)
  return number !== null && number > 0 && number <= MOST ? number : null
}
