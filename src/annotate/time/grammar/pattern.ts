import type { TimexMod, TimexType } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { CalendarParts, Meaning, ShiftMeaning, TimeUnit, Which } from '../found-time.ts'
import type { Trigger } from '../triggers.ts'

/** One way in which English writes times. One file each; grammar/index.ts is the ordered list of them. */
export interface TimePattern {
  /** "time/weekday": the rule of what it finds. */
  readonly name: string
  /** One sentence for a reader: the rule book's. */
  readonly says: string
  /** Kinds of words; a sentence without a word of any of them is not tried. */
  readonly triggers: readonly Trigger[]
  /** Kinds of words of which one has to stand in the sentence besides. */
  readonly besides?: readonly Trigger[]
  /** Made by `phrase`: global; nothing in it repeats without a bound. */
  readonly expression: RegExp
  /** What the words mean; `null` where they are no time after all. */
  readonly read: (match: RegExpExecArray) => WrittenTime | null
  readonly examples: readonly TimeExample[]
  /** Texts in which the whole reader finds no time at all. */
  readonly counterexamples: readonly string[]
}

export interface WrittenTime {
  readonly type: TimexType
  readonly meaning: Meaning
  readonly mod: TimexMod | null
  /** Of a range, where each end is written, counted in the same text as the match. */
  readonly ends?: readonly [Span, Span]
}

export interface TimeExample {
  readonly text: string
  readonly published: string
  readonly found: string
  readonly value: string
  readonly mod?: TimexMod
}

/** White space as texts break it: a blank, a no-break space, the end of a line with its indent. Each is a blank when patterns are tried. */
const GAP = '(?: {1,3})'

/**
 * An expression in which a blank stands for any white space and `~` for white space or a hyphen.
 * With `exact` the case of letters counts.
 */
export function phrase(source: string, exact?: 'exact'): RegExp {
  const spaced = source.replaceAll(' ', GAP).replaceAll('~', `(?:${GAP}|[-‐‑])`)
  return new RegExp(spaced, exact ? 'g' : 'gi')
}

/** The words of a group, with single blanks, lower case; "" where the group took no part. */
export function words(match: RegExpExecArray, group: string): string {
  return (match.groups?.[group] ?? '').replace(/[\s\u00A0]+/g, ' ').toLowerCase()
}

export function date(meaning: Meaning, mod: TimexMod | null = null): WrittenTime {
  return { type: 'DATE', meaning, mod }
}

export function calendar(parts: CalendarParts, which: Which | null = null, within: Meaning | null = null) {
  return { kind: 'calendar', parts, which, within } as const
}

export function shift(count: number | null, unit: TimeUnit, from: ShiftMeaning['from'] = 'speech') {
  return { kind: 'shift', count, unit, from, of: null, keep: null } as const
}
