import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../model/span.ts'
import { segmentText } from './segment-text.ts'

const FIRST = 'The port authority said on Monday that the crane had been inspected twice before it fell.'
const SECOND = 'A spokesman for the owner denied that anyone had warned the company.'

describe('segmentText', () => {
  it('tells the header, headline, body and stray heading of a brief apart', () => {
    const brief = `Volume 4, Issue 61 (March 28, 2004)\n\nCRANE OWNER DENIES WARNING\n\n${FIRST}\n${SECOND}\n\nSTRIKE TALKS RESUME IN LARNE\n`
    expect(parts(brief)).toEqual([
      ['header', 'Volume 4, Issue 61 (March 28, 2004)'],
      ['headline', 'CRANE OWNER DENIES WARNING'],
      ['body', `${FIRST}\n${SECOND}`],
      ['stray', 'STRIKE TALKS RESUME IN LARNE'],
    ])
  })

  it('takes the number and name of an item in a digest for its heading', () => {
    expect(parts(`1. Crane Inquiry\n\n${FIRST}\n\n2. Strike Talks in Larne\n\n${SECOND}\n`)).toEqual([
      ['headline', '1. Crane Inquiry'],
      ['body', FIRST],
      ['headline', '2. Strike Talks in Larne'],
      ['body', SECOND],
    ])
    expect(parts(`${FIRST}\n\n1. We opened the gate of the yard and went in.\n\n${SECOND}\n`)).toHaveLength(1)
  })

  it.each(['By Dana Weiss, Harbour Post, 3 March 2024', 'By Dana Weiss, 3 March 2024'])(
    'takes “%s” for a header',
    (line) => {
      expect(parts(`Crane owner denies warning\n\n${line}\n\n${FIRST}\n\n${SECOND}\n`)[1]).toEqual([
        'header',
        line,
      ])
    },
  )

  it('tells the headline, byline, dateline and credit of a wire story apart', () => {
    const wire = `Crane owner denies warning\n\nBy Ruth Adeyemi\n\nLARNE, March 28 (Reuters) - ${FIRST}\n\n${SECOND}\n\n(Reporting by Ruth Adeyemi; Editing by Paul Voss)\n`
    expect(parts(wire)).toEqual([
      ['headline', 'Crane owner denies warning'],
      ['byline', 'By Ruth Adeyemi'],
      ['dateline', 'LARNE, March 28 (Reuters) -'],
      ['body', `${FIRST}\n\n${SECOND}`],
      ['byline', '(Reporting by Ruth Adeyemi; Editing by Paul Voss)'],
    ])
  })

  it.each([
    ['Mara Lind\nThe Larne Gazette, 3 May 2011', ['headline', 'byline', 'header', 'body']],
    ['By Mara Lind\n3 May 2011', ['headline', 'byline', 'header', 'body']],
    ['Agency of the North, 3 May 2011', ['headline', 'header', 'body']],
  ])('tells the lines below a headline apart: %j', (below, kinds) => {
    const text = `Crane owner denies warning\n${below}\n\n${FIRST}\n\n${SECOND}`
    expect(parts(text).map(([kind]) => kind)).toEqual(kinds)
  })

  it('takes a place and a whole date before a full stop for a dateline', () => {
    expect(parts(`Larne, 3 May 2011. ${FIRST}`)[0]).toEqual(['dateline', 'Larne, 3 May 2011.'])
    expect(parts(`In May, 3 cranes fell. ${FIRST}`).map(([kind]) => kind)).toEqual(['body'])
  })

  it.each(['\n\n', '\n'])('takes a dateline on a line of its own for no headline (%j)', (between) => {
    expect(parts(`LARNE, March 28 (Xinhua) --${between}${FIRST}\n\n${SECOND}`)).toEqual([
      ['dateline', 'LARNE, March 28 (Xinhua) --'],
      ['body', `${FIRST}\n\n${SECOND}`],
    ])
    expect(parts(`Crane fell\n\nLARNE, March 28 (Xinhua) -${between}${FIRST}`)[1]).toEqual([
      'dateline',
      'LARNE, March 28 (Xinhua) -',
    ])
  })

  it.each(['Larne –', 'Port Larne —', 'Larne, Ill. —', 'LARNE, Avaria –', 'Larne, NY –'])(
    'tells a dateline without a date apart: %s',
    (dateline) => {
      expect(parts(`${dateline} ${FIRST} ${SECOND}`)[0]).toEqual(['dateline', dateline])
    },
  )

  it.each([`Update – ${FIRST}`, `The Crane – ${FIRST}`, 'Larne – The new crane'])(
    'takes no word before a dash for a place: %s',
    (text) => {
      expect(parts(text).map(([kind]) => kind)).toEqual(['body'])
    },
  )

  it.each([
    'Correction: An earlier version of this report misstated the age of the crane.',
    'This article was amended on 30 March to give the right name of the port.',
    "Editor's note: the company later said that it had been warned.",
  ])('finds a correction: %s', (note) => {
    expect(parts(`${FIRST}\n\n${note}\n`).at(-1)).toEqual(['correction', note])
  })

  it('reads a text that has nothing but a heading', () => {
    expect(parts('CRANE OWNER DENIES WARNING')).toEqual([['body', 'CRANE OWNER DENIES WARNING']])
  })

  it('finds no heading in a telegram that is in capitals throughout', () => {
    const telegram = 'CRANE FELL AT NOON SAYS OWNER.\n\nPORT DENIES WARNING.\n'
    expect(parts(telegram).map(([kind]) => kind)).toEqual(['body'])
  })

  it.each([`It was late -- ${FIRST}`, `He knew the crane – The owner did not.`])(
    'takes no clause for a dateline: %s',
    (text) => {
      expect(parts(text).map(([kind]) => kind)).toEqual(['body'])
    },
  )

  it('leaves nothing but white space outside, in order and without overlaps, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom(FIRST, SECOND, '', ' \t', 'THE CRANE FELL', 'ENDS', '###', 'By Ruth Adeyemi'),
      fc.constantFrom('March 28, 2004', 'LARNE, March 28 (Reuters) - Nobody', 'Correction: two', 'A -- B'),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    const breaks = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n')
    const texts = fc.array(fc.tuple(line, breaks), { maxLength: 12 }).map((lines) => lines.flat().join(''))
    fc.assert(
      fc.property(texts, fc.boolean(), (text, fromMarkup) => {
        let end = 0
        for (const segment of segmentText(text, fromMarkup)) {
          expect(segment.start).toBeGreaterThanOrEqual(end)
          expect(segment.end).toBeGreaterThan(segment.start)
          expect(text.slice(end, segment.start).trim()).toBe('')
          expect(textOf(text, segment).trim()).toBe(textOf(text, segment))
          end = segment.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

function parts(text: string): readonly (readonly [string, string])[] {
  return segmentText(text).map((segment) => [segment.kind, textOf(text, segment)])
}
