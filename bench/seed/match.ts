import type { Reading } from '../../src/model/reading.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { GoldStatement } from './gold.ts'

/** The statements of a reading that find a gold statement: a cue of the chain overlaps, and the innermost source is right. */
export function matchesOf(reading: Reading, gold: GoldStatement): readonly Statement[] {
  const found = reading.statements.filter(
    (statement) =>
      (statement.kind === 'author') === (gold.kind === 'author') &&
      statement.chain.some((link) => overlaps(link.cue, gold.cue)) &&
      (gold.kind === 'author' || innermostSourceIsRight(reading, statement, gold)),
  )
  // The one whose own cue it is comes first: an outer cue is found by the inner statements as well.
  return found.toSorted((a, b) => Number(ownCue(b, gold)) - Number(ownCue(a, gold)))
}

function ownCue(statement: Statement, gold: GoldStatement): boolean {
  const link = statement.chain.at(-1)
  return link !== undefined && overlaps(link.cue, gold.cue)
}

function innermostSourceIsRight(reading: Reading, statement: Statement, gold: GoldStatement): boolean {
  const wanted = gold.chain.at(-1)
  const link = statement.chain.at(-1)
  if (wanted === undefined || link === undefined) return false
  if (wanted.mention === null) return link.source === null
  if (link.source && overlaps(link.source, wanted.mention)) return true
  const entity = reading.layers.entities.find(({ id }) => id === link.entity)
  return entity?.name === wanted.entity
}

/** Whether every citation of the gold statement is on the statement, by outlet and date. */
export function citationsAreRight(reading: Reading, statement: Statement, gold: GoldStatement): boolean {
  const cited = reading.layers.citations.filter(({ id }) => statement.citations.includes(id))
  return (
    cited.length === gold.citations.length &&
    gold.citations.every((wanted) =>
      cited.some(({ outlet, date }) => sameOutlet(outlet, wanted.outlet) && date === wanted.date),
    )
  )
}

function sameOutlet(a: string, b: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^the /, '')
  return bare(a) === bare(b)
}
