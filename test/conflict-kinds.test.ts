import { describe, expect, it } from 'vitest'
import { readReport } from '../src/app/reading/read-report.ts'
import { judgeAgainst, judgeWithin } from '../src/claims/index.ts'
import { buildReport } from '../src/intake/build-report.ts'
import { STATUSES } from '../src/lexicon/en/events/statuses.ts'
import { ledgerStatementsOf } from '../src/model/ledger-statement.ts'

/** What statements with these words, in one report or in two of one day, are judged to be to each other. */
function between(texts: string | readonly [string, string], one: string, other: string): readonly string[] {
  const reports = [texts]
    .flat()
    .map((text, at) =>
      ledgerStatementsOf(
        readReport(buildReport({ text }, { publication: `Post ${at}`, published: '2027-05-10' })),
      ),
    )
  const judgements = reports.flatMap((own, at) => [
    ...judgeWithin(own),
    ...judgeAgainst(own, reports.slice(0, at).flat()),
  ])
  const at = (words: string) => reports.flat().filter(({ statement }) => statement.quote.includes(words))
  const pairs = new Set(at(one).flatMap((a) => at(other).map((b) => [a.address, b.address].sort().join(' '))))
  return judgements
    .filter((judgement) => pairs.has(judgement.between.join(' ')))
    .map(({ verdict, conflict, relation }) => [verdict, conflict ?? relation ?? ''].join(' ').trim())
}

type Row = readonly [text: string, one: string, other: string]

describe('what a thing is called', () => {
  it.each<Row>([
    [
      'Mayor Ilse Grohn called the audit a farce. Auditor Pavel Dorn called it fair.',
      'the audit a farce',
      'it fair',
    ],
    [
      'Ilse Grohn called his silence shameful. Pavel Dorn called it honest.',
      'his silence shameful',
      'it honest',
    ],
    [
      'Ilse Grohn called the parade a disaster. Pavel Dorn called it a triumph.',
      'the parade',
      'it a triumph',
    ],
  ])('is praised by one and blamed by the other: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual(['contradicts characterisation'])
  })

  it.each<Row>([
    [
      'Mayor Ilse Grohn called the audit a farce. Auditor Pavel Dorn called it a scandal.',
      'the audit a farce',
      'it a scandal',
    ],
    [
      'Mayor Ilse Grohn called the audit a farce. Auditor Pavel Dorn said he would be fair.',
      'the audit a farce',
      'be fair',
    ],
  ])('is no conflict: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual([])
  })
})

describe('a deed that there was none of', () => {
  it.each<Row>([
    [
      'The union said the tank had leaked for a week. "There was no leak," said Odile Marsh, who runs the works.',
      'the tank had leaked',
      'no leak',
    ],
    [
      'The lawyer said she had received no reply. The ministry said that it had answered every letter.',
      'no reply',
      'answered every letter',
    ],
    [
      'The envoy said his government had invited the inspectors. The ambassador said he knew of no invitation.',
      'invited the inspectors',
      'no invitation',
    ],
    [
      'The operator said a tariff had been accepted. The regulator said that no tariff had been fixed.',
      'had been accepted',
      'no tariff',
    ],
  ])('speaks against who tells it: %s', (text, one, other) => {
    expect(between(text, one, other).join()).toMatch(/^contradicts (polarity|denial)/)
  })

  it.each<Row>([
    [
      'The union said the tank had leaked for a week. Odile Marsh said there was no leak in the second tank.',
      'the tank had leaked',
      'no leak',
    ],
    [
      'The lawyer said she had received no written reply. The ministry said that it had answered by telephone.',
      'no written reply',
      'answered by telephone',
    ],
    [
      'The envoy said they would invite the inspectors. The ambassador said he knew of no invitation.',
      'would invite',
      'no invitation',
    ],
    [
      'The operator said a tariff had been refused. The regulator said that no tariff had been fixed.',
      'had been refused',
      'no tariff',
    ],
  ])('leaves room: %s', (text, one, other) => {
    expect(between(text, one, other).filter((one) => one.startsWith('contradicts'))).toEqual([])
  })
})

describe('the next number', () => {
  it.each<Row>([
    [
      'The board said Weller had missed four hearings. His lawyer said there had been two, and that one of those was cancelled by the court.',
      'missed four',
      'had been two',
    ],
    [
      'The tenants said they had sent 31 letters to the agency. The agency counted four letters.',
      'sent 31',
      'counted four',
    ],
  ])('is of the same thing: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual(['contradicts value'])
  })

  it('is of another thing than the whole of which a part was told', () => {
    const text =
      'The lawyer said five of 40 bottles had been opened. The maker said the company had tested 600 bottles.'
    expect(between(text, 'five of 40', 'tested 600')).toEqual([])
  })
})

describe('what was claimed just before', () => {
  it.each<Row>([
    [
      'A clerk said he had been told by colleagues that the valve had been checked. "It had not," the clerk said.',
      'the valve had been checked',
      'It had not',
    ],
    [
      'Union leader Greta Moss accused the owners of hiding the damage. A spokeswoman called the accusation groundless.',
      'hiding the damage',
      'the accusation groundless',
    ],
    [
      'Ilse Grohn said it was the brakes and nothing else that had stopped the tram. The company denied that the delay had anything to do with the brakes.',
      'it was the brakes',
      'anything to do',
    ],
  ])('is denied: %s', (text, one, other) => {
    expect(between(text, one, other)).toContain('contradicts denial')
  })
})

describe('what points and tells something', () => {
  it('speaks against what it takes up', () => {
    const text =
      'The works said on Monday that about 40 liters of acid had been lost. Pavel Dorn, a chemist, put it at nearer 900 liters.'
    expect(between(text, 'about 40 liters', 'nearer 900 liters')).toEqual(['contradicts value'])
  })
})

describe('how a thing stands', () => {
  const said = ([one, other]: readonly [string, string]) =>
    `The clerk said ${one}. The warden said that ${other}.`
  it.each(STATUSES)('$status', ({ example, counterexample }) => {
    expect(between(said(example), ...example)).toContain('contradicts value')
    expect(between(said(counterexample), ...counterexample)).toEqual([])
  })
})

describe('where and when a thing was done', () => {
  it.each<Row>([
    [
      'Ilse Grohn said the meeting would be held in Lom. Pavel Dorn said it would be held in Tarnow.',
      'in Lom',
      'in Tarnow',
    ],
    [
      'Police said the driver had died in Lom. A nurse said that the driver had died at home in Tarnow.',
      'died in Lom',
      'in Tarnow',
    ],
    [
      'The clerk said the ferry sank on Sunday. The captain said it had sunk on Saturday.',
      'on Sunday',
      'on Saturday',
    ],
    [
      'The museum said the coin was found near Lom. The farmer said the coin had been found near Tarnow.',
      'near Lom',
      'near Tarnow',
    ],
    [
      'The office said the treaty was signed in March. The archive said that the treaty had been signed in May.',
      'in March',
      'in May',
    ],
  ])('is one place and one day: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual(['contradicts value'])
  })

  it.each<Row>([
    [
      'Police said a driver had died in Lom. A nurse said that another driver had died in Tarnow.',
      'died in Lom',
      'in Tarnow',
    ],
    [
      'Ilse Grohn said the meeting would be held in Lom. Pavel Dorn said it would be held in a school near Lom.',
      'held in Lom',
      'in a school',
    ],
    [
      'The mayor said the bridge would open on May 20. The builder said that the opening had been moved and it would open on June 3.',
      'May 20',
      'June 3',
    ],
    [
      'The clerk said two ferries sank on Sunday. The captain said a ferry had sunk on Saturday.',
      'on Sunday',
      'on Saturday',
    ],
    [
      'The guild said it had protested in Lom. The union said it had protested in Tarnow.',
      'in Lom',
      'in Tarnow',
    ],
    [
      'The office said the treaty was signed in March. The archive said that the protocol had been signed in May.',
      'in March',
      'in May',
    ],
  ])('may be two: %s', (text, one, other) => {
    expect(between(text, one, other).filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
})

describe('two names for one thing, side by side', () => {
  it.each<Row>([
    [
      'The minister called the raid a necessary risk. Deputy Tor Lund called it a crime.',
      'a necessary risk',
      'a crime',
    ],
    [
      'General Ilse Grohn described the rebels as bandits. Pavel Dorn described them as frightened boys.',
      'bandits',
      'boys',
    ],
  ])('of which one praises or blames: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual(['contradicts characterisation'])
  })

  it('is unsure where neither does', () => {
    const text = 'The minister called the raid a rehearsal. Deputy Tor Lund called it a holiday.'
    expect(between(text, 'a rehearsal', 'a holiday')).toEqual(['unsure'])
  })

  it.each<Row>([
    [
      'The minister called the raid a crime. Deputy Tor Lund called it a criminal act.',
      'a crime',
      'a criminal act',
    ],
    [
      'The minister called the raid a crime. Deputy Tor Lund called the trial a relief.',
      'a crime',
      'a relief',
    ],
  ])('is none: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual([])
  })
})

describe('all of them', () => {
  it.each<Row>([
    [
      '"All 23 are alive," the captain said. The union said one of the sailors died on Sunday.',
      'All 23',
      'died',
    ],
    [
      'The guards said four of the captives were killed. The office denied that any captive had been hurt.',
      'were killed',
      'hurt',
    ],
    [
      'Ada Lund said she would rather quit than sign. Her spokesman denied that she had said anything of the kind.',
      'rather quit',
      'of the kind',
    ],
  ])('leave no room: %s', (text, one, other) => {
    expect(between(text, one, other).join()).toMatch(/^contradicts /)
  })

  it.each<Row>([
    [
      '"All we know is that the governor is safe," the captain said. The union said one of the sailors died on Sunday.',
      'All we',
      'died',
    ],
    [
      'The guards said four of the rebels were killed. The office denied that any captive had been hurt.',
      'were killed',
      'hurt',
    ],
    [
      'Analysts had forecast a loss of 35 million crowns. The firm said it had lost 41 million crowns.',
      '35 million',
      '41 million',
    ],
    [
      'The firm said the buyer had assets of 10.9 million crowns. Brokers put its sale value at 118 million crowns.',
      '10.9 million',
      '118 million',
    ],
    [
      'Prosecutor Ilse Grohn said Pavel Dorn was arrested on Sunday. Dorn has denied the charges.',
      'was arrested',
      'the charges',
    ],
  ])('leave room: %s', (text, one, other) => {
    expect(between(text, one, other)).toEqual([])
  })
})
