import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../annotate/sentences/find-sentences.ts'
import { tagTokens } from '../annotate/tokens/tag-tokens.ts'
import type { Stance } from '../model/annotation.ts'
import type { LedgerStatement } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import { propositionsOf } from '../statements/propositions.ts'
import { termsOf } from '../statements/terms.ts'
import { judgeAgainst, judgeWithin } from './index.ts'

interface Told {
  readonly by: string
  readonly report: string
  readonly said?: string
  readonly stance?: Stance
  readonly cue?: string
  readonly at?: number
  readonly inCorrection?: true
  readonly publication?: string
}

/** A statement of one story: its reports are about the same people and things. */
function told(
  content: string,
  { by, report, said = '2031-04-02', stance = 'asserts', at = 0, ...more }: Told,
) {
  const sentences = sentencesOf(content, [{ kind: 'body', start: 0, end: content.length }])
  const { tokens } = tagTokens.annotate({ id: `sha256-${report}`, text: content } as Report, { sentences })
  const span = { start: 0, end: content.length }
  const shift = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + at,
    end: one.end + at,
  })
  const certainty = stance === 'denies' ? ('CT-' as const) : ('CT+' as const)
  const cue = { start: at + 900, end: at + 901 }
  const ledger: LedgerStatement = {
    address: `${report}:s${at}`,
    report: `sha256-${report}`,
    publication: more.publication ?? `Courier ${report}`,
    published: said,
    statement: {
      id: `s${at}`,
      madeFrom: 'a1',
      chain: [{ source: cue, entity: by, named: true, cue, stance, certainty, channel: 'said' }],
      content: [shift(span)],
      quote: content,
      kind: 'indirect',
      certainty,
      said: { edtf: said, evidence: [] },
      citations: [],
      times: [],
      terms: termsOf([span], tokens, [], by).map(shift),
      propositions: propositionsOf([span], { tokens, mentions: [], times: [], speaker: by }).map((one) => ({
        ...shift(one),
        parts: one.parts.map(shift),
        quantities: one.quantities.map(shift),
      })),
    },
    entityKeys: { [by]: `person:${by}` },
    timeValues: {},
    citedAs: [],
    about: { names: ['person:ada morn', 'organization:orla mills'], nouns: ['mill', 'river'] },
    ...(more.cue === undefined ? {} : { cueWords: more.cue }),
    ...(more.inCorrection && { inCorrection: true as const }),
  }
  return ledger
}

function across(one: LedgerStatement, other: LedgerStatement) {
  return judgeAgainst([other], [one]).map(({ by, verdict, relation, conflict }) =>
    [by, verdict, relation ?? conflict ?? ''].join(' ').trim(),
  )
}

describe('of one story', () => {
  it('what closes is what somebody closes', () => {
    const closes = told('the spinning mill will close in winter', { by: 'mayor', report: '0a' })
    const closed = told('the company will close the spinning mill in winter', { by: 'mayor', report: '0b' })
    expect(across(closes, closed)).toEqual(['claims/same same'])
  })

  it('a number to the last figure is one number, a round one is not', () => {
    const exact = told('the share was 41.7 percent', { by: 'clerk', report: '0a' })
    const again = told('41.7 percent of the workers had left', { by: 'union', report: '0b' })
    expect(across(exact, again)).toEqual(['claims/same-number same'])
    const round = told('the share was 40 percent', { by: 'clerk', report: '0a' })
    const other = told('40 percent of the weavers had left', { by: 'union', report: '0b' })
    expect(across(round, other)).toEqual([])
  })

  it('nobody dismissed speaks against two dismissed, whatever verb tells it', () => {
    const some = told('two weavers were dismissed by the mill', { by: 'union', report: '0a' })
    const none = told('anyone had been sacked', { by: 'owner', report: '0b', stance: 'denies' })
    expect(across(some, none)).toEqual(['claims/none-at-all contradicts denial'])
    const later = told('two weavers were dismissed by the mill', {
      by: 'union',
      report: '0a',
      said: '2031-04-20',
    })
    const before = told('nobody had been sacked', { by: 'owner', report: '0b' })
    expect(across(before, later)).toEqual([])
  })

  it('who denies a report denies what it told, where it names nothing of it', () => {
    const within = (cue: string) =>
      judgeWithin([
        told('a barge had run aground in the river', { by: 'agency', report: '0a', cue }),
        told('the report', { by: 'harbour', report: '0a', stance: 'denies', at: 120 }),
      ]).map(({ by, conflict }) => `${by} ${conflict}`)
    expect(within('the agency reported')).toEqual(['claims/claim-denied denial'])
    expect(within('the mayor hoped')).toEqual([])
    const explained = judgeWithin([
      told('the council could not agree on a mayor', { by: 'clerks', report: '0a' }),
      told('that explanation', { by: 'norland', report: '0a', stance: 'denies', at: 120 }),
    ])
    expect(explained.map(({ by }) => by)).toEqual(['claims/claim-denied'])
    const dismissed = (at: number) =>
      judgeWithin([
        told('this is the largest stoppage of the mill', { by: 'union', report: '0a' }),
        told('the claim', { by: 'owner', report: '0a', stance: 'denies', at }),
      ])
    expect(dismissed(180).map(({ by }) => by)).toEqual(['claims/claim-denied'])
    expect(dismissed(600)).toEqual([])
    const promised = judgeWithin([
      told('the council had agreed to reopen the quay', { by: 'clerks', report: '0a' }),
      told('the town has made no such promise', { by: 'norland', report: '0a', at: 120 }),
    ])
    expect(promised.map(({ by, conflict }) => `${by} ${conflict}`)).toEqual(['claims/claim-denied denial'])
  })

  it('a bare number next to a number of something is of that', () => {
    const [found] = judgeWithin([
      told('the number of weavers hired at 230', { by: 'clerk', report: '0a' }),
      told('400', { by: 'union', report: '0a', at: 60 }),
    ])
    expect([found?.by, found?.conflict]).toEqual(['claims/next-number', 'value'])
  })

  it('what is said to have come after a failure is told against by who denies one', () => {
    const within = (preposition: string) =>
      judgeWithin([
        told(`the barge was called back ${preposition} a technical failure`, { by: 'agency', report: '0a' }),
        told('there was any failure', { by: 'owner', report: '0a', stance: 'denies', at: 700 }),
      ]).filter(({ by }) => by === 'claims/existence')
    expect(within('after')).toHaveLength(1)
    expect(within('for')).toHaveLength(0)
  })

  it('two sources of one report, the later without a day of its own, are set beside each other', () => {
    const counts = (by: string) =>
      judgeWithin([
        told('three sailors died on the barge', { by: 'agency', report: '0a', said: '2031-04-01' }),
        told('seven sailors died on the barge', { by, report: '0a', at: 120 }),
      ]).map(({ by, relation, conflict }) => `${by} ${relation ?? conflict}`)
    expect(counts('harbour')).toEqual(['claims/quantity value'])
    expect(counts('agency')).toEqual(['claims/own-number update'])
  })

  it('who acknowledges what he denied takes the denial back', () => {
    const denied = told('the boiler had leaked', { by: 'owner', report: '0a', stance: 'denies' })
    const admitted = told('the boiler had leaked', {
      by: 'owner',
      report: '0b',
      said: '2031-04-20',
      cue: 'the owner acknowledged',
    })
    expect(across(denied, admitted)).toEqual(['claims/admission unrelated withdrawal'])
  })

  it('a correction takes back what the outlet printed', () => {
    const printed = told('the boiler was bought in Velm', {
      by: 'clerk',
      report: '0a',
      publication: 'The Weir',
    })
    const corrected = told('the boiler was bought in Velm', {
      by: 'weir',
      report: '0b',
      said: '2031-04-20',
      cue: 'the weir said',
      inCorrection: true,
      publication: 'The Weir',
    })
    expect(across(printed, corrected)).toEqual(['claims/withdrawal unrelated withdrawal'])
  })
})

describe('side by side', () => {
  it('a number of which nothing more is told is of what was counted before', () => {
    const three = told('the mill had failed three inspections', { by: 'inspector', report: '0a' })
    const two = told('there had been two', { by: 'owner', report: '0a', at: 60 })
    expect(judgeWithin([three, two]).map(({ by }) => by)).toEqual(['claims/next-number'])
  })

  it.each([
    ['260 weavers were being held in all', 'the number at more than 300'],
    ['the tremor had a magnitude of 4.1', 'the tremor at 3.6'],
    ['the clinic took in nine people with burns', 'at least 15'],
  ])('%s, %s: two numbers of one thing', (one, other) => {
    const [first, second] = [
      told(one, { by: 'clerk', report: '0a' }),
      told(other, { by: 'union', report: '0a', at: 60 }),
    ]
    expect(judgeWithin([first, second]).map(({ by }) => by)).toEqual(['claims/next-number'])
  })

  it.each([
    ['70 weavers were arrested', 'nine people were arrested in the neighbouring district of Lom', 60],
    ['64 weavers had died', 'the number at 340', 320],
    ['the tremor had a magnitude of 4.1', 'the depth at 9.5', 60],
    ['three weavers were still missing', 'the number of dead at 12', 60],
    ['the strike began at nine', 'at least 15', 60],
  ])('%s, %s: of two things', (one, other, at) => {
    const [first, second] = [
      told(one, { by: 'clerk', report: '0a' }),
      told(other, { by: 'union', report: '0a', at }),
    ]
    expect(judgeWithin([first, second]).filter(({ verdict }) => verdict !== 'unrelated')).toEqual([])
  })

  it('what had nothing to do with it was not its cause', () => {
    const denied = told('the stop had anything to do with the boiler', {
      by: 'owner',
      report: '0a',
      stance: 'denies',
    })
    const cause = told('it was the boiler that had stopped the mill', { by: 'union', report: '0a', at: 60 })
    expect(judgeWithin([denied, cause]).map(({ by }) => by)).toEqual(['claims/next-denial'])
  })
})

describe('side by side, of all and of none', () => {
  it('nothing was settled, where another takes it for settled', () => {
    const taken = told('the owner had reopened a question settled in March', { by: 'union', report: '0a' })
    const nothing = told('nothing had been settled in March', { by: 'owner', report: '0a', at: 80 })
    expect(judgeWithin([taken, nothing]).map(({ by }) => by)).toEqual(['claims/none-at-all'])
  })

  it('all were told, where one says that he was not', () => {
    const not = told('it had not been informed of the stop', { by: 'fund', report: '0a' })
    const all = told('all members were told in May', { by: 'owner', report: '0a', at: 60 })
    expect(judgeWithin([not, all]).map(({ by }) => by)).toEqual(['claims/none-at-all'])
  })
})

describe('side by side, what two call one thing', () => {
  const called = (one: string, other: string, cue = 'called') =>
    judgeWithin([
      told(one, { by: 'mayor', report: '0a', cue }),
      told(other, { by: 'union', report: '0a', cue, at: 60 }),
    ]).map(({ by, verdict }) => `${by} ${verdict}`)

  it.each([
    ['the affair a disgrace', 'it an honest mistake'],
    ['the sale a necessary risk', 'it a crime'],
    ['the day a breakthrough', 'it a beginning at best'],
    ['the paper a forgery', 'it genuine'],
    ['the exercise a pretext for war', 'it a drill like any other'],
  ])('%s, %s', (one, other) => {
    expect(called(one, other)).toEqual(['claims/assessment contradicts'])
  })

  it.each([
    ['the affair a disgrace', 'it a scandal'],
    ['the firm an honest house', 'it a necessary evil'],
    ['the day a breakthrough', 'it a great victory'],
  ])('not: %s, %s', (one, other) => {
    expect(called(one, other)).not.toContain('claims/assessment contradicts')
  })
})
