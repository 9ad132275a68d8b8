/**
 * Whom a speaker means: pronouns and nominals that say or think something, held against GUM's coreference, and sources of
 * PolNeAR dev whose meaning a person wrote down. Unresolved counts as wrong; precision is of those resolved.
 * `npm run bench speakers [-- --misses] [-- --part dev|train]`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { annotate } from '../src/annotate/pipeline.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { AnnotatedReport } from '../src/model/annotated-report.ts'
import type { Span } from '../src/model/span.ts'
import { readConllu } from '../training/corpora/conllu.ts'
import { corpusFolder } from './corpora/folder.ts'
import { readByHand, textOfDocument } from './speakers/by-hand.ts'
import { speakersOf } from './speakers/gum.ts'
import { closest, type Verdict, verdictByClusters, verdictByHand } from './speakers/score.ts'

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, part: { type: 'string' }, hand: { type: 'string' } },
  strict: false,
})

const NEWSLIKE: ReadonlySet<string> = new Set(['news', 'interview', 'speech'])

interface Row {
  readonly groups: readonly string[]
  readonly verdict: Verdict
}

for (const part of ['dev', 'train'])
  if (values.part === undefined || values.part === part) clusters(join(corpusFolder('gum'), part), part)
if (values.part === undefined || values.part === 'hand') byHand(join(corpusFolder('polnear'), 'dev'))

function clusters(folder: string, part: string): void {
  const rows: Row[] = []
  for (const file of readdirSync(folder).sort()) {
    const genre = file.split('_')[1] ?? ''
    const document = speakersOf(file, readConllu(readFileSync(join(folder, file), 'utf8')))
    const reading = annotate(reportFromText(document.text, {}))
    for (const one of document.cases) {
      const verdict = verdictByClusters(reading.layers, document, one)
      const kind = one.others.length === 0 ? 'first told of here' : `${one.mention.kind}s`
      const groups =
        one.person === 'third'
          ? ['all', kind, genre, ...(NEWSLIKE.has(genre) ? ['news, interviews, speeches'] : [])]
          : ['I, you, we']
      rows.push({ groups, verdict })
      if (values.misses && verdict !== 'right' && one.person === 'third')
        miss(`${file} ${kind}`, reading, one.mention, one.others.at(-1), verdict)
    }
  }
  print(`GUM ${part}`, rows)
}

function byHand(folder: string): void {
  const rows: Row[] = []
  const readings = new Map<string, AnnotatedReport>()
  for (const one of readByHand(join(import.meta.dirname, 'speakers/polnear-dev.tsv'))) {
    const { document, means, source, antecedents } = one
    const published = /_(\d{4}-\d\d-\d\d)_/.exec(document)?.[1]
    const reading =
      readings.get(document) ??
      annotate(reportFromText(textOfDocument(folder, document), published === undefined ? {} : { published }))
    readings.set(document, reading)
    const verdict = verdictByHand(reading.layers, one)
    rows.push({ groups: ['all', means], verdict })
    if (values.misses && verdict !== 'right')
      miss(`${document} ${means}`, reading, source, antecedents[0], verdict)
  }
  print('PolNeAR dev, read by hand', rows)
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`)
  console.log(`${'group'.padEnd(28)}cases  right  resolved  accuracy  precision`)
  const names = [...new Set(rows.flatMap(({ groups }) => groups))]
  for (const name of names.sort((a, b) => Number(b === 'all') - Number(a === 'all'))) {
    const own = rows.filter(({ groups }) => groups.includes(name))
    const right = own.filter(({ verdict }) => verdict === 'right').length
    const resolved = own.filter(({ verdict }) => verdict !== 'open').length
    console.log(
      `${name.padEnd(28)}${String(own.length).padStart(5)}  ${String(right).padStart(5)}  ${String(resolved).padStart(8)}  ` +
        `${percent(right / own.length)}      ${percent(right / resolved)}`,
    )
  }
}

function miss(
  where: string,
  { report, layers }: AnnotatedReport,
  span: Span,
  wanted: Span | undefined,
  verdict: Verdict,
): void {
  const own = closest(layers.mentions, span)
  const taken = layers.entities.find(({ id }) => id === own?.entity)?.name ?? '-'
  const around = report.text.slice(Math.max(0, span.start - 160), span.start)
  const words = report.text.slice(span.start, span.end)
  const right = wanted === undefined ? '(nobody before)' : report.text.slice(wanted.start, wanted.end)
  console.log(`${where} ${verdict}: ${own?.rule ?? 'not found'}; taken for ${taken}, is ${right}`)
  console.log(
    `  ${`${around}[[${words}]]${report.text.slice(span.end, span.end + 50)}`.replace(/\s+/g, ' ')}`,
  )
}

function percent(share: number): string {
  return Number.isNaN(share) ? '  - ' : (share * 100).toFixed(1)
}
