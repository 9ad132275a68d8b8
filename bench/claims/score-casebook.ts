import type { ConflictRow, LedgerStore } from '../../src/model/ports.ts'
import { answersOf } from './answers.ts'
import { expectedOf, storyNames } from './expected.ts'
import { reportsOfCasebook, withCasebookLedger } from './read-casebook.ts'
import { type Scored, scoreStory } from './score.ts'
import { storyLedger } from './story-ledger.ts'

export interface CasebookScores {
  readonly stories: readonly (Scored & { readonly story: string })[]
  readonly reports: number
  /** How many conflicts the ledger has. */
  readonly conflicts: number
  /** Those of them that nobody expected, one line each, to be read by a person: not each is wrong. */
  readonly unexpected: readonly string[]
}

/** All stories scored against one ledger that holds them all. */
export function scoreCasebook(): Promise<CasebookScores> {
  return withCasebookLedger(async (ledger: LedgerStore) => {
    const reports = await reportsOfCasebook()
    const answers = await answersOf(ledger)
    const stories = []
    for (const story of storyNames())
      stories.push({
        story,
        ...(await scoreStory(expectedOf(story), await storyLedger(ledger, reports, story), answers)),
      })
    const found = await ledger.judgements({ verdict: 'contradicts' })
    const expected = new Set(stories.flatMap((story) => [...story.expected]))
    const unexpected = found.filter(({ judgement }) => !expected.has(judgement.id)).map(lineOf)
    return { stories, reports: reports.length, conflicts: found.length, unexpected }
  })
}

function lineOf({ judgement, statements: [left, right] }: ConflictRow): string {
  const quotes = [left, right].map(
    ({ publication, published, statement }) => `${publication} ${published} "${statement.quote}"`,
  )
  return `${judgement.conflict}: ${quotes.join(' / ')}`
}
