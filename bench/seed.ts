/** `npm run bench seed`: the founding brief, read and held against its ledger made by hand. */
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readReport } from '../src/app/reading/read-report.ts'
import { reportFromText } from '../src/intake/report-from-text.ts'
import type { Reading } from '../src/model/reading.ts'
import { contains, overlaps } from '../src/model/span.ts'
import { corpusFolder } from './corpora/folder.ts'
import type { Gold } from './seed/gold.ts'
import { citationsAreRight, matchesOf } from './seed/match.ts'

const folder = resolve(dirname(corpusFolder('seed-brief')), '../seed-brief')
const text = readFileSync(join(folder, 'brief.txt'), 'utf8')
const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))

/** Weeks that it writes, and their days. */
const WEEKS: Readonly<Record<string, string>> = { '2000-W35': '2000-08-28/2000-09-03' }

const dated = readReport(reportFromText(text, { published: '2000-08-30' }))
const undated = readReport(reportFromText(text, {}))

const found = new Map(gold.statements.map((wanted) => [wanted.id, matchesOf(dated, wanted)]))
const foundIds = gold.statements.filter(({ id }) => (found.get(id)?.length ?? 0) > 0)
row('statements found', foundIds.length, gold.statements.length, missing(gold.statements, foundIds))

const alike = (key: 'stance' | 'certainty') =>
  foundIds.filter((wanted) => found.get(wanted.id)?.some((it) => partOf(it, key) === wanted[key]))
row('  stance right', alike('stance').length, foundIds.length, missing(foundIds, alike('stance')))
row('  certainty right', alike('certainty').length, foundIds.length, missing(foundIds, alike('certainty')))

const withContent = foundIds.filter((wanted) =>
  found.get(wanted.id)?.some((it) => it.content.some((span) => overlaps(span, wanted.content))),
)
row('  content overlaps', withContent.length, foundIds.length, missing(foundIds, withContent))

const cited = gold.statements.filter(({ citations }) => citations.length > 0)
const rightlyCited = cited.filter((wanted) =>
  found.get(wanted.id)?.some((it) => citationsAreRight(dated, it, wanted)),
)
row('citations right', rightlyCited.length, cited.length, missing(cited, rightlyCited))

const saidIn = foundIds.filter(({ said }) => said !== undefined)
// The ledger made by hand writes a week as ISO 8601 does; EDTF, which statements have, writes its days.
const saidRight = saidIn.filter((wanted) =>
  found.get(wanted.id)?.some((it) => it.said.edtf === (WEEKS[wanted.said ?? ''] ?? wanted.said)),
)
row('date of saying right', saidRight.length, saidIn.length, missing(saidIn, saidRight))

const timesRight = gold.times.filter((wanted) =>
  dated.layers.times.some((it) => overlaps(it, wanted.span) && it.value === wanted.value),
)
row(
  'times right',
  timesRight.length,
  gold.times.length,
  gold.times.filter((it) => !timesRight.includes(it)).map(({ span }) => span.text),
)

const references = gold.crossReferences.filter((wanted) =>
  dated.layers.crossReferences.some((it) => overlaps(it, wanted.span) && it.date === wanted.date),
)
row('cross-references', references.length, gold.crossReferences.length, [])

const eventsRight = gold.events.filter((wanted) => hasEvent(dated, wanted))
row('events with status', eventsRight.length, gold.events.length, missing(gold.events, eventsRight))

const conflicts = gold.conflicts.filter(({ between }) => hasConflict(dated, between))
row(
  'conflicts',
  conflicts.length,
  gold.conflicts.length,
  gold.conflicts.filter((it) => !conflicts.includes(it)).map(({ between }) => between.join('-')),
)
console.log(
  `other conflicts         ${dated.judgements.filter((it) => it.verdict === 'contradicts').length - conflicts.length}`,
)

const stray = dated.report.segments.some(
  (segment) => segment.kind === 'stray' && contains(segment, gold.report.strayHeading),
)
row('stray heading outside', Number(stray), 1, [])

const { edtf, from, evidence } = undated.layers.published
console.log(`published, not given    ${edtf} (${from})`)
for (const { start, end, why } of evidence) console.log(`  ${why}: ${text.slice(start, end)}`)

function partOf(statement: Reading['statements'][number], key: 'stance' | 'certainty'): string | undefined {
  return key === 'stance' ? statement.chain.at(-1)?.stance : statement.certainty
}

function hasEvent(reading: Reading, wanted: Gold['events'][number]): boolean {
  return reading.events.some(
    (event) =>
      overlaps(event, wanted.anchor) &&
      event.status === wanted.status &&
      (wanted.scheduledFor === undefined || event.scheduledFor === wanted.scheduledFor),
  )
}

function hasConflict(reading: Reading, [first, second]: readonly [string, string]): boolean {
  const idsOf = (id: string) => new Set(found.get(id)?.map((statement) => statement.id))
  const [left, right] = [idsOf(first), idsOf(second)]
  return reading.judgements.some(({ verdict, between }) => {
    const [a = '', b = ''] = between.map((address) => address.split(':')[1] ?? address)
    return verdict === 'contradicts' && ((left.has(a) && right.has(b)) || (left.has(b) && right.has(a)))
  })
}

function missing<T extends { readonly id: string }>(
  all: readonly T[],
  those: readonly T[],
): readonly string[] {
  return all.filter((it) => !those.includes(it)).map(({ id }) => id)
}

function row(name: string, right: number, of: number, missed: readonly string[]): void {
  console.log(
    `${name.padEnd(24)}${right} of ${of}${missed.length > 0 ? `   missed: ${missed.join(', ')}` : ''}`,
  )
}
