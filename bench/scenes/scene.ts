import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildReport } from '../../src/intake/build-report.ts'
import type { Report } from '../../src/model/report.ts'
import type { Span } from '../../src/model/span.ts'

/** Scenes that may be read, learnt from and mended on. */
export const SCENES = resolve(import.meta.dirname, '../../training/scenes')

/** Scenes that are counted and never read: nothing is learnt from them, no rule is mended on them. */
export const SCENES_APART = resolve(import.meta.dirname, '../../training/scenes-apart')

/** What a person wrote down of a pair of statements; of pairs that are not listed nothing is told, and they are unrelated. */
export const LABELS = [
  'same',
  'denial',
  'value',
  'day',
  'place',
  'status',
  'characterisation',
  'update',
  'withdrawal',
  'scope',
] as const

export type Label = (typeof LABELS)[number]

/** One story in a few short reports, with what every pair of its statements is (training/scenes/README.md). */
export interface Scene {
  readonly id: string
  readonly about: string
  readonly reports: readonly { readonly outlet: string; readonly date: string; readonly text: string }[]
  /** The report, counted from 1, and words that stand in it once. */
  readonly statements: Readonly<Record<string, readonly [number, string]>>
  readonly pairs: Readonly<Partial<Record<Label, readonly (readonly [string, string])[]>>>
}

/** The scenes of a folder, file by file; none where it is missing. */
export function scenesIn(folder = SCENES): readonly Scene[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => scenesOf(readFileSync(join(folder, name), 'utf8')))
}

/** The scenes of a JSON Lines text. */
export function scenesOf(text: string): readonly Scene[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Scene => JSON.parse(line))
}

export function reportsOf({ reports }: Scene): readonly Report[] {
  return reports.map(({ outlet, date, text }) =>
    buildReport({ text }, { publication: outlet, published: date }),
  )
}

/** Where the words of a statement stand in its report, as intake has it; `null` where they do not. */
export function placeOf([, words]: readonly [number, string], { text }: Report): Span | null {
  const start = text.indexOf(words)
  return start < 0 ? null : { start, end: start + words.length }
}

export function labelOf(scene: Scene, one: string, other: string): Label | null {
  return (
    LABELS.find((label) =>
      scene.pairs[label]?.some(([a, b]) => (a === one && b === other) || (a === other && b === one)),
    ) ?? null
  )
}

/** What is wrong with a scene, a sentence each; none where it is as it should be. */
export function faultsOf(scene: Scene): readonly string[] {
  const named = Object.entries(scene.statements).flatMap(([name, [report, words]]) => {
    const text = scene.reports[report - 1]?.text
    if (text === undefined) return [`${name}: there is no report ${report}`]
    const times = text.split(words).length - 1
    return times === 1 ? [] : [`${name}: its words stand ${times} times in report ${report}`]
  })
  const listed = Object.entries(scene.pairs).flatMap(([label, pairs]) =>
    pairs.map(([one, other]) => ({ label, one, other, key: [one, other].sort().join(' ') })),
  )
  const paired = listed.flatMap(({ label, one, other, key }, at) => [
    ...(LABELS.some((known) => known === label) ? [] : [`${label}: no such label`]),
    ...[one, other].filter((name) => !(name in scene.statements)).map((name) => `${name}: no such statement`),
    ...(one === other ? [`${one}: paired with itself`] : []),
    ...(listed.findIndex((first) => first.key === key) < at ? [`${key}: listed twice`] : []),
  ])
  return [...named, ...paired].map((fault) => `${scene.id}: ${fault}`)
}
