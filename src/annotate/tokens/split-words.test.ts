import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords } from './split-words.ts'

describe('words as Universal Dependencies splits English', () => {
  it.each([
    ["They don't know.", "They do n't know ."],
    ['We cannot and can’t.', 'We can not and ca n’t .'],
    ["Lind's aide and the workers' hall", "Lind 's aide and the workers ' hall"],
    ['The U.S. envoy, Gen. J. Osei, left.', 'The U.S. envoy , Gen. J. Osei , left .'],
    ['It ended at 5 p.m. in Oslo.', 'It ended at 5 p.m. in Oslo .'],
    ['an Oslo-based, non-aligned group', 'an Oslo - based , non-aligned group'],
    ['May 28-29, 3.5% of $10,000', 'May 28 - 29 , 3.5 % of $ 10,000'],
    ['Minister Park Nam-sun', 'Minister Park Nam-sun'],
    ['“Well ...” she said—twice.', '“ Well ... ” she said — twice .'],
    [
      'Write to a.b@example.org or see www.example.com/x.',
      'Write to a.b@example.org or see www.example.com/x .',
    ],
    ['Thanks :) see you ;-) (as follows:) one', 'Thanks :) see you ;-) ( as follows : ) one'],
    ['im late, thats all; Im Dong-won', 'i m late , that s all ; Im Dong-won'],
    ['I’m sure they’ve gone and she’d stay.', 'I ’m sure they ’ve gone and she ’d stay .'],
    ['It ain’t so; he shouldn’t’ve.', 'It ai n’t so ; he should n’t ’ve .'],
    ["That'll do, let's go, who's in?", "That 'll do , let 's go , who 's in ?"],
    ['We are gonna go, wanna come, gimme it', 'We are gon na go , wan na come , gim me it'],
    ["O'Neill of d'Orla left at five o'clock", "O'Neill of d'Orla left at five o'clock"],
    ['a well-known 10-year-old', 'a well - known 10 - year - old'],
    [
      'the ex-mayor, the then-senator, a U.S.-led force',
      'the ex-mayor , the then - senator , a U.S. - led force',
    ],
    ['an anti-war, non-EU co-operation', 'an anti-war , non-EU co-operation'],
    [
      'His mother-in-law and/or a Reuters-Ipsos poll',
      'His mother - in - law and / or a Reuters - Ipsos poll',
    ],
    ['"Go," he said... -- no [sic]', '" Go , " he said ... -- no [ sic ]'],
    ['It cost $$$ in alt.gardens.roses.', 'It cost $$$ in alt.gardens.roses .'],
    ['It paid $20m for 375mm at 10pm.', 'It paid $ 20 m for 375 mm at 10 pm .'],
    ['Write to osei...@example.org today', 'Write to osei...@example.org today'],
    ['He said.The talks failed', 'He said . The talks failed'],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words)
  })

  it('covers all but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const bounds = splitWords(text, 0, text.length)
        let last = 0
        for (const bound of bounds) {
          expect(bound).toBeGreaterThanOrEqual(last)
          last = bound
        }
        expect(last).toBeLessThanOrEqual(text.length)
        expect(wordsOf(text).join('').replace(/\s/g, '').length).toBe(wordsOf(text).join('').length)
      }),
    )
  })

  it.each(['a', '.', "'", 'a-', 'a.', '@', "n't", '-', '1,', 'a://'])(
    'reads 400,000 characters of %j',
    (part) => {
      const text = part.repeat(400_000 / part.length)
      // A quadratic step would not end within the test's time.
      expect(() => splitWords(text, 0, text.length)).not.toThrow()
    },
  )
})

function wordsOf(text: string): string[] {
  const bounds = splitWords(text, 0, text.length)
  const words: string[] = []
  for (let at = 0; at < bounds.length; at += 2) words.push(text.slice(bounds[at], bounds[at + 1]))
  return words
}
