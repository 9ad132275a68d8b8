import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { gatherClaims, judgeAgainst, judgeWithin, standingOf } from '../src/claims/index.ts'
import { buildReport } from '../src/intake/build-report.ts'
import type { Judgement, LedgerStatement } from '../src/model/claim.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

/** Reads texts, each with its outlet and day, and judges them as a ledger does. */
function judged(...told: readonly (readonly [publication: string, published: string, text: string])[]) {
  const reports = told.map(([publication, published, text]) =>
    ledgerStatementsOf(readReport(buildReport({ text }, { publication, published }))),
  )
  const judgements = reports.flatMap((own, at) => [
    ...judgeWithin(own),
    ...judgeAgainst(own, reports.slice(0, at).flat()),
  ])
  return { statements: reports.flat(), judgements }
}

type Judged = ReturnType<typeof judged>

/** What statements with these words are judged to be to each other: "contradicts denial". */
function between({ statements, judgements }: Judged, one: string, other: string): readonly string[] {
  const at = (words: string) => statements.filter(({ statement }) => statement.quote.includes(words))
  const pairs = new Set(at(one).flatMap((a) => at(other).map((b) => [a.address, b.address].sort().join(' '))))
  return judgements.filter((judgement) => pairs.has(judgement.between.join(' '))).map(toldBy)
}

function toldBy({ verdict, conflict, relation }: Judgement): string {
  return [verdict, conflict ?? relation].filter((part) => part !== undefined && part !== null).join(' ')
}

function claimWith({ statements, judgements }: Judged, words: string) {
  const all = gatherClaims(statements, judgements)
  const address = statements.find(({ statement }: LedgerStatement) =>
    statement.quote.includes(words),
  )?.address
  const claim = all.find((one) => address !== undefined && one.statements.includes(address))
  return claim ? { claim, standing: standingOf(claim, judgements) } : null
}

const FERRY_MONDAY =
  'The ferry Lisbeth sank off Korvan on Monday with tourists on board, the harbor office said. "The hull was cracked," harbor master Ilse Grohn said. At least 12 people were killed when the ferry Lisbeth sank, police said. Ilse Grohn said that the inquiry into the ferry would open on May 20.'
const FERRY_TUESDAY =
  'The number of people killed when the ferry Lisbeth sank off Korvan has risen to 17, police said on Tuesday. The owner of the ferry, Baltis Lines, denied that the hull had been cracked. Harbor master Ilse Grohn said that the inquiry into the ferry had been postponed to June 3.'

describe('two reports of one story', () => {
  const ferry = judged(
    ['Korvan Post', '2027-05-10', FERRY_MONDAY],
    ['Sound Herald', '2027-05-11', FERRY_TUESDAY],
  )

  it('tell a toll anew: an update, and the first is superseded', () => {
    expect(between(ferry, 'At least 12', 'risen to 17')).toEqual(['unrelated update'])
    expect(claimWith(ferry, 'At least 12')?.standing).toBe('superseded')
  })

  it('contradict each other where one denies what the other tells', () => {
    expect(between(ferry, 'The hull was cracked', 'the hull had been cracked')).toContain(
      'contradicts denial',
    )
    expect(claimWith(ferry, 'The hull was cracked')?.standing).toBe('denied')
  })

  it('tell another day for what was to be: an update', () => {
    expect(between(ferry, 'would open on May 20', 'postponed to June 3')).toEqual(['unrelated update'])
    expect(claimWith(ferry, 'would open on May 20')?.standing).toBe('superseded')
  })

  it('say the same where they give one day for one thing, or one number', () => {
    const school = judged(
      [
        'Tarn Post',
        '2027-03-01',
        'The school in Vellin would reopen on April 5, Mayor Ada Brill said. The roof of the school had cost 420,000 crowns, Ada Brill said.',
      ],
      [
        'Vellin Weekly',
        '2027-03-02',
        'Ada Brill, the mayor of Vellin, said that pupils would be back in the school on April 5. She put the cost of the roof of the school at 420,000 crowns.',
      ],
    )
    expect(between(school, 'would reopen on April 5', 'back in the school on April 5')).toEqual(['same'])
  })

  it('are one origin where one has it from the other’s agency, or from the outlet itself', () => {
    const words = 'Radio Korvan reported that the harbor master Ilse Grohn had resigned after the ferry sank.'
    const radio = judged(
      ['Korvan Post', '2027-05-12', words],
      ['Sound Herald', '2027-05-12', `${words} The town hall gave no reason.`],
    )
    expect(claimWith(radio, 'had resigned after the ferry sank')?.claim.origins.length).toBe(1)
  })

  it('withdraw what was said before', () => {
    const clinic = judged(
      [
        'Tarn Post',
        '2027-03-01',
        'Dr. Una Feld of the Vellin clinic said that 31 patients had been infected in the ward. "We are still counting," said Una Feld.',
      ],
      [
        'Tarn Post',
        '2027-03-04',
        'Dr. Una Feld withdrew her statement that 31 patients had been infected in the ward of the Vellin clinic. "The number was wrong," Una Feld said.',
      ],
    )
    expect(claimWith(clinic, '31 patients had been infected in the ward')?.standing).toBe('withdrawn')
  })
})

describe('one report', () => {
  it('has what stands behind a bare denial told against the claim', () => {
    const market = judged([
      'Vellin Weekly',
      '2027-03-02',
      'The grocer Anton Weiss said that the council had sold the market hall in secret. The council denied it. "The hall belongs to the town," said its clerk, Mara Dorn.',
    ])
    expect(between(market, 'sold the market hall', 'The hall belongs')).toEqual(['contradicts denial'])
  })

  it('names two who did one thing', () => {
    const strike = judged([
      'Vellin Weekly',
      '2027-03-02',
      'The minister told parliament that the dockers had broken off the talks. The union said that it was the port that had broken them off.',
    ])
    expect(between(strike, 'the dockers had broken off', 'it was the port')).toEqual([
      'contradicts characterisation',
    ])
  })

  it('has a day that another source says was never fixed', () => {
    const race = judged([
      'Vellin Weekly',
      '2027-03-02',
      'The teams will race again on June 12 in Tarn, according to Ada Brill. Otto Rehn said that no date had been set.',
    ])
    expect(between(race, 'will race again', 'no date had been set')).toEqual(['contradicts polarity'])
  })

  it('does not hold its own voice against its sources, but for a number that it gives as somebody’s', () => {
    const bridge = judged([
      'Vellin Weekly',
      '2027-03-02',
      'The tunnel would cost 90 million crowns, according to Ada Brill. Opponents put the cost at 140 million. In the year before, 12 workers were hurt in the old tunnel. Two workers were hurt in the new one, the builders said.',
    ])
    expect(between(bridge, 'would cost 90 million', 'the cost at 140 million')).toEqual(['contradicts value'])
    expect(
      between(bridge, '12 workers were hurt', 'Two workers were hurt').filter((one) =>
        /contradicts/.test(one),
      ),
    ).toEqual([])
  })

  it('is unrelated to another story of the same place', () => {
    const two = judged(
      ['Korvan Post', '2027-05-10', FERRY_MONDAY],
      [
        'Korvan Post',
        '2027-05-11',
        'Three people died in a fire in Korvan on Monday night, the fire office said. The tailor Anton Weiss said that he had smelled gas.',
      ],
    )
    expect(between(two, 'At least 12', 'Three people died')).toEqual([])
  })
})
