import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../annotate/sentences/find-sentences.ts'
import { tagTokens } from '../annotate/tokens/tag-tokens.ts'
import { ANTONYMS } from '../lexicon/en/antonyms.ts'
import type { Mention, Stance } from '../model/annotation.ts'
import type { LedgerStatement } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import { propositionsOf } from '../statements/propositions.ts'
import { termsOf } from '../statements/terms.ts'
import { gatherClaims, judgeAgainst, judgeWithin, keysOf, standingOf } from './index.ts'
import { originsOf } from './origins/origins.ts'

interface Told {
  readonly by?: string
  readonly through?: string
  readonly stance?: Stance
  readonly said?: string
  readonly report?: string
  readonly about?: readonly string[]
}

let places = 0

/** A statement with this content; names in `about` are people that every report knows by name. */
function told(
  content: string,
  { by, through, stance = 'asserts', said = '2031-04-02', report = '0a', about = [] }: Told,
) {
  const report_ = { id: `sha256-${report}`, text: content } as Report
  const sentences = sentencesOf(content, [{ kind: 'body', start: 0, end: content.length }])
  const { tokens } = tagTokens.annotate(report_, { sentences })
  const mentions = about.flatMap((name) => mentionsOf(name, content)).sort((a, b) => a.start - b.start)
  const at = places++ * 1000
  const moved = termsOf([{ start: 0, end: content.length }], tokens, mentions, by ?? null).map((term) => ({
    ...term,
    start: term.start + at,
    end: term.end + at,
  }))
  const propositions = propositionsOf([{ start: 0, end: content.length }], {
    tokens,
    mentions,
    times: [],
    speaker: by ?? null,
  })
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + at,
    end: span.end + at,
  })
  const link = (entity: string | undefined, offset: number) => ({
    source: entity ? { start: at + 900 + offset, end: at + 901 + offset } : null,
    entity: entity ?? null,
    named: entity !== undefined,
    cue: { start: at + 950 + offset, end: at + 951 + offset },
    stance,
    certainty: stance === 'denies' ? ('CT-' as const) : ('CT+' as const),
    channel: 'said' as const,
  })
  const inner = link(by, 10)
  const names = [by, through, ...about].filter((name) => name !== undefined)
  const ledger: LedgerStatement = {
    address: `${report}:s${at}`,
    report: report_.id,
    publication: `Courier ${report}`,
    published: said,
    statement: {
      id: `s${at}`,
      madeFrom: 'a1',
      chain: through === undefined ? [inner] : [{ ...link(through, 0), stance: 'asserts' }, inner],
      content: [{ start: at, end: at + content.length }],
      quote: content,
      kind: 'indirect',
      certainty: inner.certainty,
      said: { edtf: said, evidence: [] },
      citations: [],
      times: [],
      terms: moved,
      propositions: propositions.map((one) => ({
        ...shift(one),
        parts: one.parts.map(shift),
        quantities: one.quantities.map(shift),
      })),
    },
    entityKeys: Object.fromEntries(names.map((name) => [name, `person:${name.toLowerCase()}`])),
    timeValues: {},
    citedAs: [],
  }
  return ledger
}

function mentionsOf(name: string, content: string): Mention[] {
  const start = content.indexOf(name)
  if (start < 0) return []
  return [
    {
      id: name,
      rule: 'test',
      start,
      end: start + name.length,
      form: 'name',
      type: 'person',
      entity: name,
      confidence: 1,
    },
  ]
}

/** Moves a statement so that those of one list stand side by side in their report. */
function sideBySide(ledger: LedgerStatement, place: number): LedgerStatement {
  const at = ledger.statement.content[0]?.start ?? 0
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - at + place * 100,
    end: span.end - at + place * 100,
  })
  const { statement } = ledger
  return {
    ...ledger,
    statement: { ...statement, content: statement.content.map(move), terms: statement.terms.map(move) },
  }
}

/** The same, of these times. */
function timed(ledger: LedgerStatement, times: Readonly<Record<string, string>>): LedgerStatement {
  const { propositions = [] } = ledger.statement
  const dated = propositions.map((one) => ({ ...one, times: Object.keys(times) }))
  return { ...ledger, timeValues: times, statement: { ...ledger.statement, propositions: dated } }
}

function conflictsOf(...statements: LedgerStatement[]) {
  return judgeWithin(statements).filter(({ verdict }) => verdict === 'contradicts')
}

describe('conflicts', () => {
  const joke = told('Conti made the pipeline offer only as a joke', { by: 'envoys', about: ['Conti'] })

  it('sees the denial of how something was described', () => {
    const denial = told("Conti's pipeline offer was made in anything but a serious manner", {
      by: 'ministry',
      stance: 'denies',
      about: ['Conti'],
    })
    expect(conflictsOf(joke, denial)).toMatchObject([{ conflict: 'denial', by: 'claims/denied-character' }])
  })

  it('sees that a denial of a joke is no conflict with earnestness', () => {
    const serious = told('the pipeline offer by Conti was serious', { by: 'envoys', about: ['Conti'] })
    const denial = told('the pipeline offer by Conti was a joke', {
      by: 'ministry',
      stance: 'denies',
      about: ['Conti'],
    })
    expect(conflictsOf(serious, denial)).toEqual([])
  })

  it.each([
    [
      'what is likely is two things',
      'the leak at the plant was likely to go on for weeks',
      'the leak at the plant was not likely to poison the harbour',
    ],
    [
      'there is none of one kind only',
      'the sisters signed contracts',
      'there is no contract which my clients signed',
    ],
    [
      'one speaks of before',
      'the port allowed tankers to dock at the quay',
      'the port did not allow tankers to dock at the quay, but in the past it was told otherwise',
    ],
    [
      'the deed is another one’s',
      'the pilot was dismissed from the harbour office',
      'she did not dismiss the pilot from the harbour office',
    ],
    [
      'somebody asks how it was',
      'the doctor asked how the wounded sailor slept after the storm',
      'the wounded sailor did not sleep after the storm',
    ],
    [
      'one tells what is wished',
      'the harbour wanted the pilots to return to the quay',
      'the pilots did not return to the quay',
    ],
    [
      'what is negated is of another thing',
      'the engine provided by the yard broke the crane of the harbour',
      'the yard did not provide an invoice',
    ],
    [
      'what is negated is told more closely',
      'the inspectors saw forty children at the school',
      'the inspectors did not see children starve at the school',
    ],
  ])('sees none where %s', (_, one, other) => {
    expect(conflictsOf(told(one, { by: 'envoys' }), told(other, { by: 'ministry' }))).toEqual([])
  })

  it('sees none where a denial is of something narrower', () => {
    const married = told('Conti had been married three times', { by: 'paper', about: ['Conti'] })
    const denied = told('Conti had been married to a fourth woman', {
      by: 'ministry',
      stance: 'denies',
      about: ['Conti'],
    })
    expect(conflictsOf(married, denied)).toEqual([])
  })

  it('sees none where it is denied for its reason', () => {
    const left = told('the keeper of the lighthouse drowned himself', { by: 'paper' })
    const reason = told('the keeper of the lighthouse had drowned himself after a debt was found out', {
      by: 'harbour',
      stance: 'denies',
    })
    expect(conflictsOf(left, reason)).toEqual([])
  })

  it('takes what follows a denied thing in a clause of its own for no part of the denial', () => {
    const come = told('the inspectors will arrive at the Tarnow harbour', { by: 'paper' })
    const denied = told('involvement in the theft, and inspectors arrived at the Tarnow harbour', {
      by: 'port',
      stance: 'denies',
    })
    expect(conflictsOf(come, denied)).toEqual([])
  })

  it.each([
    [
      'an age',
      'Conti, 38, was arrested after the chase at the harbour',
      '12 people were arrested after the chase at the harbour',
    ],
    [
      'what was long ago',
      'the storm killed 12 people at the harbour',
      'the storm killed 40 people at the harbour',
    ],
  ])('does not hold %s against a number', (what, one, other) => {
    const old = what === 'an age' ? {} : { times: { t1: '1998' } }
    const first = told(one, { by: 'police' })
    const second = timed(told(other, { by: 'port' }), old.times ?? {})
    expect(conflictsOf(first, second)).toEqual([])
  })

  it('sees the denial of what somebody asserts', () => {
    const asserted = told('troops shelled the village of Tarnow', { by: 'villagers' })
    const denied = told('troops had shelled the village of Tarnow', { by: 'army', stance: 'denies' })
    expect(conflictsOf(asserted, denied)).toMatchObject([{ conflict: 'denial', by: 'claims/opposition' }])
  })

  it('takes a refusal to comment for no denial', () => {
    const asserted = told('troops shelled the village of Tarnow', { by: 'villagers' })
    const declined = told('troops had shelled the village of Tarnow', { by: 'army', stance: 'declines' })
    expect(conflictsOf(asserted, declined)).toEqual([])
  })

  it.each(['partly-denies', 'non-denial'] as const)('takes what %s for no denial', (stance) => {
    const asserted = told('troops shelled the village of Tarnow', { by: 'villagers' })
    const open = told('troops had shelled the village of Tarnow', { by: 'army', stance })
    expect(conflictsOf(asserted, open)).toEqual([])
  })

  it('sees opposite polarity of one day, and an update when it is later', () => {
    const did = told('the harbour pilots accepted the wage offer', { by: 'union', said: '2031-04-02' })
    const not = told('the harbour pilots had not accepted the wage offer', { by: 'port', said: '2031-04-02' })
    const later = told('the harbour pilots had not accepted the wage offer', {
      by: 'port',
      said: '2031-05-20',
    })
    expect(conflictsOf(did, not)).toMatchObject([{ conflict: 'polarity' }])
    expect(conflictsOf(did, later)).toEqual([])
  })

  it('sees no conflict of one source with itself, nor in hopes and conditions', () => {
    const did = told('the harbour pilots accepted the wage offer', { by: 'union' })
    expect(
      conflictsOf(did, told('the harbour pilots had not accepted the wage offer', { by: 'union' })),
    ).toEqual([])
    const hoped = told('the harbour pilots had not accepted the wage offer', { by: 'port', stance: 'asks' })
    expect(conflictsOf(did, hoped)).toEqual([])
  })

  it('sees two numbers of one thing on one day, an update on another, another scope in a part', () => {
    const police = told('14 people died when the ferry sank', { by: 'police' })
    const hospital = told('19 bodies were brought ashore from the ferry', { by: 'hospital' })
    const later = told('23 people died when the ferry sank', {
      by: 'police',
      said: '2031-04-04',
      report: '0b',
    })
    const children = told('three children died when the ferry sank', { by: 'hospital' })
    expect(conflictsOf(police, hospital)).toMatchObject([{ conflict: 'value', by: 'claims/quantity' }])
    expect(judgeAgainst([later], [police])).toMatchObject([
      {
        verdict: 'unrelated',
        relation: 'update',
        between: ['0a:s', '0b:s'].map((at) => expect.stringContaining(at)),
        later: 1,
      },
    ])
    expect(judgeWithin([police, children])).toMatchObject([{ verdict: 'unrelated', relation: 'scope' }])
  })

  it('takes a number that leaves room for another for no conflict', () => {
    const least = told('at least 14 people died when the ferry sank', { by: 'police' })
    const exact = told('19 people died when the ferry sank', { by: 'hospital' })
    expect(judgeWithin([least, exact])).toMatchObject([{ verdict: 'unrelated', relation: 'scope' }])
  })

  it('sees what a denial that names no more than the claim denies: the last that was said before it', () => {
    const first = told('the council had sold the quay', { by: 'Conti' })
    const second = told('the mayor had taken a bribe', { by: 'Varga', about: ['mayor'] })
    const denied = told('the allegation', { by: 'mayor', stance: 'denies' })
    const found = judgeWithin([first, second, denied].map(sideBySide))
    expect(found).toMatchObject([{ conflict: 'denial', by: 'claims/claim-denied' }])
    expect(found[0]?.between).toContain(second.address)
  })

  it('says the same of two statements whichever comes first, in ids as in verdicts', () => {
    const denial = told("Conti's pipeline offer was made in anything but a serious manner", {
      by: 'ministry',
      stance: 'denies',
      about: ['Conti'],
      report: '0b',
    })
    expect(judgeAgainst([joke], [denial])).toEqual(judgeAgainst([denial], [joke]))
    expect(judgeAgainst([joke], [denial])).toHaveLength(1)
  })
})

describe('opposed words', () => {
  it('stand at one end of their axis only', () => {
    for (const { poles } of ANTONYMS) expect(poles[0].filter((word) => poles[1].includes(word))).toEqual([])
  })
  const rows = ANTONYMS.flatMap(({ axis, examples, counterexamples }) => [
    ...examples.map((pair) => ({ axis, pair, opposed: true })),
    ...counterexamples.map((pair) => ({ axis, pair, opposed: false })),
  ])
  it.each(rows)('$axis: $pair, opposed: $opposed', ({ pair: [one, other], opposed }) => {
    const found = conflictsOf(
      told(`${one} by Conti in Tarnow`, { by: 'a', about: ['Conti'] }),
      told(`${other} by Conti in Tarnow`, { by: 'b', about: ['Conti'] }),
    )
    expect(found.map(({ conflict }) => conflict)).toEqual(opposed ? ['characterisation'] : [])
  })
})

describe('claims', () => {
  const first = told('the reactor at Tarnow released iodine into the river', {
    by: 'inspector',
    report: '0a',
  })
  const copy = told('the reactor at Tarnow released iodine into the river', { by: 'inspector', report: '0b' })
  const other = told('the Tarnow reactor has released iodine into a river', { by: 'fisherman', report: '0c' })
  const far = told('the bridge at Lviv will open to lorries', { by: 'mayor', report: '0d' })
  const all = [first, copy, other, far]

  function claimsOf(statements: readonly LedgerStatement[]) {
    const judgements = statements.flatMap((statement, at) =>
      judgeAgainst([statement], statements.slice(0, at)),
    )
    return { claims: gatherClaims(statements, judgements), judgements: judgements.map(({ id }) => id).sort() }
  }

  it.each([
    [
      'a short sentence of one voice, in two reports',
      'no date had been fixed',
      { by: 'Conti' },
      'no date had been fixed for another hearing',
      { by: 'Conti' },
    ],
    [
      'the same words under two sources',
      'the quay of the old harbour was flooded',
      { by: 'envoys' },
      'The quay of the old harbour was flooded',
      { by: 'pilots' },
    ],
    [
      'what a denial and a negation deny',
      'any leaflet had been printed in the cellar',
      { by: 'Conti', stance: 'denies' },
      'no leaflet had been printed in the cellar',
      { by: 'Conti' },
    ],
    [
      'another form of the word',
      'the closure of the ferry terminal had been announced by the pilots',
      { by: 'envoys' },
      'the pilots announced the closing of the ferry terminal',
      { by: 'Conti' },
    ],
  ] as const)('takes for the same %s', (_, one, by, other, byOther) => {
    const pair = [told(one, { ...by, report: '0a' }), told(other, { ...byOther, report: '0b' })]
    expect(judgeAgainst(pair.slice(1), pair.slice(0, 1))).toMatchObject([{ verdict: 'same' }])
  })

  it.each([
    ['other numbers', 'the ferry carried 31 miners', 'the ferry carried 52 miners'],
    [
      'one of them negated',
      'the ferry had reached the old harbour',
      'the ferry never reached the old harbour',
    ],
    [
      'two things merely named',
      'the budget of the ferry company',
      'to block a budget proposal on ferry subsidies',
    ],
    [
      'other deeds',
      'the pilots blocked the ferry terminal',
      'the pilots painted the ferry terminal at night',
    ],
  ] as const)('does not take for the same %s', (_, one, other) => {
    const pair = [told(one, { by: 'Conti', report: '0a' }), told(other, { by: 'Conti', report: '0b' })]
    expect(judgeAgainst(pair.slice(1), pair.slice(0, 1)).filter(({ verdict }) => verdict === 'same')).toEqual(
      [],
    )
  })

  it('leaves out what stands inside a denial', () => {
    const agreed = 'to open the gates of the northern reservoir before the first of the summer storms'
    const said = told(agreed, { by: 'Conti', stance: 'promises', report: '0a' })
    const inside = told(agreed, { by: 'Conti', through: 'Marek', stance: 'promises', report: '0b' })
    const [outer, inner] = inside.statement.chain
    const denied: LedgerStatement = {
      ...inside,
      statement: { ...inside.statement, chain: [{ ...outer, stance: 'denies' }, inner ?? outer] },
    }
    expect(judgeAgainst([inside], [said])).toMatchObject([{ verdict: 'same' }])
    expect(judgeAgainst([denied], [said])).toEqual([])
  })

  it('takes a higher toll of the next day by the same source for an update of “at least”', () => {
    const first = told('at least 14 miners were killed in the collapse of the shaft', { by: 'Conti' })
    const next = told('23 miners were killed in the collapse of the shaft', {
      by: 'Conti',
      said: '2031-04-03',
      report: '0b',
    })
    expect(judgeAgainst([next], [first])).toMatchObject([{ verdict: 'unrelated', relation: 'update' }])
  })

  it('gathers what says the same, and counts one voice once', () => {
    const { claims } = claimsOf(all)
    expect(claims.map(({ statements, origins }) => [statements.length, origins.length])).toEqual([
      [3, 2],
      [1, 1],
    ])
    expect(claims.map((claim) => standingOf(claim, []))).toEqual(['corroborated', 'unchallenged'])
  })

  it('does not depend on the order of reading', () => {
    const expected = claimsOf(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(claimsOf(shuffled)).toEqual(expected)
      }),
    )
  })

  it('gives each statement a bounded number of keys', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { maxLength: 80 })
    fc.assert(
      fc.property(words, (list) => {
        expect(keysOf(told(list.join(' '), { by: 'x' })).length).toBeLessThanOrEqual(46)
      }),
      { numRuns: 30 },
    )
  })
})

describe('origins of copies', () => {
  const wire = told('three tugs failed to move the wreck', { by: 'pilots', report: '0a' })
  const copied = told('three tugs could not move the wreck', { by: 'pilots union', report: '0b' })
  const passage = (own: LedgerStatement) => own.statement.content[0] ?? { start: 0, end: 0 }
  const copy = {
    id: 'y1',
    between: [wire.report, copied.report] as const,
    verdict: 'copy' as const,
    score: 0.7,
    runs: [[passage(wire), passage(copied)]] as const,
    by: 'claims/copy-of-report',
    reason: 'One text: 90 % of the shorter.',
  }

  it('are one where the statements stand in a passage that was copied', () => {
    expect(originsOf([wire, copied])).toHaveLength(2)
    expect(originsOf([wire, copied], [copy])).toMatchObject([
      { carriers: ['Courier 0a', 'Courier 0b'], why: 'copies of one text (90 % of the shorter)' },
    ])
  })

  it('are two where a report adds to its copy', () => {
    const elsewhere = { ...copy, runs: [[passage(wire), { start: 0, end: 5 }]] as const }
    expect(originsOf([wire, copied], [elsewhere])).toHaveLength(2)
    expect(originsOf([wire, copied], [{ ...copy, verdict: 'passages' }])).toHaveLength(2)
  })
})
