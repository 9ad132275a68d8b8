import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { faultsOf as faultsOfScene, type Scene } from '../scenes/scene.ts'

/** Stories that may be read and mended on. */
export const PLAIN = resolve(import.meta.dirname, 'stories.txt')

/** Stories that are counted alone: no rule is made or mended on them. */
export const PLAIN_APART = resolve(import.meta.dirname, 'stories-apart.txt')

/** The same of three to five reports of up to a dozen sentences. */
export const PLAIN_LONGER = resolve(import.meta.dirname, 'longer-apart.txt')

/** How many pairs of each relation were right last; a test fails below it. */
export const PLAIN_FLOOR = resolve(import.meta.dirname, 'floor.json')

/** What two statements are, by the letter that begins their line. */
export const RELATIONS = {
  X: 'conflict',
  S: 'same',
  U: 'update',
  W: 'withdrawal',
  O: 'neither',
} as const

export type PlainRelation = (typeof RELATIONS)[keyof typeof RELATIONS]

type Letter = keyof typeof RELATIONS

/** A story in two or three reports of a few plain sentences, and what a person says of pairs of its statements. */
export interface PlainStory {
  readonly id: string
  readonly reports: Scene['reports']
  readonly pairs: readonly PlainPair[]
}

export interface PlainPair {
  readonly relation: PlainRelation
  readonly between: readonly [Told, Told]
}

/** The report, counted from 1, and words that stand in it once. */
export type Told = readonly [number, string]

export function plainStoriesIn(path = PLAIN): readonly PlainStory[] {
  return plainStoriesOf(readFileSync(path, 'utf8'))
}

const REPORT = /^(\d{4}-\d{2}-\d{2}) (.+)\n(.+)$/gm
const PAIR = /^([XSUWO]) (\d): (.+) \| (\d): (.+)$/gm

/** Of a text in which "## " begins a story, a line of date and outlet a report, and a letter a pair (bench/plain/README.md). */
export function plainStoriesOf(text: string): readonly PlainStory[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((story) => ({
      id: story.slice(0, story.indexOf('\n')).trim(),
      reports: [...story.matchAll(REPORT)].map(([, date = '', outlet = '', told = '']) => ({
        ...{ outlet, date },
        text: told,
      })),
      pairs: [...story.matchAll(PAIR)].map(([, letter, one, words = '', other, more = '']) => ({
        relation: RELATIONS[letter as Letter],
        between: [
          [Number(one), words],
          [Number(other), more],
        ],
      })),
    }))
}

/** As the bench of scenes reads it. */
export function sceneOfPlain({ id, reports, pairs }: PlainStory): Scene {
  const told = pairs.flatMap(({ between }) => between)
  return {
    ...{ id, about: id, reports, pairs: {} },
    statements: Object.fromEntries(told.map((one) => [nameOf(one), one])),
  }
}

export function nameOf([report, words]: Told): string {
  return `${report}: ${words}`
}

/** What is wrong with a story, a sentence each; none where it is as it should be. */
export function faultsOf(story: PlainStory): readonly string[] {
  return [
    ...(story.pairs.length === 0 ? [`${story.id}: no pair is named`] : []),
    ...faultsOfScene(sceneOfPlain(story)),
  ]
}
