import type { Kysely } from 'kysely'
import type { LedgerStatement } from '../../../../model/claim.ts'
import { ledgerStatementsOf } from '../../../../model/ledger-statement.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import type { Reading } from '../../../../model/reading.ts'
import { withCanonicalKeys } from '../asking/canonical-keys.ts'
import { addSketches } from '../asking/event-sketches.ts'
import { candidatesBy } from '../claims/candidates.ts'
import { gatherAgain } from '../claims/gather-again.ts'
import { addKeys, judgeAgain, judgedOf } from '../claims/judge-again.ts'
import { addJudgements, numbersOf } from '../claims/judgement-rows.ts'
import { changeOf, holdersAfter } from '../claims/key-holders.ts'
import { letFall } from '../claims/let-fall.ts'
import { addTies } from '../claims/ties.ts'
import { reportsOf, wordAgain } from '../claims/wordings.ts'
import type { LedgerTables } from '../schema.ts'
import { addPrint } from './add-print.ts'
import { addReading, addReport } from './add-reading.ts'
import { gatherReports } from './copy-rows.ts'

/**
 * A report with all that follows from it: its statements, what they are to those that are there, and the claims that this
 * changes. To be called in a transaction.
 * @returns false where the report is there already.
 */
export async function addToLedger(
  db: Kysely<LedgerTables>,
  rules: ClaimRules,
  reading: Reading,
  readAt: string,
): Promise<boolean> {
  const report = await addReport(db, reading, readAt)
  if (report === null) return false
  const read = ledgerStatementsOf(reading)
  const statements = await withCanonicalKeys(db, read)
  await addReading(db, report, reading, read)
  const numbered = numberedOf(
    statements,
    await numbersOf(
      db,
      statements.map(({ address }) => address),
    ),
  )
  const others = (await wordAgain(db, rules, numbered, [...numbered.keys()])).filter(
    (number) => !numbered.has(number),
  )
  const judged = await judgedOf(db, numbered)
  const gained = await addKeys(db, rules, judged)
  // Counted with its own: what is common does not depend on which report came last.
  const holders = await holdersAfter(db, rules, changeOf([], gained))
  const known = (await candidatesBy(db, holders)).filter((one) => one.report !== reading.report.id)
  // Reading has judged them by the keys of the report alone.
  const within = statements === read ? reading.judgements : rules.within(statements)
  const judgements = [...within, ...rules.against([...judged.values()], known)]
  await addJudgements(db, report, judgements, readAt)
  await addTies(db, rules, statements)
  await addSketches(db, rules, report, reading)
  const fallen = await addPrint(db, rules, report, reading.report, readAt)
  const touched = [...judgements.flatMap(({ between }) => between), ...read.map(({ address }) => address)]
  const apart = await letFall(db, rules, holders.nowCommon, readAt)
  // Those in whose place its statements are judged follow them from now on.
  const why = `the same words stand in ${rules.mostOfOneWording} reports before it`
  const again =
    others.length === 0
      ? []
      : await judgeAgain(db, rules, await reportsOf(db, others), { at: readAt, why, asIs: true })
  const ends = (await numbersOf(db, touched)).values()
  await gatherAgain(db, rules, new Set([...ends, ...apart, ...again]))
  if (fallen.length > 0) await gatherReports(db, rules, fallen)
  return true
}

function numberedOf(
  statements: readonly LedgerStatement[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, LedgerStatement> {
  return new Map(
    statements.flatMap((statement) => {
      const number = numbers.get(statement.address)
      return number === undefined ? [] : [[number, statement] as const]
    }),
  )
}
