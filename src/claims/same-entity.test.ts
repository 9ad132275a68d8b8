import { describe, expect, it } from 'vitest'
import { samePeople } from './same-entity.ts'

describe('the same person across reports', () => {
  it.each([
    ['a middle name', 'person:mary ann roe', 'person:mary roe'],
    ['a short given name', 'person:joe doe', 'person:joseph doe'],
  ])('is known by %s', (_, left, right) => {
    expect(samePeople([right, left, 'person:ann velt']).map(({ keys }) => keys)).toEqual([[left, right]])
  })

  it.each([
    ['two longer names fit', ['person:mary roe', 'person:mary ann roe', 'person:mary jane roe']],
    ['the given names differ', ['person:mary roe', 'person:martha roe']],
    ['a name is no person’s', ['outlet:mary roe', 'person:mary ann roe']],
    ['a key is its report’s own', ['0123456789abcdef:person:e1:roe', 'person:mary roe']],
  ])('is not guessed where %s', (_, keys) => {
    expect(samePeople(keys)).toEqual([])
  })
})
