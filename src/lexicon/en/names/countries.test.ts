import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from './countries.ts'

interface Country {
  readonly cca2: string
  readonly name: { readonly common: string }
  readonly unMember: boolean
  readonly capital: readonly string[]
}

// The package's declaration and its module disagree on what the default export is.
const require = createRequire(import.meta.url)
const countries = require('world-countries') as readonly Country[]

const byCode = new Map(COUNTRIES.map((row) => [row.code, row]))

describe('the countries', () => {
  it('are all the members of the United Nations, each once', () => {
    const members = countries.filter(({ unMember }) => unMember).map(({ cca2 }) => cca2)
    expect(members.filter((code) => !byCode.has(code))).toEqual([])
    expect(byCode.size).toBe(COUNTRIES.length)
  })

  it('have the names that world-countries gives them', () => {
    const wrong = countries.flatMap(({ cca2, name }) => {
      const row = byCode.get(cca2)
      return row === undefined || [row.name, ...row.aliases].includes(name.common)
        ? []
        : [`${cca2} ${name.common}`]
    })
    expect(wrong).toEqual([])
  })

  it('have its capitals', () => {
    const wrong = countries.flatMap(({ cca2, capital, name }) => {
      const row = byCode.get(cca2)
      if (row === undefined || capital.length === 0 || row.capitals.length === 0) return []
      const known = [...row.capitals, name.common].map(plain)
      return capital.some((one) => known.includes(plain(one))) ? [] : [`${cca2} ${capital.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })
})

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, "'")
}
