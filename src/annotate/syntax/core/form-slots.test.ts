import { describe, expect, it } from 'vitest'
import { FormSlots } from './form-slots.ts'

describe('slots of forms', () => {
  it('are never more than there are, and keep what is asked for often', () => {
    const slots = new FormSlots(16)
    const the = slots.take('the')
    for (let at = 0; at < 10_000; at++) {
      slots.beginBatch()
      expect(slots.find('the')).toBe(the)
      slots.take(`rare${at}`)
    }
    expect(slots.size).toBe(16)
  })

  it('belong to their batch until the next begins', () => {
    const slots = new FormSlots(16)
    for (let batch = 0; batch < 50; batch++) {
      slots.beginBatch()
      const taken = Array.from({ length: 15 }, (_, at) => {
        const form = `form${(batch * 3 + at) % 40}`
        const known = slots.find(form)
        return known === -1 ? slots.take(form) : known
      })
      expect(new Set(taken).size).toBe(15)
    }
  })

  it('do not remember a form that is very long', () => {
    const slots = new FormSlots(4)
    slots.take('x'.repeat(1000))
    expect(slots.size).toBe(0)
    expect(slots.find('x'.repeat(1000))).toBe(-1)
  })
})
