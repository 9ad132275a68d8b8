import { describe, expect, it } from 'vitest'
import { onceFor } from './once-for.ts'

describe('onceFor', () => {
  it('makes it once for each object, and not for what looks like it', () => {
    let makings = 0
    const lengthOf = onceFor((words: readonly string[]) => {
      makings++
      return { length: words.length }
    })
    const words = ['mill', 'weir']
    const first = lengthOf(words)
    expect(first).toEqual({ length: 2 })
    expect(lengthOf(words)).toBe(first)
    expect(makings).toBe(1)
    expect(lengthOf(['mill', 'weir'])).not.toBe(first)
    expect(makings).toBe(2)
  })

  it.each([null, 0, '', false])('keeps %s as well as any other value', (value) => {
    let makings = 0
    const of = onceFor((_: object) => {
      makings++
      return value
    })
    const object = {}
    expect([of(object), of(object)]).toEqual([value, value])
    expect(makings).toBe(1)
  })

  it('keeps what each function makes apart', () => {
    const first = onceFor((words: readonly string[]) => words[0] ?? null)
    const last = onceFor((words: readonly string[]) => words.at(-1) ?? null)
    const words = ['mill', 'weir']
    expect([first(words), last(words), first(words)]).toEqual(['mill', 'weir', 'mill'])
  })
})
