import { describe, expect, it } from 'vitest'
import { partOfWhole } from '../../src/api/cursor.ts'

const partOf = (rows: readonly string[], limit: number, cursor?: string) =>
  partOfWhole(
    rows,
    { limit, cursor },
    (row) => row,
    (row) => row,
  )

describe('a part of a list that was made whole', () => {
  it('goes on behind the row before it, wherever that stands now', () => {
    const { items, next } = partOf(['a', 'b', 'c'], 2)
    expect(items).toEqual(['a', 'b'])
    expect(partOf(['z', 'a', 'y', 'b', 'c'], 2, next ?? '')).toEqual({ items: ['c'], next: null })
    expect(partOf(['b', 'a', 'c'], 2, next ?? '').items).toEqual(['a', 'c'])
  })

  it('is refused where that row is gone', () => {
    const { next } = partOf(['a', 'b', 'c'], 2)
    expect(() => partOf(['a', 'c'], 2, next ?? '')).toThrow('ask again without a cursor')
  })
})
