/**
 * `npx vite-node training/pair-statements.ts`: writes training/work/pairs.jsonl, the statements of training/scenes and
 * training/tellings as the pair network reads them, and what each pair of them is.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { statementsOf } from '../bench/scenes/read-scene.ts'
import { labelOf, type Scene, scenesIn } from '../bench/scenes/scene.ts'
import { pairTextOf, type Telling as Told, tellingOf } from '../src/claims/pair-network/pair-text.ts'

interface Telling {
  readonly on: string
  readonly outlet: string
  readonly text: string
  readonly content: string
}

interface Story {
  readonly id: string
  readonly about: string
  readonly claims: Readonly<Record<string, readonly Telling[]>>
  readonly relations: readonly (readonly [string, string, string])[]
}

const FOLDER = 'training/tellings'
const OUT = 'training/work/pairs.jsonl'

mkdirSync('training/work', { recursive: true })
const lines = [...scenesIn().flatMap(pairsOfScene), ...storiesIn(FOLDER).flatMap(pairsOfStory)]
writeFileSync(OUT, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
console.log(`${lines.length} pairs`)

interface Labelled {
  readonly told: Told
  readonly report: string
  /** The labelled statements, or the claim, that it carries. */
  readonly carries: readonly string[]
}

interface Label {
  readonly label: string
  /** Of how many of the two something is written down. */
  readonly told: number
  readonly within: boolean
}

function pairsOfScene(scene: Scene) {
  const { statements, carriers } = statementsOf(scene)
  const labelled = statements.flat().map(
    (one): Labelled => ({
      told: tellingOf(one),
      report: one.report,
      carries: [...carriers].filter(([, addresses]) => addresses.has(one.address)).map(([name]) => name),
    }),
  )
  return pairsOf(scene.id, labelled, (one, other) => {
    if (one.carries.some((name) => other.carries.includes(name))) return null
    const labels = one.carries.flatMap((a) => other.carries.map((b) => labelOf(scene, a, b)))
    return {
      label: labels.find((each) => each !== null) ?? 'none',
      told: Math.min(1, one.carries.length) + Math.min(1, other.carries.length),
      within: one.report === other.report,
    }
  })
}

/** Every telling is read as a report of its own; what is not read stands as it is written. */
function pairsOfStory(story: Story) {
  const tellings = Object.entries(story.claims).flatMap(([claim, list]) =>
    list.map((one) => ({ claim, ...one })),
  )
  const scene: Scene = {
    id: story.id,
    about: story.about,
    reports: tellings.map(({ outlet, on, text }) => ({ outlet, date: on, text })),
    statements: Object.fromEntries(tellings.map(({ content }, at) => [`${at}`, [at + 1, content]])),
    pairs: {},
  }
  const { statements, carriers } = statementsOf(scene)
  const labelled = tellings.flatMap(({ claim, text, on }, at): readonly Labelled[] => {
    const carrying = statements.flat().filter(({ address }) => carriers.get(`${at}`)?.has(address))
    const told = carrying.length > 0 ? carrying.map(tellingOf) : [{ text, day: on }]
    return told.map((each) => ({ told: each, report: `${at}`, carries: [claim] }))
  })
  return pairsOf(story.id, labelled, (one, other) => {
    if (one.report === other.report) return null
    const [left = '', right = ''] = [one.carries[0], other.carries[0]]
    const relation = story.relations.find(
      ([, a, b]) => (a === left && b === right) || (a === right && b === left),
    )
    return { label: left === right ? 'same' : (relation?.[0] ?? 'none'), told: 2, within: false }
  })
}

function pairsOf(
  group: string,
  statements: readonly Labelled[],
  tell: (one: Labelled, other: Labelled) => Label | null,
) {
  return statements.flatMap((one, at) =>
    statements.slice(0, at).flatMap((other) => {
      const label = tell(one, other)
      return label ? [{ group, ...label, ...pairTextOf(one.told, other.told) }] : []
    }),
  )
}

function storiesIn(folder: string): readonly Story[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): Story => JSON.parse(line))
}
