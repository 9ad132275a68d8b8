import { describe, expect, it } from 'vitest'
import { daysOf } from '../../web/src/days.ts'
import { placeInLanes } from '../../web/src/timeline/place.ts'
import { scaleOf } from '../../web/src/timeline/scale.ts'
import { ticksOf } from '../../web/src/timeline/ticks.ts'

const WIDTH = 1000
const scaled = (...dates: readonly string[]) => scaleOf(dates.map(daysOf), WIDTH)
const day = (date: string) => daysOf(date).from ?? 0

describe('the scale of a timeline', () => {
  it('keeps the order of days, within its width', () => {
    const dates = ['1884', '2018-10-09', '2018-10-10', '2018-11', '2019-01-31/..']
    const { x } = scaled(...dates)
    const places = dates.map((date) => x(day(date)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(WIDTH)
  })

  it('cuts out a century in which there is nothing, so that days of one week stand apart', () => {
    const { stretches, x } = scaled('1884', '2018-10-09', '2018-10-12', '2018-10-15')
    expect(stretches).toHaveLength(2)
    expect(x(day('2018-10-12')) - x(day('2018-10-09'))).toBeGreaterThan(100)
  })

  it('does not cut what is spread over twenty years', () => {
    const dates = Array.from({ length: 200 }, (_, at) => `${2004 + Math.floor(at / 10)}-0${1 + (at % 9)}-15`)
    expect(scaled(...dates).stretches).toHaveLength(1)
  })

  it('has a place for a single day, and none for dates without one', () => {
    expect(scaled('2017-03-08').x(day('2017-03-08'))).toBeGreaterThan(0)
    expect(scaled('XXXX-03-08').stretches).toEqual([])
    expect(scaled().stretches).toEqual([])
  })

  it.each([
    ['2018-10-01/2018-10-12', /^\d+ [A-Z][a-z]+ 2018$/],
    ['2017-01/2018-10', /^[A-Z][a-z]+ 20\d\d$/],
    ['1990/2018', /^\d{4}$/],
  ] as const)('of %s has round dates, none over another', (range, first) => {
    const ticks = ticksOf(scaled(range))
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks[0]?.label).toMatch(first)
    for (const [at, { x, label }] of ticks.entries())
      expect((ticks[at + 1]?.x ?? WIDTH) - x).toBeGreaterThanOrEqual(Math.min(60, label.length * 6))
  })
})

describe('lanes', () => {
  const things = Array.from({ length: 120 }, (_, at) => ({
    x0: at * 8,
    x1: at * 8 + (at % 7 === 0 ? 90 : 0),
    labels: [140, 60],
  }))

  it('cover no label and no mark that has one', () => {
    const placed = placeInLanes(things, WIDTH, 12)
    const reach = placed.flatMap(({ lane, shown }, at) => {
      const { x0 = 0, x1 = 0, labels = [] } = things[at] ?? {}
      if (shown === null) return []
      const wide = labels[shown.label] ?? 0
      if (shown.side === 'inside') return [{ lane, from: x0, to: x1 }]
      return [
        { lane, from: shown.side === 'left' ? x0 - wide : x0, to: shown.side === 'left' ? x1 : x1 + wide },
      ]
    })
    expect(reach.length).toBeGreaterThan(40)
    for (const one of reach)
      for (const other of reach)
        if (one !== other && one.lane === other.lane)
          expect(one.to <= other.from || other.to <= one.from).toBe(true)
  })

  it('are no more than asked for, but for one of marks alone', () => {
    for (const most of [1, 4, 12]) {
      const placed = placeInLanes(things, WIDTH, most)
      expect(Math.max(...placed.map(({ lane }) => lane))).toBeLessThanOrEqual(most)
      for (const { lane, shown } of placed) if (lane === most) expect(shown).toBeNull()
    }
  })

  it('leave no label beyond the edges', () => {
    for (const [at, { shown }] of placeInLanes(things, WIDTH, 12).entries()) {
      const { x0 = 0, x1 = 0, labels = [] } = things[at] ?? {}
      const wide = shown === null ? 0 : (labels[shown.label] ?? 0)
      if (shown?.side === 'left') expect(x0 - wide).toBeGreaterThanOrEqual(0)
      if (shown?.side === 'right') expect(x1 + wide).toBeLessThanOrEqual(WIDTH)
    }
  })
})
