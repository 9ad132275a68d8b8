import { describe, expect, it } from 'vitest'
import { sameBodies, samePeople } from './same-entity.ts'

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

describe('the same body across reports', () => {
  it('is known by its initials', () => {
    expect(
      sameBodies(['organization:igc', 'organization:international grain council', 'person:igc']).map(
        ({ keys }) => keys,
      ),
    ).toEqual([['organization:igc', 'organization:international grain council']])
  })

  it.each([
    [
      'two long names fit',
      ['organization:asu', 'organization:avarian steel union', 'organization:avarian shipping union'],
    ],
    [
      'the short one is its report’s own',
      ['0123456789abcdef:organization:e1:igc', 'organization:international grain council'],
    ],
    ['the initials are of two words', ['organization:gc', 'organization:grain council']],
  ])('is not guessed where %s', (_, keys) => {
    expect(sameBodies(keys)).toEqual([])
  })
})
