import { describe, expect, it } from 'vitest'
import { placeOnPage } from './place-on-page.ts'

describe('a place on a page', () => {
  const layout = [
    { start: 0, end: 10, page: 1, box: [60, 100, 200, 110] },
    { start: 11, end: 20, page: 1, box: [50, 112, 190, 122] },
    { start: 22, end: 30, page: 2, box: [60, 40, 200, 50] },
  ] as const

  it('is the box of all its lines', () => {
    expect(placeOnPage(layout, { start: 4, end: 15 })).toEqual({ page: 1, box: [50, 100, 200, 122] })
    expect(placeOnPage(layout, { start: 11, end: 12 })).toEqual({ page: 1, box: [50, 112, 190, 122] })
  })

  it('is on the page where it begins', () => {
    expect(placeOnPage(layout, { start: 12, end: 25 })).toEqual({ page: 1, box: [50, 112, 190, 122] })
    expect(placeOnPage(layout, { start: 22, end: 25 })?.page).toBe(2)
  })

  it('is none of what no line has', () => {
    expect(placeOnPage(layout, { start: 20, end: 22 })).toBeNull()
    expect(placeOnPage(layout, { start: 40, end: 50 })).toBeNull()
    expect(placeOnPage([], { start: 0, end: 1 })).toBeNull()
  })
})
