/**
 * Whom a speaker means: pronouns and nominals that say or think something, held against GUM's coreference, and sources of
 * PolNeAR dev whose meaning a person wrote down. Unresolved counts as wrong; precision is of those resolved.
 * Both are also pooled, with a 95 % interval that draws documents anew. `npm run bench speakers [-- --misses] [-- --part dev|train]`.
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
import { bootstrap } from './time/bootstrap.ts'

const { values } = parseArgs({
  options: { misses: { type: 'boolean' }, part: { type: 'string' }, hand: { type: 'string' } },
  strict: false,
})

const NEWSLIKE: ReadonlySet<string> = new Set(['news', 'interview', 'speech'])

interface Row {
  readonly document: string
  readonly groups: readonly string[]
  readonly verdict: Verdict
}

const asked = (part: string) => values.part === undefined || values.part === part
const dev = asked('dev') ? clusters(join(corpusFolder('gum'), 'dev'), 'dev') : []
if (asked('train')) clusters(join(corpusFolder('gum'), 'train'), 'train')
const hand = asked('hand') ? byHand(join(corpusFolder('polnear'), 'dev')) : []
if (dev.length > 0 && hand.length > 0) pooled([...dev, ...hand])

function clusters(folder: string, part: string): readonly Row[] {
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
      rows.push({ document: file, groups, verdict })
      if (values.misses && verdict !== 'right' && one.person === 'third')
        miss(`${file} ${kind}`, reading, one.mention, one.others.at(-1), verdict)
    }
  }
  print(`GUM ${part}`, rows)
  return rows
}

function byHand(folder: string): readonly Row[] {
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
    rows.push({ document, groups: ['all', means], verdict })
    if (values.misses && verdict !== 'right')
      miss(`${document} ${means}`, reading, source, antecedents[0], verdict)
  }
  print('PolNeAR dev, read by hand', rows)
  return rows
}

function pooled(rows: readonly Row[]): void {
  const counted = rows.filter(({ groups }) => groups.includes('all'))
  const byDocument = new Map<string, Row[]>()
  for (const row of counted) byDocument.set(row.document, [...(byDocument.get(row.document) ?? []), row])
  const documents = [...byDocument.values()]
  const [from, to] = bootstrap(documents, (drawn) => shareRight(drawn.flat()))
  console.log(
    `\nGUM dev and PolNeAR dev together: ${percent(shareRight(counted))} % of ${counted.length} in ${documents.length} documents, 95 % interval ${percent(from)} to ${percent(to)}`,
  )
}

function shareRight(rows: readonly Row[]): number {
  return rows.filter(({ verdict }) => verdict === 'right').length / rows.length
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
