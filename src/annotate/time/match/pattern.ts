import type { TimexMod, TimexType } from '../../../model/annotation.ts'
import type { Meaning } from '../found-time.ts'
import type { Quantity, Words } from './item.ts'

/** One way in which English writes times. One file each; patterns/index.ts is the ordered list of them. */
export interface Pattern {
  /** "time/weekday": the rule of what it finds. */
  readonly name: string
  /** One sentence for a reader: the rule book's. */
  readonly says: string
  /** Classes of words, see match/form.ts. The longest match at a place wins, the earlier pattern where two are as long. */
  readonly form: string
  /** What the words mean; `null` where they are no time after all. */
  readonly read: (words: Words) => Outcome | null
  readonly examples: readonly PatternExample[]
  /** Texts in which the whole reader finds no time at all. */
  readonly counterexamples: readonly string[]
}

export type Outcome =
  | {
      readonly kind: 'time'
      readonly type: TimexType
      readonly meaning: Meaning
      readonly mod: TimexMod | null
    }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }

export interface PatternExample {
  /** A sentence with the expression between brackets: "He came [last month]." */
  readonly text: string
  /** The date of the report, EDTF. */
  readonly published: string
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
}

export function time(type: TimexType, meaning: Meaning, mod: TimexMod | null = null): Outcome {
  return { kind: 'time', type, meaning, mod }
}
