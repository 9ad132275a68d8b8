/**
 * `npx vite-node training/split-scenes.ts -- FOLDER`: takes new scenes in: of each JSON Lines file every fourth scene goes to
 * training/scenes-apart, which nobody reads, the others to training/scenes. Prints counts alone, and of faults only where they are.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf, SCENES, SCENES_APART, scenesOf } from '../bench/scenes/scene.ts'

const EVERY = 4
const [folder] = process.argv.slice(2).filter((one) => one !== '--')
if (folder === undefined) throw new Error('Name the folder in which the new scenes are.')

for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
  const scenes = scenesOf(readFileSync(join(folder, name), 'utf8'))
  const faulty = scenes.filter((scene) => faultsOf(scene).length > 0).map(({ id }) => id)
  const sound = (part: readonly (typeof scenes)[number][]) => part.filter(({ id }) => !faulty.includes(id))
  const apart = sound(scenes.filter((_, at) => at % EVERY === EVERY - 1))
  const open = sound(scenes.filter((_, at) => at % EVERY !== EVERY - 1))
  for (const [to, some] of [
    [SCENES, open],
    [SCENES_APART, apart],
  ] as const) {
    mkdirSync(to, { recursive: true })
    writeFileSync(join(to, name), `${some.map((scene) => JSON.stringify(scene)).join('\n')}\n`)
  }
  console.log(
    `${name}: ${open.length} open, ${apart.length} apart, ${faulty.length} left out: ${faulty.join(' ')}`,
  )
}
