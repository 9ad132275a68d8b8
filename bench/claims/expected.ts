import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { EventStatus } from '../../src/model/annotation.ts'
import type { ConflictKind } from '../../src/model/claim.ts'

/** The folder of stories. */
export const CASEBOOK = resolve(import.meta.dirname, '../../casebook')

/** Stories on which no rule was made or mended: their misses are not read. */
export const APART = resolve(import.meta.dirname, '../../casebook-apart')

/** Stories of whose conflicts and claims alone a key was made, and from which nothing is learnt. */
export const LONG_APART = resolve(import.meta.dirname, '../../training/long-stories-apart')

/** Words of one report: "04: rose to 23" stands in 04-*.txt, "05.2: rose to 23" in the second line of 05-*.jsonl. */
export type Ref = string

/** Standings as DESIGN.md names them; of several that hold, the first in this order. */
export type ExpectedStanding =
  | 'withdrawn'
  | 'superseded'
  | 'denied'
  | 'contested'
  | 'corroborated'
  | 'unchallenged'

export type ExpectedKind = ConflictKind | 'partial'

/** What a person read in the reports of one story, before any of it was read by Hearsay. */
export interface ExpectedStory {
  readonly about: string
  /** Reports that are copies of one wire text, and others that look like it. */
  readonly copies: readonly Pair[]
  readonly notCopies: readonly Pair[]
  readonly claims: readonly ExpectedClaim[]
  readonly conflicts: readonly {
    readonly between: Pair
    /** Several where a careful reader may call it either. */
    readonly kind: ExpectedKind | readonly ExpectedKind[]
  }[]
  /** Conflicts that nobody had written down and that a person who read what was found holds for right: neither found nor missed, nor unexpected. */
  readonly alsoConflicts?: readonly Pair[]
  readonly noConflicts: readonly { readonly between: Pair; readonly because: string }[]
  readonly events: readonly ExpectedEvent[]
}

export type Pair = readonly [Ref, Ref]

export interface ExpectedClaim {
  readonly claim: string
  /** The statements that make it, origin by origin. */
  readonly origins: readonly (readonly Ref[])[]
  /** As the ledger was known on a day. */
  readonly standing: Readonly<Record<string, ExpectedStanding>>
}

export interface ExpectedEvent {
  readonly event: string
  readonly history: readonly {
    readonly in: Ref
    /** Words of the source's name; `null` where the report says it itself. */
    readonly by: string | null
    /** When it was said. */
    readonly on: string
    readonly status: EventStatus
    readonly for: string | null
  }[]
  /** The dates it was to be on, in their order. */
  readonly slips: readonly string[]
  /** Day to whether `hearsay due` lists it ahead, as passed without a report of it, or not at all. */
  readonly due: Readonly<Record<string, 'ahead' | 'passed' | 'done'>>
}

/** The stories of a folder; none where it is missing, as that of the stories apart is while all of them are read. */
export function storyNames(folder = CASEBOOK): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

export function expectedOf(story: string, folder = CASEBOOK): ExpectedStory {
  return JSON.parse(readFileSync(join(folder, story, 'expected.json'), 'utf8'))
}

/** The report and the words that a reference names. */
export function parseRef(ref: Ref): { readonly report: string; readonly words: string } {
  const [, report = '', words = ''] = /^([\d.]+): (.+)$/s.exec(ref) ?? []
  return { report, words }
}

/** Every reference to words in a story. */
export function refsOf({
  claims,
  conflicts,
  alsoConflicts = [],
  noConflicts,
  events,
}: ExpectedStory): readonly Ref[] {
  return [
    ...claims.flatMap(({ origins }) => origins.flat()),
    ...[...conflicts, ...noConflicts].flatMap(({ between }) => between),
    ...alsoConflicts.flat(),
    ...events.flatMap(({ history }) => history.map((entry) => entry.in)),
  ]
}
