import type { LedgerStatement } from '../../model/claim.ts'
import { bodiesOf, UNNAMED } from './bodies.ts'
import { officesOf } from './line-of-sources.ts'
import { outletName } from './outlet-names.ts'

/** Something that makes statements one voice: those that share a key share their origin. */
export interface Voice {
  readonly key: string
  /** Why, for a reader. */
  readonly why: string
}

/** How many words in a row two contents share only where one text was copied. */
const WIRE_WORDS = 8
/** How many runs of a content are held against others. */
const MAX_RUNS = 80

/**
 * The voices of a statement: its innermost source through its channel, the outlet's report that it is credited to, and its
 * very words. A source without a name is one with another only where both are credited to one report.
 */
export function voicesOf(ledger: LedgerStatement): readonly Voice[] {
  return [
    voiceOfChain(ledger),
    ...voiceOfSource(ledger),
    ...voicesOfOffice(ledger),
    ...voicesOfOutlets(ledger),
    ...voicesOfWords(ledger),
  ]
}

/** Inner and outer statements of one chain were had in one act of telling. */
function voiceOfChain({ report, statement: { chain } }: LedgerStatement): Voice {
  return { key: `chain ${report} ${chain[0].cue.start}`, why: 'one chain' }
}

function voiceOfSource(ledger: LedgerStatement): readonly Voice[] {
  const [source, through] = sourcesOf(ledger)
  if (source === undefined) return []
  return [{ key: `source ${source} through ${through ?? 'nobody'}`, why: 'one source through one channel' }]
}

/**
 * The body whose words it is, where it is had from nobody else ("the constitutional court"); and who holds an office, by name or by the
 * office alone. Statements of one claim are of one story.
 */
function voicesOfOffice(ledger: LedgerStatement): readonly Voice[] {
  const [source, through] = sourcesOf(ledger)
  const { publication, statement } = ledger
  // What an outlet tells itself, and what others have from it, is its own.
  if (source === undefined && statement.kind === 'author' && publication !== null)
    return [{ key: `body ${outletName(publication)}`, why: 'one outlet' }]
  if (source === undefined || through !== undefined) return []
  const offices = ledger.speaker ? officesOf(ledger.speaker).filter((office) => !UNNAMED.test(office)) : []
  return [
    ...bodiesOf(ledger).map((body) => ({ key: `body ${body}`, why: 'one body, or who speaks for it' })),
    ...offices.map((office) => ({ key: `office ${office}`, why: `one office (${office})` })),
  ]
}

/** The reports that it is credited to, its own publication's among them, so that the credited one is found too. */
function voicesOfOutlets(ledger: LedgerStatement): readonly Voice[] {
  const { citedAs, publication, published, credits = [] } = ledger
  const own = publication === null ? [] : [{ outlet: publication, date: published }]
  const [source] = sourcesOf(ledger)
  return [...citedAs, ...own, ...credits.map((outlet) => ({ outlet, date: published }))].map(
    ({ outlet, date }) => ({
      key: `report ${outletName(outlet)} ${date} ${source ?? ''}`,
      why: 'credited to one report',
    }),
  )
}

/** Every run of words that is long enough: copies of one text share some, however they were cut and edited. */
function voicesOfWords({ statement }: LedgerStatement): readonly Voice[] {
  const words = statement.quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = Math.max(0, Math.min(words.length - WIRE_WORDS + 1, MAX_RUNS))
  return Array.from({ length: runs }, (_, at) => ({
    key: `words ${words.slice(at, at + WIRE_WORDS).join(' ')}`,
    why: 'the same eight words in a row, or more',
  }))
}

/** Keys of the innermost source, and of the one through whom it is had. */
function sourcesOf({ statement, entityKeys }: LedgerStatement): readonly (string | undefined)[] {
  const named = statement.chain.filter(({ source }) => source !== null)
  return [named.at(-1), named.at(-2)].map((link) => (link?.entity ? entityKeys[link.entity] : undefined))
}
