import { describe, expect, it } from 'vitest'
import { isColored } from './colors.ts'

describe('whether the output is coloured', () => {
  it('is so for a terminal alone, whatever a build server sets', () => {
    expect(isColored({ TERM: 'xterm' }, true)).toBe(true)
    expect(isColored({ TERM: 'dumb' }, true)).toBe(false)
    expect(isColored({ TERM: 'xterm' }, false)).toBe(false)
    expect(isColored({ CI: 'true' }, false)).toBe(false)
  })

  it('follows NO_COLOR, then FORCE_COLOR', () => {
    expect(isColored({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false)
    expect(isColored({ NO_COLOR: '' }, true)).toBe(true)
    expect(isColored({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(isColored({ FORCE_COLOR: '0' }, true)).toBe(false)
  })
})
