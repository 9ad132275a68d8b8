import type { Quantity } from '../../model/proposition.ts'
import type { Aspects } from '../compare/aspects.ts'
import { valuesOf } from '../compare/measures.ts'
import { areSynonyms } from '../compare/word-kin.ts'
import { wordsAlike } from '../compare/word-vectors.ts'

/** More numbers than this are those of a table: time stays linear. */
const MOST_NUMBERS = 6

/** How the numbers of two contents lie to each other: those two of them that count what is most alike. */
export function numberFeatures(told: Aspects, answer: Aspects): Readonly<Record<string, number>> {
  const [left, right] = [numbersOf(told), numbersOf(answer)]
  const [best] = left
    .flatMap((one) => right.map((other) => ({ one, other, alike: likeness(one, other) })))
    .sort((x, y) => y.alike - x.alike || x.one.start - y.one.start || x.other.start - y.other.start)
  return {
    toldNumbers: left.length,
    answerNumbers: right.length,
    numberAlone: right.length === 1 && answer.terms.length <= 3 ? 1 : 0,
    numbersAlike: best?.alike ?? -1,
    numbersDiffer: best ? (valuesOf(best.one, best.other) === 'different' ? 1 : 0) : -1,
    numbersFar: best ? Math.abs(Math.log10((best.one.value + 0.5) / (best.other.value + 0.5))) : -1,
    unitsSame: best && best.one.unit !== null && best.one.unit === best.other.unit ? 1 : 0,
    numbersEqual: left.some(({ value }) => right.some((other) => other.value === value)) ? 1 : 0,
  }
}

function numbersOf({ clauses }: Aspects): readonly Quantity[] {
  return clauses
    .flatMap(({ proposition: { quantities } }) => quantities)
    .filter(({ bound, value }) => bound !== 'other' && value >= 0)
    .slice(0, MOST_NUMBERS)
}

/** Whether they count one thing in one unit, 0 to 1. */
function likeness(one: Quantity, other: Quantity): number {
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return 0
  if (one.counted !== null && other.counted !== null)
    return areSynonyms(one.counted, other.counted) ? 1 : Math.max(0, wordsAlike(one.counted, other.counted))
  return one.unit !== null && one.unit === other.unit ? 0.8 : 0.4
}
