import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LedgerEvent } from '../../model/ledger-event.ts'
import { cluster } from './cluster.ts'
import { deedOf } from './deed.ts'
import { historiesOf } from './histories.ts'

const ABOUT = ['treaty', 'fishery', 'quota', 'norway', 'trawler'].map((word) => [word, 2] as const)

function told(
  report: string,
  lemma: string,
  said: string,
  rest: Partial<LedgerEvent> & { readonly done?: readonly string[] } = {},
): LedgerEvent {
  const { done = ['treaty'], ...event } = rest
  return {
    address: `${report}:v1`,
    report: `sha256-${report}`,
    published: said,
    what: lemma,
    status: 'scheduled',
    time: null,
    scheduledFor: null,
    said,
    by: null,
    ...event,
    sketch: {
      ...{ lemma, isVerb: true, doers: ['lind'], done, others: [], modifiers: [], names: ['lind', 'norway'] },
      ...{ times: [], words: ['treaty', 'fishery', 'oslo'], about: ABOUT },
    },
  }
}

const first = told('0a', 'sign', '2031-03-01', { scheduledFor: '2031-05-01' })
const later = told('0b', 'signing', '2031-04-20', { scheduledFor: '2031-06-01', by: 'Anna Lind' })
const held = told('0c', 'sign', '2031-06-02', { status: 'occurred', time: '2031-06-01' })
const other = told('0d', 'burn', '2031-03-02', { status: 'occurred', done: ['barn'] })

describe('what became of an event', () => {
  it('is told by every report, with the days that slipped', () => {
    const [history] = historiesOf([held, other, first, later])
    expect(history?.entries.map(({ event, status, by }) => [event, status, by])).toEqual([
      ['0a:v1', 'scheduled', null],
      ['0b:v1', 'postponed', 'Anna Lind'],
      ['0c:v1', 'occurred', null],
    ])
    expect(history?.slips).toEqual(['2031-05-01', '2031-06-01'])
  })

  it('takes what many copies tell in the same words for one telling', () => {
    const copies = Array.from({ length: 90 }, (_, at) =>
      told(`1${String(at).padStart(2, '0')}`, 'sign', '2031-03-01', { scheduledFor: '2031-05-01' }),
    )
    const [history, ...others] = historiesOf([...copies, later, held])
    expect(others).toEqual([])
    expect(history?.entries).toHaveLength(92)
    expect(history?.slips).toEqual(['2031-05-01', '2031-06-01'])
  })

  it('does not depend on the order of the events', () => {
    const all = [first, later, held, other]
    const expected = historiesOf(all)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(historiesOf(shuffled)).toEqual(expected)
      }),
    )
  })

  it('is the same for some of the events as among those of all', () => {
    const lemmas = ['sign', 'signing', 'burn', 'meet', 'meeting', 'postpone']
    const all = Array.from({ length: 60 }, (_, at) =>
      told(
        `2${String(at).padStart(2, '0')}`,
        lemmas[at % 6] ?? '',
        `2031-03-${String(1 + (at % 28)).padStart(2, '0')}`,
        {
          status: at % 5 === 0 ? 'occurred' : 'scheduled',
          done: [['treaty', 'barn', 'harbour', 'quota'][(at * 7) % 4] ?? ''],
          ...(at % 3 === 0 ? { scheduledFor: `2031-0${5 + (at % 4)}-01` } : {}),
        },
      ),
    )
    const whole = historiesOf(all)
    expect(whole.some(({ entries }) => entries.length > 1)).toBe(true)
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (some) => {
        const of = new Set(some.map(({ address }) => address))
        const expected = whole.filter(({ entries }) => entries.some(({ event }) => of.has(event)))
        expect(historiesOf(all, of)).toEqual(expected)
      }),
    )
  })

  it('keeps happenings of different days apart', () => {
    const again = told('0e', 'sign', '2031-09-01', { status: 'occurred', time: '2031-09-01' })
    expect(historiesOf([held, again])).toHaveLength(2)
  })
})

describe('deeds', () => {
  it.each([
    ['killing', 'kill'],
    ['death', 'die'],
    ['announcement', 'announce'],
    ['signing', 'sign'],
    ['station', 'station'],
  ])('%s is of %s', (lemma, deed) => {
    expect(deedOf(lemma)).toBe(deed)
  })
})

describe('groups', () => {
  it('grow only while the mean over all their pairs is high: no chain leads from one to another', () => {
    const chain = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.9 },
      { a: 2, b: 3, score: 0.9 },
    ]
    expect(cluster(4, chain, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
})
