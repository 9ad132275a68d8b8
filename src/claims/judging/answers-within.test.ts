import { describe, expect, it } from 'vitest'
import { readReport } from '../../app/reading/read-report.ts'
import { buildReport } from '../../intake/build-report.ts'
import { ledgerStatementsOf } from '../../model/ledger-statement.ts'
import { aspectsOf } from '../compare/aspects.ts'
import { answersWithin } from './answers-within.ts'

/** What is found in a report: whether it is a conflict, and the words of both. */
function answersIn(text: string, isJudged = false) {
  const statements = ledgerStatementsOf(readReport(buildReport({ text }, {}))).map(aspectsOf)
  return answersWithin(statements, () => isJudged)
}

const ANSWERED = 'The dam was badly built, the farmers said. The engineers rejected the claim.'

describe('answers of a report, by weights', () => {
  it('are none where each tells of its own matter', () => {
    expect(
      answersIn(
        'The fair opens on Saturday, the mayor said. The price of milk rose by 3 percent, dairies said.',
      ),
    ).toEqual([])
  })

  it('are none where one source speaks twice', () => {
    expect(
      answersIn('The road is open, the mayor said. The mayor said that the bridge was open, too.'),
    ).toEqual([])
  })

  it('are none where a rule has told what the two are', () => {
    expect(answersIn(ANSWERED, true)).toEqual([])
  })

  it('name their rule, the earlier statement and the later one, and are the same twice', () => {
    const found = answersIn(ANSWERED)
    expect(found.every(({ judgement }) => judgement.by === 'claims/answer-by-weights')).toBe(true)
    expect(answersIn(ANSWERED)).toEqual(found)
  })
})

describe('what says little by itself', () => {
  it('is a conflict where both are read so: a denial of one noun, a number', () => {
    const [delay] = answersIn(
      'The agency sat on the doctors’ warning for five days, lawmaker Edgar Lorn said. The agency’s director, Carin Voss, denied that there had been any delay.',
    )
    expect(delay?.judgement.conflict).toBe('denial')
  })

  it('is none where it is a part of a clause', () => {
    const found = answersIn('The union said who was telling it. The board agreed to mediate, the mayor said.')
    expect(found).toEqual([])
  })
})
