import { calendar, date, phrase, type TimePattern } from '../pattern.ts'
import { DASH } from '../pieces.ts'

/** "1939-1945", "1990-94", "2006–07". */
export const yearRange: TimePattern = {
  name: 'time/year-range',
  says: 'Two years with a dash between them: all the years from the first to the last.',
  triggers: ['year'],
  expression: phrase(
    `(?<![\\w$£€¥#/.,:-]|\\b(?:rooms?|flights?|lots?|routes?|numbers?|nos?\\.?|pages?|articles?|models?|boxes|channels?|units?|extensions?) ?)(?<from>1[1-9]\\d\\d|20\\d\\d)(?<dash> ?${DASH} ?)(?<to>1[1-9]\\d\\d|20\\d\\d|\\d\\d)(?![\\w%]|${DASH}\\d|,\\d)`,
  ),
  read: (match) => {
    const { from = '', to = '', dash = '' } = match.groups ?? {}
    const last = to.length === 2 ? `${from.slice(0, 2)}${to}` : to
    if (Number(last) <= Number(from)) return null
    const second = match.index + from.length + dash.length
    return {
      ...date({
        kind: 'range',
        from: calendar({ year: Number(from) }),
        to: calendar({ year: Number(last) }),
      }),
      ends: [
        { start: match.index, end: match.index + from.length },
        { start: second, end: second + to.length },
      ],
    }
  },
  examples: [
    { text: 'The war of 1741-48 ruined it.', published: '2014-05-20', found: '1741-48', value: '1741/1748' },
  ],
  counterexamples: ['Rooms 1990-1995 are shut.', 'Lots 1990-1995 were sold.'],
}
