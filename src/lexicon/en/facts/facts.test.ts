import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../names/countries.ts'
import { OUTLETS } from '../names/outlets.ts'
import { CITY_ZONES } from './city-zones.ts'
import { LARGE_CITIES } from './large-cities.ts'
import { OFFICE_HOLDERS } from './office-holders.ts'

const codes = new Set(COUNTRIES.map(({ code }) => code))

describe('the office-holders', () => {
  const rows = OFFICE_HOLDERS.split('\n').map((row) => row.split('|'))

  it('are rows of a known country, offices, a name, a gender and two days', () => {
    const wrong = rows.filter(
      ([iso = '', offices = '', name = '', gender = '', from = '', to = '', ...more]) =>
        !codes.has(iso) ||
        !/^[a-z][a-z ,-]*$/.test(offices) ||
        name === '' ||
        !/^[mf]?$/.test(gender) ||
        !/^\d{4}-\d\d-\d\d$/.test(from) ||
        !/^(?:\d{4}-\d\d(?:-\d\d)?)?$/.test(to) ||
        more.length > 0,
    )
    expect(wrong).toEqual([])
  })

  it('leave after they come', () => {
    expect(rows.filter(([, , , , from = '', to = '']) => to !== '' && to < from.slice(0, to.length))).toEqual(
      [],
    )
  })

  it('are known of nearly every country', () => {
    expect(new Set(rows.map(([iso]) => iso)).size).toBeGreaterThan(180)
  })
})

describe('the cities', () => {
  const rows = LARGE_CITIES.split('\n').map((row) => row.split('|'))

  it('lie in known countries, each name once', () => {
    expect(rows.filter(([name = '', iso = '']) => name === '' || !codes.has(iso))).toEqual([])
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
  })

  it('have clocks that exist', () => {
    for (const row of CITY_ZONES.split('\n')) {
      const [zone = ''] = row.split('|')
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow()
    }
  })
})

describe('the countries', () => {
  it('have an adjective and a capital, but for a few without', () => {
    const without = COUNTRIES.filter(({ demonyms, people }) => demonyms.length + people.length === 0)
    // "Dominican" is of the Dominican Republic.
    expect(without.map(({ code }) => code)).toEqual(['DM'])
    expect(COUNTRIES.filter(({ capitals }) => capitals.length === 0).length).toBeLessThan(20)
  })
})

describe('the outlets', () => {
  it('are of every kind, and at home in known countries', () => {
    expect(new Set(OUTLETS.map(({ kind }) => kind))).toEqual(
      new Set(['agency', 'newspaper', 'magazine', 'broadcaster', 'site']),
    )
    expect(OUTLETS.filter(({ country }) => !codes.has(country)).map(({ name }) => name)).toEqual([])
  })
})
