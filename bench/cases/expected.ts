import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/model/span.ts'

/** Words of the text; where they stand in it several times, which of them is meant. */
export type Words = string | { readonly text: string; readonly nth: number }

/** What a person read in one report of a case. `null` is "none" in a chain, and "not scored" elsewhere. */
export interface Expected {
  readonly published: string
  readonly statements: readonly ExpectedStatement[]
  readonly times: readonly { readonly text: Words; readonly value: string }[]
  readonly citations: readonly {
    readonly text: Words
    readonly outlet: string
    readonly date: string | null
  }[]
  readonly crossReferences: readonly {
    readonly text: Words
    readonly publication: string
    readonly date: string | null
  }[]
  readonly events: readonly {
    readonly anchor: Words
    readonly status: string
    readonly scheduledFor: string | null
  }[]
  /** Two statements, each by words of its content. */
  readonly conflicts: readonly { readonly between: readonly [Words, Words]; readonly kind: string }[]
}

export interface ExpectedStatement {
  /** Outermost source first. */
  readonly chain: readonly (Words | null)[]
  readonly cue: Words | null
  /** Whole, or "first … last"; its parts where the cue cuts it; `null` where nothing of it stands in the text. */
  readonly content: Words | readonly Words[] | null
  readonly stance: string | null
  readonly certainty: string | null
  readonly said: string | null
}

/** The reports of a case, in the order of its file. */
export function expectedOf(folder: string): readonly Expected[] {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).reports
}

export function plain(words: Words): string {
  return typeof words === 'string' ? words : words.text
}

/** Every span of the text that the words may mean; white space of any kind stands for white space. */
export function placesOf(text: string, words: Words): readonly Span[] {
  const pattern = plain(words).split(' … ').map(literally).join('[^]*?')
  const all = [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return typeof words === 'string' ? all : all.slice(words.nth - 1, words.nth)
}

function literally(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
}
