import type { Clocks } from '../../model/clocks.ts'
import type { ClaimRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SourceFigures, SourceRecord, Suggestion } from '../../model/source-record.ts'
import { houses } from '../keeping/owners.ts'
import { bearingOn } from './bearing.ts'
import { claimAsOf } from './claim-as-of.ts'
import { tellingClocks } from './telling-day.ts'

/**
 * The record of a source or an outlet in this ledger, with the grade that people gave it beside the one that Hearsay suggests.
 * @param written a name, the key of an entity, or the name of a publication.
 * @param asked as known on a day, of what had been said by a day; grades are those of today.
 * @throws HearsayError not-found
 */
export async function sourceRecord(
  ledger: LedgerStore,
  written: string,
  asked: Clocks = {},
): Promise<SourceRecord> {
  const clocks = await tellingClocks(ledger, asked)
  const now = await ledger.sourceFigures(written, clocks)
  const isNow = clocks.asOf === undefined && clocks.saidUntil === undefined
  const figures = isNow ? now : { ...now, ...(await claimsThen(ledger, now, clocks)) }
  const grades = await ledger.corrections({ target: figures.key, kind: 'grade-source', standing: true })
  return { ...figures, house: houses().of(figures.name), grades, suggestion: suggestionFor(figures) }
}

/** How its claims stood by the clocks; those of one statement that nothing stands against are counted by the ledger. */
async function claimsThen(ledger: LedgerStore, { kind, key }: SourceFigures, clocks: Clocks) {
  const of = kind === 'outlet' ? { outlet: key } : { source: key }
  const own = new Set((await ledger.statements({ ...of, ...clocks })).map(({ address }) => address))
  const rows = await ledger.claimsOf([...own], own.size)
  const bearing = await bearingOn(
    ledger,
    rows.flatMap(({ claim }) => claim.statements),
  )
  const copies = await ledger.copies([
    ...new Set(rows.flatMap(({ statements }) => statements.map(({ report }) => report))),
  ])
  const then = rows.map((row) => claimAsOf(row, bearing, clocks, copies))
  const count = (fits: (row: ClaimRow) => boolean) => then.filter(fits).length
  const isShared = ({ claim }: ClaimRow) => claim.origins.length > 1
  return {
    shared: count(isShared),
    first: count((row) => isShared(row) && isFirst(row, own)),
    corroborated: count(({ standing }) => standing === 'corroborated'),
    contested: count(({ standing }) => standing === 'contested'),
    denied: count(({ standing }) => standing === 'denied'),
    withdrawn: count(({ standing }) => standing === 'withdrawn'),
    superseded: count(({ standing }) => standing === 'superseded'),
  }
}

/** On the first day on which the claim was known one of these statements told it. */
function isFirst({ statements }: ClaimRow, own: ReadonlySet<string>): boolean {
  const [first] = statements.map(({ known }) => known).sort()
  return statements.some(({ known, address }) => known === first && own.has(address))
}

/** Fewer claims that others speak of too tell nothing of a source. */
const ENOUGH = 5

/**
 * The Admiralty letter that the figures would bear: F where too few of its claims are spoken of by others; else by how many of those are
 * corroborated, and how many denied, contested or withdrawn.
 */
export function suggestionFor(figures: SourceFigures): Suggestion {
  const { corroborated, contested, denied, withdrawn } = figures
  const against = contested + denied + withdrawn
  const spokenOf = corroborated + against
  const told = `${corroborated} corroborated, ${denied} denied, ${contested} contested, ${withdrawn} withdrawn, of ${figures.claims} claims`
  if (spokenOf < ENOUGH)
    return {
      grade: 'F',
      reasons: [told, `fewer than ${ENOUGH} of its claims are spoken of by others: it cannot be judged`],
    }
  const share = corroborated / spokenOf
  const percent = `${Math.round(share * 100)} % of the claims that others speak of are corroborated`
  const grade =
    share >= 0.95 && spokenOf >= 20 ? 'A' : share >= 0.8 ? 'B' : share >= 0.6 ? 'C' : share >= 0.3 ? 'D' : 'E'
  return { grade, reasons: [told, percent, 'a denial says who stands against it, not who is right'] }
}
