import { NOT_OUTLETS } from '../../lexicon/en/citation-words.ts'
import type { Span } from '../../model/span.ts'
import type { KnownSpans, OutletMention } from './known-spans.ts'

/** An outlet and the time that dates it, as read from one parenthesis. */
export interface ReadCitation extends Span {
  readonly outlet: string
  readonly entity: string | null
  readonly time: string | null
}

/**
 * "(CNN, August 25; UPI, AP, August 29)": outlets up to a date share it, a semicolon begins anew. Empty where the parenthesis
 * is anything else: something stands in it that is neither outlet nor date, or no outlet is known and none is dated.
 */
export function readParenthesis(text: string, inside: Span, known: KnownSpans): readonly ReadCitation[] {
  const citations: ReadCitation[] = []
  let pending: OutletMention[] = []
  let last: readonly OutletMention[] = []
  let sure = false
  for (const part of partsOf(text, inside)) {
    if (part.opensGroup) {
      for (const outlet of pending) citations.push(undated(outlet))
      pending = []
      last = []
    }
    const time = known.times.get(part.start)
    if (time !== undefined && time.end >= part.end - 1) {
      const dated = pending.length > 0 ? pending : last
      if (dated.length === 0 || time.type !== 'DATE') return []
      for (const outlet of dated)
        citations.push({
          start: outlet.start,
          end: time.end,
          outlet: outlet.outlet,
          entity: outlet.entity,
          time: time.id,
        })
      if (!isYearAlone(text, time)) sure = true
      last = dated
      pending = []
      continue
    }
    const outlet = outletAt(text, part, known)
    if (outlet === null) return []
    if (known.outlets.has(outlet.start)) sure = true
    pending.push(outlet)
    const following = known.times.get(afterName(text, outlet.end, part.end))
    if (following !== undefined && outlet.end < part.end) {
      for (const one of pending)
        citations.push({
          start: one.start,
          end: following.end,
          outlet: one.outlet,
          entity: one.entity,
          time: following.id,
        })
      last = pending
      pending = []
      sure = true
    } else if (outlet.end < part.end) return []
  }
  for (const outlet of pending) citations.push(undated(outlet))
  return sure ? citations.filter(({ time, start }) => time !== null || known.outlets.has(start)) : []
}

interface Part extends Span {
  readonly opensGroup: boolean
}

function partsOf(text: string, { start, end }: Span): Part[] {
  const parts: Part[] = []
  let from = start
  let opensGroup = true
  for (let at = start; at <= end; at++) {
    const char = at === end ? ';' : text[at]
    if (char !== ',' && char !== ';') continue
    let first = from
    let last = at
    while (first < last && /\s/.test(text[first] ?? '')) first++
    while (last > first && /\s/.test(text[last - 1] ?? '')) last--
    const article =
      /^(?:and |the |and the )/i.exec(text.slice(first, Math.min(last, first + 8)))?.[0].length ?? 0
    if (first < last) parts.push({ start: first + article, end: last, opensGroup })
    opensGroup = char === ';'
    from = at + 1
  }
  return parts
}

/** An outlet that is known, or a capitalised name that a date would make one. */
function outletAt(text: string, part: Part, known: KnownSpans): OutletMention | null {
  const found = known.outlets.get(part.start) ?? known.names.get(part.start)
  if (found !== undefined && found.end <= part.end) return found
  const written = text.slice(part.start, part.end)
  if (!/^[\p{Lu}][\p{L}\p{M}.&'’\- ]{1,60}$/u.test(written)) return null
  if (written.split(' ').some((word) => NOT_OUTLETS.has(word.toLowerCase()))) return null
  return { start: part.start, end: part.end, outlet: written, entity: null, isName: true }
}

/** Where a date may begin after a name, over a blank or "of", "on": "(Reuters 28 August)". */
function afterName(text: string, from: number, end: number): number {
  const gap = /^\s+(?:of |on |dated )?/.exec(text.slice(from, Math.min(end, from + 12)))
  return from + (gap?.[0].length ?? 0)
}

function isYearAlone(text: string, span: Span): boolean {
  return /^\d{4}$/.test(text.slice(span.start, span.end))
}

function undated(outlet: OutletMention): ReadCitation {
  return { start: outlet.start, end: outlet.end, outlet: outlet.outlet, entity: outlet.entity, time: null }
}
