/** `npm run bench attribution [-- --corpus DIR] [-- --misses]`: PolNeAR's attributions against ours; see docs/figures.md. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../src/annotate/pipeline.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { Attribution } from '../src/model/annotation.ts'
import { type AttributionDocument, type Roles, readAttributionDocuments } from './attribution/brat.ts'
import { matchAttributions } from './attribution/match.ts'
import { countMisses } from './attribution/misses.ts'
import { type Score, scoreOf, scoreSpans } from './attribution/score.ts'
import { tokenSpans } from './attribution/token-spans.ts'
import { corpusFolder } from './corpora/folder.ts'

const corpus = corpusFolder('polnear')
const documents = readAttributionDocuments(existsSync(join(corpus, 'text')) ? corpus : join(corpus, 'dev'))
const read = documents.map((document) => ({ document, attributions: attributionsOf(document) }))
const count = documents.reduce((sum, { attributions }) => sum + attributions.length, 0)
console.log(`${documents.length} documents, ${count} attributions\n`)

// PolNeAR has a token in one attribution at most, so what stands inside another's content is scored apart.
print('outermost attributions', (all) => all.filter(({ within }) => within === null))
print('with nested attributions', (all) => all)

if (process.argv.includes('--misses')) printMisses()

function attributionsOf({ name, text }: AttributionDocument): readonly Attribution[] {
  const published = /_(\d{4}-\d{2}-\d{2})_/.exec(name)?.[1]
  return annotate(reportFromText(text, published === undefined ? {} : { published })).layers.attributions
}

function rolesOf({ source, cue, content }: Attribution): Roles {
  return { source: source === null ? [] : [source], cue: [cue], content }
}

function print(title: string, choose: (all: readonly Attribution[]) => readonly Attribution[]): void {
  const pairs = read.map(({ document, attributions }) => ({
    text: document.text,
    gold: document.attributions,
    found: choose(attributions).map(rolesOf),
  }))
  console.log(`${title.padEnd(26)} exact P     R    F1   begin F1   Jaccard    gold   found`)
  for (const role of ['source', 'cue', 'content'] as const) {
    const score = scoreSpans(
      pairs.map(({ text, gold, found }) => {
        const toTokens = tokenSpans(text)
        return {
          gold: toTokens(gold.flatMap((it) => it[role])),
          found: toTokens(found.flatMap((it) => it[role])),
        }
      }),
    )
    const { exact, begin, jaccard } = score
    console.log(
      `  ${role.padEnd(24)} ${three(exact)} ${percent(begin.f1).padStart(10)} ${percent(jaccard).padStart(9)} ${String(score.gold).padStart(7)} ${String(score.found).padStart(7)}`,
    )
  }
  const total = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0)
  const whole = scoreOf(
    total(pairs.map(({ gold, found }) => matchAttributions(gold, found).length)),
    total(pairs.map(({ found }) => found.length)),
    total(pairs.map(({ gold }) => gold.length)),
  )
  console.log(`  ${'all three overlap'.padEnd(24)} ${three(whole)}\n`)
}

function printMisses(): void {
  const found = read.map(({ document, attributions }) => ({
    text: document.text,
    gold: document.attributions,
    found: attributions.filter(({ within }) => within === null).map(rolesOf),
  }))
  for (const [kind, words] of countMisses(found)) {
    const rows = [...words].sort(([, a], [, b]) => b - a)
    console.log(`${kind}: ${rows.reduce((sum, [, times]) => sum + times, 0)}`)
    for (const [what, times] of rows.slice(0, 60)) console.log(`  ${String(times).padStart(4)} ${what}`)
  }
}

function three({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((share) => percent(share).padStart(5)).join(' ')
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
