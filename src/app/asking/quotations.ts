import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { type Span, textOf } from '../../model/span.ts'

/** A statement as evidence: its words and those of its chain, cut from the stored report, with where they stand. */
export interface Quotation {
  readonly address: string
  readonly report: { readonly id: string; readonly publication: string | null; readonly published: string }
  /** Several where the cue cuts the words. */
  readonly parts: readonly QuotedWords[]
  /** Outermost first; the last is whose statement it is. */
  readonly chain: readonly {
    readonly name: string
    /** The report's words for the source; `null` where it names none. */
    readonly source: QuotedWords | null
    readonly cue: QuotedWords
    readonly stance: string
    readonly certainty: string
    readonly channel: string
  }[]
  readonly certainty: string
  readonly said: string
  /** The page on which the words begin, from 1; only of printed documents. */
  readonly page?: number
  readonly citations: readonly { readonly outlet: string; readonly date: string | null }[]
}

/** Characters of a report, letter for letter; offsets in UTF-16 units. */
export interface QuotedWords {
  readonly start: number
  readonly end: number
  readonly exact: string
}

export interface Quoted {
  /** In the order of the rows. */
  readonly quotations: readonly Quotation[]
  /** Addresses of statements whose words are not in their report as the ledger has it: never shown as evidence. */
  readonly withheld: readonly string[]
}

/** Cuts statements from their reports, and leaves out whatever is not there letter for letter. */
export async function quoted(ledger: LedgerStore, rows: readonly StatementRow[]): Promise<Quoted> {
  const texts = new Map<string, string>()
  for (const { report } of rows)
    if (!texts.has(report)) texts.set(report, (await ledger.reading(report)).report.text)
  const found = rows.map((row) => ({ row, quotation: quotationOf(row, texts.get(row.report) ?? '') }))
  return {
    quotations: found.flatMap(({ quotation }) => quotation ?? []),
    withheld: found.flatMap(({ row, quotation }) => (quotation === null ? [row.address] : [])),
  }
}

function quotationOf(row: StatementRow, text: string): Quotation | null {
  const { address, report, publication, published, statement, citedAs } = row
  const { chain, content, quote, certainty, said, page } = statement
  const spans = [...content, ...chain.flatMap(({ source, cue }) => (source ? [source, cue] : [cue]))]
  if (!spans.every((span) => isWithin(text, span))) return null
  const words = ({ start, end }: Span): QuotedWords => ({ start, end, exact: textOf(text, { start, end }) })
  const parts = content.map(words)
  if (parts.map(({ exact }) => exact).join(' … ') !== quote) return null
  return {
    ...{ address, report: { id: report, publication, published }, parts, certainty, said: said.edtf },
    ...(page === undefined ? {} : { page }),
    chain: chain.map((link, at) => ({
      name: row.chain[at]?.name ?? '',
      source: link.source === null ? null : words(link.source),
      cue: words(link.cue),
      ...{ stance: link.stance, certainty: link.certainty, channel: link.channel },
    })),
    citations: citedAs,
  }
}

function isWithin(text: string, { start, end }: Span): boolean {
  return 0 <= start && start < end && end <= text.length
}
