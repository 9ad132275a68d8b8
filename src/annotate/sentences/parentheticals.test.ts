import { describe, expect, it } from 'vitest'
import { parentheticalsIn } from './parentheticals.ts'

const found = (text: string): string[] =>
  parentheticalsIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end))

describe('parentheticals', () => {
  it.each([
    ['author, headline, place and date', 'AP (Ana Ruiz, "PORT SHUT," Lima, 02/13/02) said so.'],
    ['a headline that closes a sentence', 'The port is shut (AP, "PORT SHUT," 13 February 2002).'],
    ['names and a date within a sentence', 'The Post (Ana Ruiz, Lima, Feb. 13) said so.'],
    ['a note of the editors', 'The port is shut. [Ed. note: It opened later (May 3).]'],
    ['a note of one editor', "[Editor's note: the name was changed.] The port is shut."],
  ])('finds %s', (_, text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    ['a parenthesis of citations at the end', 'The port is shut (AP, May 2; CNN, May 3).'],
    ['an explanation', 'The pilot (who had flown in from Lima on May 2) said so.'],
    ['a clause with a date', 'The port (it was shut, then opened, then shut on May 2) is old.'],
    ['a gloss', '"I said [it] to him," he said.'],
    ['a quotation', 'He (“we go,” he said, and went) left.'],
  ])('leaves %s in its sentence', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it('looks a bounded way ahead of each bracket', () => {
    expect(found('('.repeat(200_000))).toEqual([])
    expect(found('[Ed. note: '.repeat(20_000))).toEqual([])
  })
})
