import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { type Quotation, type QuotedWords, quoted } from './quotations.ts'
import type { ToldValue, ToldValues } from './told-values.ts'

/** A told number with the words that tell it, cut from the stored report. */
export interface QuotedValue extends ToldValue {
  readonly words: QuotedWords
  readonly report: string
}

/** Who says which number of one thing, each with its words. */
export interface QuotedValues {
  readonly judgements: readonly string[]
  readonly rows: readonly QuotedValue[]
}

/** Tables of told numbers with the words of each. A number that is not within words which stand in their report letter for letter is withheld. */
export async function quotedValues(
  ledger: LedgerStore,
  tables: readonly ToldValues[],
): Promise<{
  readonly tables: readonly QuotedValues[]
  /** Addresses of statements. */
  readonly withheld: readonly string[]
}> {
  const addresses = [...new Set(tables.flatMap(({ rows }) => rows.map(({ statement }) => statement)))]
  const statements = addresses.length === 0 ? [] : await ledger.statements({ addresses })
  const { quotations } = await quoted(ledger, statements)
  const shown = new Map(quotations.map((quotation) => [quotation.address, quotation]))
  const withheld = new Set<string>()
  const found = tables.map(({ judgements, rows }) => ({
    judgements,
    rows: rows.flatMap((row) => {
      const quotation = shown.get(row.statement)
      const words = quotation && wordsIn(quotation, row.evidence)
      if (quotation && words) return [{ ...row, words, report: quotation.report.id }]
      withheld.add(row.statement)
      return []
    }),
  }))
  return { tables: found, withheld: [...withheld] }
}

function wordsIn(
  { parts }: Quotation,
  { start, end }: { readonly start: number; readonly end: number },
): QuotedWords | null {
  const part = parts.find((one) => one.start <= start && end <= one.end)
  if (!part || start >= end) return null
  return { start, end, exact: part.exact.slice(start - part.start, end - part.start) }
}
