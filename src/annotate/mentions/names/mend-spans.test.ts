import { describe, expect, it } from 'vitest'
import type { Token } from '../../../model/annotation.ts'
import { mendSpans } from './mend-spans.ts'

/** Words of one sentence; those that begin with a small letter are adjectives. */
function tokensOf(text: string): readonly Token[] {
  let start = 0
  return text.split(' ').map((word): Token => {
    const token: Token = {
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      lemma: word.toLowerCase(),
      upos: /^\p{Lu}/u.test(word) ? 'PROPN' : 'ADJ',
      xpos: '',
      sentence: 0,
      head: -1,
      relation: '',
    }
    start = token.end + 1
    return token
  })
}

function mended(text: string, from: number, to: number, kind = 'ORG') {
  const tokens = tokensOf(text)
  return mendSpans(tokens, [{ from, to, kind }]).map((span) => [
    tokens
      .slice(span.from, span.to)
      .map((token) => token.text)
      .join(' '),
    span.kind,
  ])
}

describe('mendSpans', () => {
  it.each([
    ['the nonpartisan Ferry Commission met', 1, 4, 'Ferry Commission'],
    ['told Netflix Friday that', 1, 3, 'Netflix'],
    ['the Commission on Harbour Dues met', 1, 2, 'Commission on Harbour Dues'],
    ['the Commission on Monday met', 1, 2, 'Commission'],
    ['the Harbour Committee for Larne met', 1, 3, 'Harbour Committee'],
    ['the Harrow Union met', 1, 3, 'Harrow Union'],
  ])('%s', (text, from, to, name) => {
    expect(mended(text, from, to)).toEqual([[name, 'ORG']])
  })

  it('takes a college for a body, and leaves people and places', () => {
    expect(mended('at Larne College today', 1, 3, 'LOC')).toEqual([['Larne College', 'ORG']])
    expect(mended('in Port Larne today', 1, 3, 'LOC')).toEqual([['Port Larne', 'LOC']])
    expect(mended('met de Roe Friday', 1, 4, 'PER')).toEqual([['de Roe Friday', 'PER']])
  })
})
