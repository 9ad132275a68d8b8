/**
 * `npm run bench models`: the size of each model that ships and how long it takes to load, as built, cold: the middle one of nine processes.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

type Spent = Readonly<Record<string, { readonly clock: number; readonly processor: number }>>

const RUNS = 9
const folder = join(import.meta.dirname, '../models')
const script = join(import.meta.dirname, 'models/load.mjs')
const runs = Array.from({ length: RUNS }, load)
const files = readdirSync(folder).filter((file) => !file.endsWith('.md'))

console.log('model                    bytes  load, ms  processor, ms')
let bytes = 0
for (const file of files) {
  const { size } = statSync(join(folder, file))
  bytes += size
  print(file, size, (run) => run[file])
}
print('all', bytes, (run) => ({
  clock: sum(Object.values(run).map(({ clock }) => clock)),
  processor: sum(Object.values(run).map(({ processor }) => processor)),
}))

function load(): Spent {
  const run = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`load.mjs: ${run.stderr.trim().slice(-400)}`)
  // What our own script prints.
  return JSON.parse(run.stdout) as Spent
}

function print(name: string, size: number, spentIn: (run: Spent) => Spent[string] | undefined): void {
  const clock = middle(runs.map((run) => spentIn(run)?.clock ?? Number.NaN))
  const processor = middle(runs.map((run) => spentIn(run)?.processor ?? Number.NaN))
  const columns = [size.toLocaleString('en-US').padStart(11), clock.toFixed(1).padStart(9)]
  console.log([name.padEnd(18), ...columns, processor.toFixed(1).padStart(14)].join(' '))
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
