import { CAREER, SAID_IN, SPEAKING } from '../lexicon/en/said-in.ts'
import type { Attribution, Citation, TimeExpression, Token } from '../model/annotation.ts'
import { dayRange, type Edtf } from '../model/edtf.ts'
import type { Published } from '../model/report.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Said } from '../model/statement.ts'
import { saidDaysBefore } from './said-days-before.ts'
import { firstFrom, spansWithin } from './spans-within.ts'

/** What the date of a saying can follow from. */
export interface SaidFrom {
  readonly attribution: Attribution
  readonly outer: Attribution | null
  /** Times of the sentence of the cue that belong to no citation. */
  readonly times: readonly TimeExpression[]
  readonly tokens: readonly Token[]
  readonly citations: readonly Citation[]
  readonly published: Published
}

/** When it was said: stated in the clause, else the citation's date, else the event that it hangs on, else the report's. */
export function saidOf(from: SaidFrom): Said {
  const cited = () => fromCitations(ofSource(from))
  // "That was the message brought home by those who went there": a parenthesis behind it vouches for what they say next, not for the day of the message.
  const byRank =
    from.attribution.rule === 'attributions/pointing-back' ? [fromSource, cited] : [cited, fromSource]
  const { attribution, times, tokens, published } = from
  const counted = saidDaysBefore(attribution, times, tokens, published)
  return (
    counted ?? statedInClause(from) ?? byRank[0]?.(from) ?? byRank[1]?.(from) ?? fromReport(from.published)
  )
}

/** "According to the Harbour Post of March 12": what the source itself is cited for; else all that vouches for it. */
function ofSource({ attribution: { source }, citations }: SaidFrom): readonly Citation[] {
  const own = citations.filter((one) => one.date !== null && source !== null && overlaps(one, source))
  return own.length > 0 ? own : citations
}

/** How many words may stand between a cue and its date: "told a news conference in the capital on Monday". */
const REACH = 9

function statedInClause({ attribution, outer, times, tokens }: SaidFrom): Said | null {
  const { cue, source, content } = attribution
  const own = times.filter(
    (time) =>
      !content.some((part) => contains(part, time)) &&
      !(source && contains(source, time)) &&
      (outer === null || outer.content.some((part) => contains(part, time))),
  )
  const near = own.filter(
    (time) => isInClause(time, cue, tokens) || opensClause(time, attribution, outer, tokens),
  )
  const nearest = near.sort((a, b) => distance(a, cue) - distance(b, cue))[0]
  if (nearest) return dated(nearest, 'stated with the cue')
  const occasion = own.find((time) => isOfOccasion(time, cue, tokens))
  if (occasion) return dated(occasion, 'date of what it was said in')
  // "According to the Harbour Post of March 12".
  const issue = times.find((time) => source && contains(source, time) && isOfIssue(time, tokens))
  return issue ? dated(issue, 'stated with the cue') : null
}

/** "In an interview published on Monday, she said", "he said, speaking on Sunday": a time that hangs on what it was said in, which hangs on the cue. */
function isOfOccasion(time: Span, cue: Span, tokens: readonly Token[]): boolean {
  const verbs = spansWithin(tokens, cue)
  let at = firstFrom(tokens, time.start)
  let [isSaying, isTied] = [false, false]
  for (let steps = 0; steps < 5; steps++) {
    const token = tokens[at]
    if (!token) return false
    if (verbs.includes(token)) return isSaying && isTied
    if (token.upos === 'VERB' && SPEAKING.has(token.lower)) isSaying = true
    if (token.upos === 'NOUN' && SAID_IN.has(token.lemma)) isSaying = true
    // A participle tied to the subject tells when the subject spoke.
    isTied = /^(?:obl|advcl|acl$|nsubj)/.test(token.relation)
    at = token.head
  }
  return false
}

/** "The Harbour Post of March 12". */
function isOfIssue(time: Span, tokens: readonly Token[]): boolean {
  return /^(?:of|dated)$/.test(tokens[firstFrom(tokens, time.start) - 1]?.lower ?? '')
}

function fromSource({ attribution: { source }, times, tokens }: SaidFrom): Said | null {
  const described = source && withDescription(source, tokens)
  const time =
    described &&
    times.find(
      (one) =>
        contains(described, one) && isOfSpeaker(one, source, tokens) && !isAside(one, described, tokens),
    )
  return time ? dated(time, 'date of the event that the source is known by') : null
}

/**
 * Whether those who "traveled there last month" can tell of it on that day. A whole year ("joined in 2019"), a step of a career ("resigned in
 * May") and what another did ("whose chairman resigned in May") tell who they are, not when they spoke.
 */
function isOfSpeaker({ start, end, edtf }: TimeExpression, source: Span, tokens: readonly Token[]): boolean {
  if (edtf !== null && /^\d{4}$/.test(edtf)) return false
  const before = spansWithin(tokens, { start: source.start, end: start }).toReversed()
  const verb = before.find(({ upos }) => upos === 'VERB') ?? tokens[firstFrom(tokens, end)]
  return !(verb && CAREER.has(verb.lemma)) && !before.some(({ lower }) => lower === 'whose')
}

/** "Beck, who left in 2014, said": a clause behind a comma tells more of somebody known, and not when that one spoke. */
function isAside(time: Span, { start, end }: Span, tokens: readonly Token[]): boolean {
  for (let at = firstFrom(tokens, start) + 1; (tokens[at]?.end ?? end + 1) <= end; at++)
    if (tokens[at - 1]?.text === ',' && /^(?:who|which|whose)$/.test(tokens[at]?.lower ?? ''))
      return (tokens[at]?.end ?? 0) <= time.start
  return false
}

/** "Executives who traveled there last month": a source with the clause of "who" right behind it, up to its comma. */
function withDescription(source: Span, tokens: readonly Token[]): Span {
  const at = firstFrom(tokens, source.end)
  const opener = tokens[at]
  if (!opener || !/^(?:who|which)$/.test(opener.lower)) return source
  let end = at
  while (
    end < at + LONGEST_DESCRIPTION &&
    tokens[end]?.sentence === opener.sentence &&
    !/^[,;:.]$/.test(tokens[end]?.text ?? '.')
  )
    end++
  return { start: source.start, end: tokens[end - 1]?.end ?? source.end }
}

/** In words. */
const LONGEST_DESCRIPTION = 24

/** The date, or the days from first to last, of the reports that are cited. */
export function fromCitations(citations: readonly Citation[]): Said | null {
  const withDate = citations.filter(({ date }) => date !== null)
  const dates = [...new Set(withDate.flatMap(({ date }) => (date === null ? [] : [date])))]
  const edtf = spanOfDates(dates)
  if (edtf === null) return null
  return { edtf, evidence: withDate.map(({ start, end }) => ({ start, end, why: 'citation' })) }
}

/** The date of the report itself. */
export function fromReport({ edtf, evidence }: Published): Said {
  return { edtf, evidence: evidence.map(({ start, end }) => ({ start, end, why: 'date of the report' })) }
}

/** One date as it is; several as the interval from the first day to the last. */
function spanOfDates(dates: readonly Edtf[]): Edtf | null {
  const [first] = dates
  if (first === undefined || dates.length === 1) return first ?? null
  const firstDays = dates.map((date) => dayRange(date).earliest ?? openDay(date, 0)).sort()
  const lastDays = dates.map((date) => dayRange(date).latest ?? openDay(date, -1)).sort()
  const [from, to] = [firstDays[0], lastDays.at(-1)]
  if (from === undefined || to === undefined) return first
  return from === to ? from : `${from}/${to}`
}

/** The first or last date of an interval whose year is not known: such dates compare as they are written. */
function openDay(date: Edtf, end: 0 | -1): string {
  return date.split('/').at(end) ?? date
}

function dated(time: TimeExpression, why: string): Said | null {
  return time.edtf === null
    ? null
    : { edtf: time.edtf, evidence: [{ start: time.start, end: time.end, why }] }
}

function distance(time: Span, cue: Span): number {
  return time.start >= cue.end ? time.start - cue.end : cue.start - time.end
}

/** Between cue and time there is no other verb and no end of a clause. */
function isInClause(time: Span, cue: Span, tokens: readonly Token[]): boolean {
  if (time.start < cue.end && cue.start < time.end) return contains(cue, time)
  const gap =
    time.start >= cue.end ? { start: cue.end, end: time.start } : { start: time.end, end: cue.start }
  if (gap.end - gap.start > REACH * 12) return false
  const between = spansWithin(tokens, gap)
  // "Was built in 1871 and was regarded as": a time behind another's verb is that verb's.
  if (time.end <= cue.start && /^(?:and|but|or)$/.test(between.at(0)?.lower ?? '')) return false
  return (
    between.length <= REACH && between.every(({ upos, text }) => upos !== 'VERB' && !/^[;:,.—]$/.test(text))
  )
}

/** "On Monday, the minister told …": the time opens the sentence, or the outer content, in which source and cue stand. */
function opensClause(
  time: Span,
  { source, cue }: Attribution,
  outer: Attribution | null,
  tokens: readonly Token[],
): boolean {
  if (source === null || time.end > source.start || source.start > cue.start) return false
  const first = tokens[firstFrom(tokens, time.start)]
  if (!first) return false
  const before = tokens.slice(Math.max(0, firstFrom(tokens, time.start) - 3), firstFrom(tokens, time.start))
  const opening = before.filter(
    (token) =>
      token.sentence === first.sentence && (outer === null || token.start >= (outer.content[0]?.start ?? 0)),
  )
  const gap = spansWithin(tokens, { start: time.end, end: source.start })
  return opening.length < 3 && gap.length <= 2
}
