import { IT_WAS_REPORTED } from '../../lexicon/en/citation-words.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import { dayRange } from '../../model/edtf.ts'
import { outletName } from './outlet-names.ts'

/**
 * Pairs of statements, by index, of which one was had from the other's report: its chain goes through the outlet ("The Continental
 * reported"), or a citation names it, and nobody else than there is its source. Of several reports of that outlet the last one before it.
 */
export function creditedStatements(
  statements: readonly LedgerStatement[],
): readonly (readonly [at: number, other: number, why: string])[] {
  const byOutlet = new Map<string, number[]>()
  for (const [at, { publication }] of statements.entries()) {
    if (publication === null) continue
    const name = outletName(publication)
    const known = byOutlet.get(name)
    if (known) known.push(at)
    else byOutlet.set(name, [at])
  }
  const heard = statements.flatMap((statement, at) => {
    if (!isHeard(statement)) return []
    // Those before it, the earliest first: of whom it was had is not told.
    const first = statements
      .flatMap((other, index) => (isHeard(other) || !canBeFrom(statement, other) ? [] : [index]))
      .sort((a, b) => compareDays(dayOf(statements[a]), dayOf(statements[b])) || a - b)[0]
    return first === undefined ? [] : [[at, first, 'had from what was reported before'] as const]
  })
  const credited = statements.flatMap((statement, at) =>
    outletsCredited(statement).flatMap((outlet) => {
      const last = (byOutlet.get(outlet) ?? [])
        .filter((other) => canBeFrom(statement, statements[other]))
        .sort((a, b) => (dayOf(statements[a]) < dayOf(statements[b]) ? 1 : -1) || a - b)[0]
      return last === undefined ? [] : [[at, last, `one credits the other (${outlet})`] as const]
    }),
  )
  return [...credited, ...heard]
}

/** "It was reported on Monday", by nobody whom it names: it has it from others. */
function isHeard({ statement, cueWords = '' }: LedgerStatement): boolean {
  const isOfNobody = statement.chain.every(({ source }) => source === null)
  return isOfNobody && IT_WAS_REPORTED.test(cueWords)
}

/** Names of the outlets from which a report says that it has a statement, its own left out. */
function outletsCredited({
  statement,
  entityKeys,
  citedAs,
  credits = [],
  publication,
}: LedgerStatement): readonly string[] {
  const sources = statement.chain.flatMap(({ entity }) => (entity === null ? [] : (entityKeys[entity] ?? [])))
  const told = sources
    .filter((key) => /^(?:outlet|organization|other):/.test(key))
    .map((key) => key.slice(key.indexOf(':') + 1))
  const own = publication === null ? null : outletName(publication)
  const names = [...told, ...citedAs.map(({ outlet }) => outlet), ...credits].map(outletName)
  return [...new Set(names)].filter((name) => name !== own)
}

/** Whether a statement can have been taken from another: not said later, and by the same source as far as both name one. */
function canBeFrom(statement: LedgerStatement, other: LedgerStatement | undefined): boolean {
  if (other === undefined || other.report === statement.report) return false
  if (dayOf(other) > dayOf(statement)) return false
  const [here, there] = [namedSource(statement), namedSource(other)]
  return here === null || there === null || here === there
}

/** Key of the innermost source, where it is one that other reports can name too, and no outlet. */
function namedSource({ statement, entityKeys }: LedgerStatement): string | null {
  const entity = statement.chain.filter(({ source }) => source !== null).at(-1)?.entity
  const key = entity ? entityKeys[entity] : undefined
  return key === undefined || key.startsWith('outlet:') || /^[0-9a-f]{16}:/.test(key) ? null : key
}

function dayOf(statement: LedgerStatement | undefined): string {
  return (statement && dayRange(statement.published).latest) ?? ''
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
