/**
 * `npm run bench language [-- --corpus DIR]`: tokens a second of what the language core is for (sentences, words, tags, trees, names, whom
 * mentions mean), and of the same with attributions, on wire.jsonl, one thread, by the processor's time; the second reading of two counts.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Pipeline } from '../src/annotate/annotator.ts'
import { findAttributions } from '../src/annotate/attributions/find-attributions.ts'
import { findMentions } from '../src/annotate/mentions/find-mentions.ts'
import { findSentences } from '../src/annotate/sentences/find-sentences.ts'
import { tagTokens, tagTokensAndRoles } from '../src/annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { Token } from '../src/model/annotation.ts'
import type { Report } from '../src/model/report.ts'
import { corpusFolder } from './corpora/folder.ts'

const core = Pipeline.start().add(findSentences).add(tagTokens).add(findMentions)
const withAttributions = Pipeline.start()
  .add(findSentences)
  .add(tagTokensAndRoles)
  .add(findMentions)
  .add(findAttributions)
const reports = readReports()

console.log('                        tokens  seconds  tokens/s')
measure('the language core', (report) => core.run(report))
measure('and attributions', (report) => withAttributions.run(report))

function readReports(): readonly Report[] {
  return readFileSync(join(corpusFolder('news-text'), 'wire.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly text: string; readonly published: string })
    .map(({ text, published }) => reportFromText(text, { published }))
}

function measure(label: string, read: (report: Report) => { readonly tokens: readonly Token[] }): void {
  let tokens = 0
  let seconds = 0
  for (let turn = 0; turn < 2; turn++) {
    const started = process.cpuUsage()
    tokens = reports.reduce((sum, report) => sum + read(report).tokens.length, 0)
    const { user, system } = process.cpuUsage(started)
    seconds = (user + system) / 1e6
  }
  const speed = String(Math.round(tokens / seconds)).padStart(9)
  console.log(`${label.padEnd(20)} ${String(tokens).padStart(9)} ${seconds.toFixed(1).padStart(8)} ${speed}`)
}
