/**
 * `npm run bench language [-- --corpus DIR]`: tokens a second of what the language core is for (sentences, words, tags, trees, names, whom
 * mentions mean), and of the same with attributions, on wire.jsonl, as built, one thread, by the processor's time; the second reading of two counts.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { corpusFolder } from './corpora/folder.ts'

interface Measured {
  readonly tokens: number
  readonly seconds: number
}

const script = join(import.meta.dirname, 'language/measure.mjs')
const file = join(corpusFolder('news-text'), 'wire.jsonl')
const run = spawnSync(process.execPath, [script, file], { encoding: 'utf8' })
if (run.status !== 0) throw new Error(`measure.mjs: ${run.stderr.trim().slice(-400)}`)
// What our own script prints.
const { core, attributions } = JSON.parse(run.stdout) as Record<'core' | 'attributions', Measured>
console.log('                        tokens  seconds  tokens/s')
print('the language core', core)
print('and attributions', attributions)

function print(label: string, { tokens, seconds }: Measured): void {
  const speed = String(Math.round(tokens / seconds)).padStart(9)
  console.log(`${label.padEnd(20)} ${String(tokens).padStart(9)} ${seconds.toFixed(1).padStart(8)} ${speed}`)
}
