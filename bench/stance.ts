/**
 * `npm run bench stance [-- --corpus DIR] [--misses]`: stance and certainty of the attributions of bench/stance/labels.tsv, judged on
 * the annotators' own spans of source, cue and content; DIR is PolNeAR's dev folder, with `text/` and `attributions/`. Then sentences
 * of our own, read as any report is.
 */
import { basename } from 'node:path'
import { judgeCue } from '../src/annotate/attributions/judge-cue.ts'
import { annotate } from '../src/annotate/pipeline.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import { type AttributionDocument, type Roles, readAttributionDocuments } from './attribution/brat.ts'
import { corpusFolder } from './corpora/folder.ts'
import { drawAttributions } from './stance/draw.ts'
import { readLabels, type StanceLabel } from './stance/labels.ts'
import { Shares } from './stance/shares.ts'
import { showSentences } from './stance/told-sentences.ts'

const folder = corpusFolder('polnear/dev')
const documents = new Map(readAttributionDocuments(folder).map((document) => [document.name, document]))
for (const file of ['labels', 'second-labels']) score(file)
showSentences('stance', new URL('./stance/sentences.tsv', import.meta.url))
if (!labelsAreThoseDrawn())
  console.log('The labels are not those of the attributions that the seed draws from this folder.')

function score(file: string): void {
  const labels = readLabels(new URL(`./stance/${file}.tsv`, import.meta.url))
  const tally: Tally = { stances: new Shares(), certainties: new Shares(), misses: [] }
  for (const [name, document] of documents) {
    const own = labels.filter((label) => label.document === name)
    if (own.length > 0) judgeAll(document, own, tally)
  }
  console.log(
    `${basename(folder)}, ${file}: ${tally.stances.total} of ${labels.length} labelled attributions found\n`,
  )
  console.log(tally.stances.table('stance'))
  console.log(tally.certainties.table('certainty'))
  if (process.argv.includes('--misses')) console.log(`${tally.misses.join('\n')}\n`)
}

/** Whether the first labels stand where the seed says: nobody chose among the attributions. */
function labelsAreThoseDrawn(): boolean {
  const labels = readLabels(new URL('./stance/labels.tsv', import.meta.url))
  const drawn = drawAttributions([...documents.values()], labels.length)
  return drawn.every(
    ({ document, roles }, at) =>
      document.name === labels[at]?.document && startOf(roles) === labels[at]?.start,
  )
}

interface Tally {
  readonly stances: Shares
  readonly certainties: Shares
  readonly misses: string[]
}

function judgeAll(
  document: AttributionDocument,
  own: readonly StanceLabel[],
  { stances, certainties, misses }: Tally,
): void {
  const report = reportFromText(document.text, {})
  // Offsets hold for the text as it stands in the corpus.
  if (report.text !== document.text) throw new Error(`${document.name}: intake changed its text`)
  const { tokens } = annotate(report).layers
  for (const label of own) {
    const roles = document.attributions.find((it) => startOf(it) === label.start)
    if (!roles) continue
    const cue = { start: label.start, end: label.end }
    const judged = judgeCue({ text: report.text, tokens }, cue, roles.source[0] ?? null, roles.content)
    stances.add(label.stance, judged.stance)
    certainties.add(label.certainty, judged.certainty)
    if (judged.stance !== label.stance || judged.certainty !== label.certainty)
      misses.push(
        `${label.stance} ${label.certainty}, found ${judged.stance} ${judged.certainty}: ${document.text.slice(cue.start, cue.end)} | ${document.text.slice(roles.content[0]?.start, roles.content[0]?.end).slice(0, 90)}`,
      )
  }
}

function startOf({ cue }: Roles): number {
  return Math.min(...cue.map(({ start }) => start))
}
