import { readUnjudged } from '../../src/app/reading/read-report.ts'
import { answerFeatureNames } from '../../src/claims/answers/answer-features.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import { buildReport } from '../../src/intake/build-report.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'

/** The names of the features, which any two statements show. */
export function namesOfFeatures(): readonly string[] {
  const text = 'The mill burned down, Ann Roe said. The owner denied it.'
  const [told, answer] = ledgerStatementsOf(readUnjudged(buildReport({ text }, {}))).map(aspectsOf)
  if (!told || !answer) throw new Error('Two statements were to be read, and were not.')
  return answerFeatureNames(told, answer)
}
