import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './find-sentences.ts'

describe('sentences', () => {
  it.each([
    ['A full stop and a capital.', 'The port is shut. Ships wait outside.', 2],
    ['titles', 'Gen. Amara Diallo met Mr. Okoye. Both smiled.', 2],
    ['initials', 'George W. Hale and J. K. Osei spoke. Then they left.', 2],
    ['a country before a noun', 'The U.S. Senate voted. In the U.S. The mood was calm.', 3],
    ['a company', 'Shares of Orlen Inc. fell. Analysts at Brandt Corp. were wary.', 2],
    ['a month before a day', 'It was sent on Sept. 11 last year. No. 4 stayed shut.', 2],
    ['no as a word', 'Will they talk? The answer is no. 40 ships have left.', 3],
    ['hours', 'They met at 5 p.m. Monday in Oslo. It ended at 7 p.m. Police left.', 3],
    ['a quoted question', '“Is it over?” President Ada Lind asked. Nobody knew.', 2],
    ['a quotation of two sentences', '"We were late. Nobody minded." He laughed.', 3],
    ['a quotation that stays open', '"We were late. Nobody minded.\n\n"Then it rained', 3],
    ['words left out', 'He called it "a shame ... for all of us" on Friday.', 1],
    ['a missing space', 'Talks failed, he said.The minister left.', 2],
    ['a web address', 'See example.com for more. Or write to a.b@example.org.', 2],
    ['headings', 'Storm hits coast\n\nThe storm came at noon.', 2],
    ['web addresses in a row', 'See http://example.org/a http://example.org/b for more', 2],
    ['a drawn line', 'The end of the notice ---------- Write to the harbour office', 3],
    ['capitals in prose', 'However, Radio Velin Today quoted the head of the (VHA) Harbour Agency.', 1],
    ['a question, then who asked it', 'Is this the right time?" Osei-Lind said at a meeting in Oslo.', 1],
    [
      'a headline in a reference',
      'AP ("U.S. SHUTS PORT. SHIPS WAIT," Lima, 2/3/02) said the port was shut.',
      1,
    ],
    [
      'a note of the editors',
      'The port is shut. [Ed. note: See our item of May 2. It has a map.] Ships wait.',
      3,
    ],
    ['pages', 'See p. 7 and pp. 9-12 of the report. It is long.', 2],
    [
      'a party and a state',
      'Sen. Doe, R-Texas, Rep. Roe, D-N.Y., and Gov. Marsh, R-Calif., met. All agreed.',
      2,
    ],
    ['Latin', 'They met Prof. Marsh et al. in Orla, i.e. at the port, e.g. at Pier 4. He left.', 2],
    ['initials of a state', 'He flew to the U.S. The talks failed. The U.N. and the E.U. did not go.', 3],
    ['a generation', 'Jane Doe Jr. spoke. John Roe Sr. did not.', 2],
    ['a firm at the end', 'He works for Harrow Steel Inc. She does not.', 2],
    ['a firm with a mark of its own', 'The firm, Yahoo!, said it would sell. It did.', 2],
    ['shares of a hundred', 'The rise was 4.5 pct. in May. It was 3.2 pct. in June.', 2],
    ['an exclamation, then who made it', '"Will you go?" she asked. "No!" he said.', 2],
    ['a quotation behind a colon', 'He said: "Go." She went.', 2],
    ['single quotation marks', "'I will go,' she said. 'You stay.'", 2],
    ['a quotation cut by who says it', '“We are ready,” Marsh said. “We wait.', 2],
    ['dots at the end', 'He said nothing… Then he left.', 2],
    ['dots of a quotation', 'He paused ... and went on. "Well..." She left.', 3],
    ['a quotation over paragraphs', '“We waited. Nobody came.\n\n“Then we left,” Marsh said.', 3],
    ['a heading without a stop, then a quotation', 'Marsh: port “is safe”\n\n“It is safe,” Marsh said.', 2],
    ['a number in a list', '1. Open the gate. 2. Shut it.', 2],
  ])('%s', (_, text, count) => {
    expect(textsOf(text).length, textsOf(text).join(' | ')).toBe(count)
  })

  it('joins lines broken by hand, and parts lines that are paragraphs', () => {
    const wrapped =
      'The ministers of both countries met on Tuesday in the capital to speak of the\nborder, and of the prisoners whom each of them has held since the fighting of the\nspring came to an end.'
    expect(textsOf(wrapped)).toHaveLength(1)
    const lines = `Minister resigns\n${'The minister of public works resigned on Tuesday after weeks of talk about a bridge. '.repeat(2)}\nNo successor has been named`
    expect(textsOf(lines)).toHaveLength(4)
  })

  it('never throws, stays inside the text and in order, and answers the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const spans = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
        let last = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each(['.', '"', '\n', 'a.', '. ', '?" A ', '\r', 'a\n', '.A'])(
    'reads 400,000 characters of %j',
    (part) => {
      const text = part.repeat(400_000 / part.length)
      // A quadratic step would not end within the test's time.
      expect(() => sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])).not.toThrow()
    },
  )
})

function textsOf(text: string): string[] {
  return sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  )
}
