import type { Span } from '../../model/span.ts'
import type { KnownSpans, OutletMention } from './known-spans.ts'
import type { ReadCitation } from './read-parenthesis.ts'

/**
 * 'Reuters (Ana Ruiz, "TALKS RESUME," Lima, 02/13/02)': the outlet before the bracket, or else the outlets that stand in it, with the
 * date that closes it. Empty where no outlet is known or no date is read.
 */
export function readReference(text: string, bracket: Span, known: KnownSpans): readonly ReadCitation[] {
  const inside = { start: bracket.start + 1, end: bracket.end - 1 }
  const time = lastDateIn(inside, known)
  if (time === null) return []
  const before = outletBefore(text, bracket.start, known)
  const outlets = before === null ? outletsIn(inside, known) : [before]
  return outlets.map(({ start, outlet, entity }) => ({
    start,
    end: bracket.start > start ? bracket.end : time.end,
    outlet,
    entity,
    time: time.id,
  }))
}

function lastDateIn({ start, end }: Span, known: KnownSpans) {
  for (let at = end - 1; at >= start; at--) {
    const time = known.times.get(at)
    if (time !== undefined) return time.type === 'DATE' && time.end >= end - 1 ? time : null
  }
  return null
}

/** How far before a bracket the name of an outlet may begin, in characters. */
const LONGEST_NAME = 60

function outletBefore(text: string, bracket: number, known: KnownSpans): OutletMention | null {
  for (let at = bracket - 2; at >= Math.max(0, bracket - LONGEST_NAME); at--) {
    const outlet = known.outlets.get(at) ?? known.names.get(at)
    if (outlet !== undefined && text.slice(outlet.end, bracket).trim() === '') return outlet
  }
  return null
}

/** Known outlets that a part between commas begins with: not what a headline names. */
function outletsIn({ start, end }: Span, known: KnownSpans): readonly OutletMention[] {
  const outlets: OutletMention[] = []
  for (let at = start; at < end; at++) {
    const outlet = known.outlets.get(at)
    if (outlet !== undefined) outlets.push(outlet)
  }
  return outlets
}
