import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SourceFigures, SourceRecord, Suggestion } from '../../model/source-record.ts'
import { houses } from '../keeping/owners.ts'

/**
 * The record of a source or an outlet in this ledger, with the grade that people gave it beside the one that Hearsay suggests.
 * @param written a name, the key of an entity, or the name of a publication.
 * @throws HearsayError not-found
 */
export async function sourceRecord(ledger: LedgerStore, written: string): Promise<SourceRecord> {
  const figures = await ledger.sourceFigures(written)
  const grades = await ledger.corrections({ target: figures.key, kind: 'grade-source', standing: true })
  return { ...figures, house: houses().of(figures.name), grades, suggestion: suggestionFor(figures) }
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
