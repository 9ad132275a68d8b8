import { type ParsedComponents, parse } from 'chrono-node'
import { type Peer, type PeerTime, trimmed, two, weekOf } from './peer.ts'

/** chrono-node: dates and times of day; it has no durations, sets or vague times. Of a range each end is counted. */
export const chrono: Peer = {
  name: 'chrono-node',
  find: (text, published) => {
    const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 'UTC' }
    return parse(text, reference).flatMap(({ index, text: words, start, end }): PeerTime[] => {
      const span = trimmed(text, index, index + words.length)
      const first = { ...span, ...timexOf(start, words, published) }
      return end ? endsOf(text, first, timexOf(end, words, published).value) : [first]
    })
  },
}

/** As fine as chrono says that it is sure of; of a bare weekday, in news, the last one. */
function timexOf(part: ParsedComponents, words: string, published: string): { type: string; value: string } {
  const get = (name: Parameters<ParsedComponents['get']>[0]) => part.get(name) ?? 0
  const day = `${get('year')}-${two(get('month'))}-${two(get('day'))}`
  if (/\bnow\b/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' }
  if (part.isCertain('hour'))
    return { type: 'TIME', value: `${day}T${two(get('hour'))}:${two(get('minute'))}` }
  if (/\bweeks?\b/i.test(words)) return { type: 'DATE', value: weekOf(day) }
  if (/\b(?:this|last|next) month\b|\bmonths? ago\b/i.test(words))
    return { type: 'DATE', value: day.slice(0, 7) }
  if (/\byears?\b/i.test(words)) return { type: 'DATE', value: day.slice(0, 4) }
  if (part.isCertain('weekday') && !part.isCertain('day')) {
    const date = new Date(`${day}T00:00:00Z`)
    if (day > published) date.setUTCDate(date.getUTCDate() - 7)
    return { type: 'DATE', value: date.toISOString().slice(0, 10) }
  }
  if (part.isCertain('day')) return { type: 'DATE', value: day }
  return { type: 'DATE', value: part.isCertain('month') ? day.slice(0, 7) : String(get('year')) }
}

function endsOf(text: string, first: PeerTime, last: string): PeerTime[] {
  const words = text.slice(first.start, first.end)
  const dash = /\s*(?:[-–—]|\bto\b|\buntil\b|\bthrough\b)\s*/.exec(words)
  if (!dash) return [first]
  return [
    { ...first, end: first.start + dash.index },
    { ...first, start: first.start + dash.index + dash[0].length, value: last },
  ]
}
