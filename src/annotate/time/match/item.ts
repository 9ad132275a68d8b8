import type { TimexMod, TimexType } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { Meaning } from '../found-time.ts'
import { classesOf, type WordClass } from './signs.ts'

/** What the patterns see: a word of the lexicon, a number, a mark, or what a pattern of an earlier level made of several. */
export interface Item extends Span {
  /** One character that stands for the classes of the item: patterns are regular expressions over these. */
  readonly sign: string
  /** Lower case; for a number its digits. */
  readonly word: string
  readonly value: number | null
  readonly quantity: Quantity | null
  readonly time: TimeReading | null
}

/** A number of units; `count` is `null` for "several". */
export interface Quantity {
  readonly count: number | null
  readonly mod: TimexMod | null
}

/** What a pattern makes of the words it matches. */
export interface TimeReading {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: TimexMod | null
  readonly rule: string
}

/** Items that a pattern matched, and the text around them. */
export class Words {
  readonly items: readonly Item[]
  readonly text: string

  constructor(items: readonly Item[], text: string) {
    this.items = items
    this.text = text
  }

  get start(): number {
    return this.items[0]?.start ?? 0
  }

  get end(): number {
    return this.items.at(-1)?.end ?? 0
  }

  all(name: WordClass): readonly Item[] {
    return this.items.filter((item) => classesOf(item.sign).has(name))
  }

  one(name: WordClass): Item | undefined {
    return this.items.find((item) => classesOf(item.sign).has(name))
  }

  last(name: WordClass): Item | undefined {
    return this.items.findLast((item) => classesOf(item.sign).has(name))
  }

  has(name: WordClass): boolean {
    return this.one(name) !== undefined
  }

  value(name: WordClass): number | undefined {
    return this.one(name)?.value ?? undefined
  }

  /** The word before the match, as written, where nothing but white space lies between; else ''. */
  get wordBefore(): string {
    return WORD_BEFORE.exec(this.text.slice(Math.max(0, this.start - 32), this.start))?.[1] ?? ''
  }

  /** The word after the match, as written; '' at the end, or where a mark follows. */
  get wordAfter(): string {
    return WORD_AFTER.exec(this.text.slice(this.end, this.end + 32))?.[1] ?? ''
  }
}

const WORD_BEFORE = /([\p{L}\p{N}$.'’&-]+)\s+$/u
const WORD_AFTER = /^\s+([\p{L}\p{N}$'’-]+)/u
