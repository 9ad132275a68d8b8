import { inSamePlaces } from '../../model/anchor.ts'
import type { LedgerFilter } from '../../model/ports/ledger-filter.ts'
import type { ReportRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import type { Statement } from '../../model/statement.ts'
import { readReport } from '../reading/read-report.ts'
import type { CueRow } from '../reading/user-cues.ts'

/** What reading a report again changes. */
export interface Reread {
  readonly report: ReportRow
  readonly added: readonly Statement[]
  readonly removed: readonly Statement[]
  /** Statements in the same place that are read otherwise, with the parts that differ. */
  readonly changed: readonly {
    readonly before: Statement
    readonly after: Statement
    readonly parts: readonly string[]
  }[]
  /** Events before and after. */
  readonly events: readonly [number, number]
  /** Where it was written: how many corrections have no place in the new reading. */
  readonly lost: number | null
}

/**
 * Reads the reports of the ledger again with this version, from the texts that it keeps, and tells what changes; reports that
 * are read as before are passed over.
 * @param cues rows of one's own, as those with which the reports were ingested: what they alone find would be gone without them.
 * @param apply whether to put the new readings in place of the old ones, which are kept; corrections go over.
 */
export async function* reread(
  ledger: LedgerStore,
  filter: LedgerFilter,
  {
    apply,
    now,
    cues,
  }: { readonly apply: boolean; readonly now: () => string; readonly cues?: readonly CueRow[] },
): AsyncGenerator<Reread> {
  for (const report of await ledger.reports(filter)) {
    const before = await ledger.reading(report.id)
    const after = readReport(before.report, cues)
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    const lost = apply ? await ledger.replace(after, now()) : null
    const changes = changesBetween(before, after)
    if (apply || saysMore(changes)) yield { report, ...changes, lost }
  }
}

function changesBetween(before: Reading, after: Reading): Omit<Reread, 'report' | 'lost'> {
  const { pairs, onlyBefore, onlyAfter } = inSamePlaces(before.statements, after.statements)
  return {
    added: onlyAfter,
    removed: onlyBefore,
    changed: pairs.flatMap(([one, other]) => {
      const parts = partsThatDiffer(one, other)
      return parts.length === 0 ? [] : [{ before: one, after: other, parts }]
    }),
    events: [before.events.length, after.events.length],
  }
}

function saysMore({ added, removed, changed, events: [one, other] }: Omit<Reread, 'report' | 'lost'>) {
  return added.length + removed.length + changed.length > 0 || one !== other
}

const PARTS = ['content', 'certainty', 'kind', 'citations', 'times'] as const

function partsThatDiffer(before: Statement, after: Statement): readonly string[] {
  const parts: string[] = PARTS.filter((part) => differ(before[part], after[part]))
  const links = [before, after].map(({ chain }) => chain.map(({ source, cue }) => [source, cue]))
  const stances = [before, after].map(({ chain }) => chain.map(({ stance }) => stance))
  return [
    ...(differ(links[0], links[1]) ? ['chain'] : []),
    ...(differ(stances[0], stances[1]) ? ['stance'] : []),
    ...parts,
    ...(before.said.edtf === after.said.edtf ? [] : ['said']),
  ]
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
