import type { Clocks } from '../../model/clocks.ts'
import { dayRange } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import type { ReportVersion } from '../../model/report-version.ts'

/** One statement in two versions of a report, or in one of them alone. */
export type StatementChange =
  | { readonly kind: 'same'; readonly before: StatementRow; readonly after: StatementRow }
  | {
      readonly kind: 'changed'
      readonly before: StatementRow
      readonly after: StatementRow
      readonly what: readonly string[]
    }
  | { readonly kind: 'gone'; readonly before: StatementRow }
  | { readonly kind: 'new'; readonly after: StatementRow }

/** What became of a report between two of its versions, statement by statement. */
export interface ReportDiff {
  readonly before: ReportVersion
  readonly after: ReportVersion
  /** Of the report itself: headline, publication, date. */
  readonly fields: readonly {
    readonly field: string
    readonly before: string | null
    readonly after: string | null
  }[]
  /** In the order of the later version; what is gone stands after what it stood after. */
  readonly statements: readonly StatementChange[]
  /** Corrections and notes of editors that the later version has and the earlier has not. */
  readonly corrections: readonly string[]
}

/**
 * Compares two reports, by default the last two of one address.
 * @param written an address, or a report by its id; `against` another version.
 * @param clocks of the versions that were known, and of what was said by a day.
 * @throws HearsayError not-found, where there are not two
 */
export async function diffReports(
  ledger: LedgerStore,
  written: string,
  against?: string,
  clocks: Clocks = {},
): Promise<ReportDiff> {
  const [before, after] = await pairOf(ledger, written, against, clocks)
  const [earlier, later] = [await ledger.reading(before.id), await ledger.reading(after.id)]
  const rows = [
    await ledger.statements({ report: before.id, ...clocks }),
    await ledger.statements({ report: after.id, ...clocks }),
  ] as const
  return {
    before,
    after,
    fields: fieldsThatDiffer(before, after),
    statements: compared(...rows),
    corrections: correctionsOf(later).filter((note) => !correctionsOf(earlier).includes(note)),
  }
}

async function pairOf(
  ledger: LedgerStore,
  written: string,
  against: string | undefined,
  clocks: Clocks,
): Promise<readonly [ReportVersion, ReportVersion]> {
  const all = await ledger.versions(written)
  const versions = knownVersions(all, clocks)
  if (against !== undefined) {
    const others = knownVersions(await ledger.versions(against), clocks)
    const [one, other] = [ofId(versions, written), ofId(others, against)]
    if (one && other) return [one, other]
  }
  const at = versions.findIndex(({ id }) =>
    id.replace(/^sha256-/, '').startsWith(written.replace(/^sha256-/, '')),
  )
  const later = at < 0 ? versions.length - 1 : Math.max(1, at)
  const [before, after] = [versions[later - 1], versions[later]]
  if (before && after) return [before, after]
  if (all.length > versions.length)
    throw new HearsayError(
      'not-found',
      `As of ${clocks.asOf} the ledger knew ${versions.length === 0 ? 'no version' : 'one version'} of ${written}.`,
    )
  throw new HearsayError(
    'not-found',
    `The ledger has one version of ${written} and no other; ingest its address again when the page has changed.`,
  )
}

/** Those published by the day; one without a date counts from the day on which it was read. */
export function knownVersions(
  versions: readonly ReportVersion[],
  { asOf }: Clocks,
): readonly ReportVersion[] {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  if (day === null) return versions
  return versions.filter(
    ({ published, readAt }) => (dayRange(published).latest ?? readAt.slice(0, 10)) <= day,
  )
}

function ofId(versions: readonly ReportVersion[], written: string): ReportVersion | undefined {
  const digits = written.replace(/^sha256-/, '')
  return versions.find(({ id }) => id.replace(/^sha256-/, '').startsWith(digits)) ?? versions.at(-1)
}

function fieldsThatDiffer(before: ReportVersion, after: ReportVersion): ReportDiff['fields'] {
  return (['headline', 'publication', 'published'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }))
}

function correctionsOf({ report }: Reading): readonly string[] {
  return report.segments
    .filter(({ kind }) => kind === 'correction')
    .map(({ start, end }) => report.text.slice(start, end))
}

/** Statements with the same words are the same or changed in what surrounds them; of the others those most alike, in their order. */
function compared(
  before: readonly StatementRow[],
  after: readonly StatementRow[],
): readonly StatementChange[] {
  const left = [...before]
  const take = (fits: (row: StatementRow) => boolean): StatementRow | undefined => {
    const at = left.findIndex(fits)
    return at < 0 ? undefined : left.splice(at, 1)[0]
  }
  const partners = new Map<StatementRow, StatementRow>()
  const pair = (fits: (one: StatementRow, other: StatementRow) => boolean): void => {
    for (const row of after) {
      if (partners.has(row)) continue
      const partner = take((other) => fits(row, other))
      if (partner) partners.set(row, partner)
    }
  }
  pair((one, other) => wordsOf(one) === wordsOf(other) && differences(one, other).length === 0)
  pair((one, other) => wordsOf(one) === wordsOf(other))
  pairAlike(after, left, partners)
  const gone = new Map<StatementRow, StatementRow | undefined>()
  const earlier = new Map([...partners].map(([one, other]) => [other, one]))
  let last: StatementRow | undefined
  for (const row of before) {
    if (left.includes(row)) gone.set(row, last)
    else last = earlier.get(row) ?? last
  }
  const goneAfter = (row: StatementRow | undefined): readonly StatementChange[] =>
    [...gone].filter(([, place]) => place === row).map(([each]) => ({ kind: 'gone', before: each }))
  return [
    ...goneAfter(undefined),
    ...after.flatMap((row) => [changeOf(row, partners.get(row)), ...goneAfter(row)]),
  ]
}

function changeOf(row: StatementRow, partner: StatementRow | undefined): StatementChange {
  if (!partner) return { kind: 'new', after: row }
  const what = differences(partner, row)
  return what.length === 0
    ? { kind: 'same', before: partner, after: row }
    : { kind: 'changed', before: partner, after: row, what }
}

/** Half of their words in common, counted from the longer: the same thing said otherwise. */
const ALIKE = 0.5
/** Beyond these only the same words are compared: every one is held against every other. */
const MAX_COMPARED = 400

function pairAlike(
  after: readonly StatementRow[],
  left: StatementRow[],
  partners: Map<StatementRow, StatementRow>,
): void {
  const open = after.filter((row) => !partners.has(row)).slice(0, MAX_COMPARED)
  const pairs = open.flatMap((row) =>
    left
      .slice(0, MAX_COMPARED)
      .map((other) => ({ row, other, score: likeness(wordsOf(row), wordsOf(other)) })),
  )
  for (const { row, other, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score < ALIKE) break
    const at = left.indexOf(other)
    if (at < 0 || partners.has(row)) continue
    left.splice(at, 1)
    partners.set(row, other)
  }
}

function likeness(one: string, other: string): number {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size, b.size)
}

function wordsOf({ statement }: StatementRow): string {
  return statement.quote
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function differences(one: StatementRow, other: StatementRow): readonly string[] {
  const sources = (row: StatementRow) => row.chain.map(({ name }) => name).join(' > ')
  const stance = (row: StatementRow) => row.statement.chain.at(-1)?.stance
  return [
    ...(wordsOf(one) === wordsOf(other) ? [] : ['words']),
    ...(sources(one) === sources(other) ? [] : ['source']),
    ...(stance(one) === stance(other) ? [] : ['stance']),
    ...(one.statement.certainty === other.statement.certainty ? [] : ['certainty']),
    ...(one.statement.said.edtf === other.statement.said.edtf ? [] : ['date']),
  ]
}
