import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { LABELS, type Label, type Scene } from '../../bench/scenes/scene.ts'

/** A story as claims, and what they are to each other. */
export interface Claims<Told> {
  readonly id: string
  readonly about: string
  readonly claims: Readonly<Record<string, readonly Told[]>>
  readonly relations: readonly (readonly [string, string, string])[]
}

/** What is said in each of its reports, as [the report, words that stand in it once]. */
export interface Story extends Claims<Scene['statements'][string]> {
  readonly reports: Scene['reports']
}

/** The lines of a folder's files. */
export function linesIn<Line>(folder: string): readonly Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line))
}

/** What a story marks, each with a name of its own. */
export function markedIn({ claims }: Story) {
  return Object.entries(claims).flatMap(([claim, list]) =>
    list.map((place, at) => ({ claim, name: `${claim} ${at}`, place })),
  )
}

/** A scene of the same reports and marks. */
export function sceneOf(story: Story): Scene {
  const marked = markedIn(story)
  const namesOf = (claim: string) => marked.filter((one) => one.claim === claim).map(({ name }) => name)
  const pairs: Partial<Record<Label, [string, string][]>> = {}
  const list = (label: Label, some: readonly string[], others: readonly string[]) => {
    const all = some.flatMap((one) => others.map((other): [string, string] => [one, other]))
    pairs[label] = [...(pairs[label] ?? []), ...all]
  }
  for (const claim of Object.keys(story.claims)) {
    const names = namesOf(claim)
    for (const [at, name] of names.entries()) list('same', [name], names.slice(0, at))
  }
  for (const [relation, one, other] of story.relations) list(labelOf(relation), namesOf(one), namesOf(other))
  return {
    ...{ id: story.id, about: story.about, reports: story.reports },
    statements: Object.fromEntries(marked.map(({ name, place }) => [name, place])),
    pairs,
  }
}

/** Scenes have no label of their own for one deed laid to two doers: it is had with another value. */
function labelOf(relation: string): Label {
  return LABELS.find((label) => label === relation) ?? 'value'
}

/** Of the stories those that the pair network never learnt from (training/pair_network/train.py holds them out, by the same hash): trees may, of what it makes of them. */
export function storiesApart(): readonly Scene[] {
  return linesIn<Story>('training/stories')
    .filter(({ id }) => shareOf(id) < APART)
    .map(sceneOf)
}

const APART = 0.1

/** 0 to 1, the same in every run. */
function shareOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() / 2 ** 32
}
