import { describe, expect, it } from 'vitest'
import { lineEndHyphens } from './line-end-hyphens.ts'

describe('a hyphen at the end of a line', () => {
  it('is of the line where a word was cut', () => {
    const tell = lineEndHyphens(['the gov-', 'ernment said'])
    expect(tell('the gov-', 'ernment said')).toBe('of the line')
    expect(tell('non-', 'ferrous scrap')).toBe('of the line')
  })

  it('is of the word where the document writes it so elsewhere, or the word always is', () => {
    const tell = lineEndHyphens(['a cease-fire of a day', 'the ceasing'])
    expect(tell('a cease-', 'fire was told')).toBe('of the word')
    expect(lineEndHyphens(['a ceasefire'])('a cease-', 'fire was told')).toBe('of the line')
    expect(tell('a self-', 'governing town')).toBe('of the word')
    expect(tell('the Anglo-', 'Irish talks')).toBe('of the word')
  })

  it('is of the word where cuts are marked otherwise', () => {
    const tell = lineEndHyphens(['the govern\u2010', 'ment'])
    expect(tell('the govern\u2010', 'ment')).toBe('of the line')
    expect(tell('a north-', 'bound lane')).toBe('of the word')
  })

  it('is none before a blank or a dash', () => {
    const tell = lineEndHyphens([])
    expect(tell('it sails -', 'he said')).toBeNull()
    expect(tell('it sails', 'today')).toBeNull()
  })
})
