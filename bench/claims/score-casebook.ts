import { setImmediate } from 'node:timers/promises'
import type { Judgement, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import type { ConflictRow } from '../../src/model/ports/ledger-rows.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import { answersOf } from './answers.ts'
import { lossesIn, lostWhere } from './causes.ts'
import { CASEBOOK, expectedOf, storyNames } from './expected.ts'
import { type CasebookReport, reportsOfCasebook, withCasebookLedger } from './read-casebook.ts'
import { type Scored, scoreStory } from './score.ts'
import { storyLedger } from './story-ledger.ts'

export interface CasebookScores {
  readonly stories: readonly (Scored & { readonly story: string })[]
  readonly reports: number
  /** How many conflicts the ledger has. */
  readonly conflicts: number
  /** Those of them that nobody expected, one line each, to be read by a person: not each is wrong. */
  readonly unexpected: readonly string[]
  /** Where the conflicts and claims that were missed were lost. */
  readonly lost: ReturnType<typeof lostWhere>
}

/** All stories scored against one ledger that holds them all. */
export function scoreCasebook(folder = CASEBOOK): Promise<CasebookScores> {
  return withCasebookLedger(async (ledger: LedgerStore) => {
    const reports = await reportsOfCasebook(folder)
    const answers = await answersOf(ledger)
    const [statements, judgements] = [await statementsOf(ledger, reports), await judgementsOf(ledger)]
    const stories = []
    const lost = []
    for (const story of storyNames(folder)) {
      const [expected, own] = [expectedOf(story, folder), await storyLedger(ledger, reports, story)]
      stories.push({ story, ...(await scoreStory(expected, own, answers)) })
      lost.push(...lostWhere(lossesIn(own, statements, judgements), expected, answers))
      await setImmediate()
    }
    const found = await ledger.judgements({ verdict: 'contradicts' })
    const expected = new Set(stories.flatMap((story) => [...story.expected]))
    const unexpected = found.filter(({ judgement }) => !expected.has(judgement.id)).map(lineOf)
    return { stories, reports: reports.length, conflicts: found.length, unexpected, lost }
  }, folder)
}

async function statementsOf(
  ledger: LedgerStore,
  reports: readonly CasebookReport[],
): Promise<readonly LedgerStatement[]> {
  const readings = await Promise.all(reports.map(({ report }) => ledger.reading(report.id)))
  return readings.flatMap((reading) => ledgerStatementsOf(reading))
}

async function judgementsOf(ledger: LedgerStore): Promise<readonly Judgement[]> {
  const verdicts = ['same', 'contradicts', 'unrelated', 'unsure'] as const
  const rows = await Promise.all(verdicts.map((verdict) => ledger.judgements({ verdict })))
  return rows.flat().map(({ judgement }) => judgement)
}

function lineOf({ judgement, statements: [left, right] }: ConflictRow): string {
  const quotes = [left, right].map(
    ({ publication, published, statement }) => `${publication} ${published} "${statement.quote}"`,
  )
  return `${judgement.conflict}: ${quotes.join(' / ')}`
}
