import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../sentences/find-sentences.ts'
import { readingOrder } from './reading-order.ts'
import { tagTokens } from './tag-tokens.ts'

const read = (text: string) => {
  const sentences = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
  return { sentences, order: readingOrder(text, sentences) }
}

describe('the order in which words are read', () => {
  it('is the order of the text where nothing is a parenthetical', () => {
    expect(read('The port is shut (since May 2). Ships wait.').order.places).toBeNull()
  })

  it('puts the words of a parenthetical behind all others, as a sentence of its own', () => {
    const { order } = read(
      'AP (Ana Ruiz, "PORT SHUT," Lima, 02/13/02) said so. [Ed. note: It is open.] Ships wait.',
    )
    expect(order.forms.slice(0, order.inSentences).join(' ')).toBe('AP said so . Ships wait .')
    expect(order.read).toHaveLength(4)
    expect([...(order.places ?? [])].sort((one, other) => one - other)).toEqual(
      order.words.map((_, at) => at),
    )
  })

  it('leaves each head in its sentence, and hangs a reference on the word before it', () => {
    const text =
      'Reuters (Ana Ruiz, "PORT SHUT," Lima, 02/13/02) reported that the port was shut. Ships wait.'
    const { sentences } = read(text)
    const report = { text } as Parameters<typeof tagTokens.annotate>[0]
    const { tokens } = tagTokens.annotate(report, { sentences })
    expect(tokens.every(({ head, sentence }) => head === -1 || tokens[head]?.sentence === sentence)).toBe(
      true,
    )
    const reported = tokens.find(({ text }) => text === 'reported')
    expect(reported?.head).toBe(-1)
    expect(tokens[tokens[0]?.head ?? -1]).toBe(reported)
    expect(tokens.filter(({ head }) => head === 0).length).toBeGreaterThan(0)
  })
})
