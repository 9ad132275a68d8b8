import type { EventAnchor, TimeExpression, Token } from '../../../model/annotation.ts'
import type { Edtf } from '../../../model/edtf.ts'
import { addDays } from '../calendar.ts'
import { quarterOf } from './date-values.ts'
import { type DatedWord, datedWords, stemOf } from './dated-words.ts'
import { firstTokenFrom } from './first-token-from.ts'
import { accountsUpTo, stretchFrom } from './stretch.ts'

/**
 * Times that what stands behind them explains: "the year ended March 31", "two weeks from June 7", "two days after the vote".
 * An event is dated by the sentence that tells its day; where none does, the time stays open and says which event it is told from.
 */
export function linkedTimes(
  text: string,
  times: readonly TimeExpression[],
  tokens: readonly Token[],
): readonly TimeExpression[] {
  let words: ReadonlyMap<string, readonly DatedWord[]> | null = null
  const withEnds = times.map((time, index) => {
    const next = times[index + 1]
    const accounts = next ? accountsEnd(text, time, next) : null
    if (accounts) return { ...time, ...accounts }
    const side = sideBehind(text, time)
    if (side === null) return time
    if (next && isDay(next.edtf) && LINK_TO_TIME.test(text.slice(time.end, next.start)))
      return fromAnchor(time, side, { kind: 'time', time: next.id, edtf: next.edtf })
    const event = eventBehind(text, time, tokens)
    if (event === null) return time
    words ??= datedWords(tokens, times)
    const dated = dateOf(event, time, words)
    const anchor = { kind: 'event', side, start: event.start, end: event.end } as const
    return fromAnchor(time, side, { ...anchor, time: dated?.time ?? null, edtf: dated?.day ?? null })
  })
  return withFiscalYears(withEnds)
}

type Side = EventAnchor['side']

const ENDED = /^ (?:that )?(?:ended|ending)(?: on| in)?(?: the)? $/
const LINK_TO_TIME = /^ (?:after|before|following|from) (?:the |last |early )?$/
const SIDE = /^ (after|before|following|from) (?!(?:all|that|this|then|now|and|or|it)\b)\S/
/** What may be told from an event: a duration that is bound by nothing else, and “the day after”. */
const DAY_BESIDE = /^the day (before|after|following)$/i

/** "The quarter ended Sept. 30", "the year ending March 31". */
function accountsEnd(
  text: string,
  time: TimeExpression,
  next: TimeExpression,
): Partial<TimeExpression> | null {
  const duration = /-Q\d$/.test(time.value) ? 'P3M' : time.type === 'DURATION' ? time.value : null
  if (duration === null || next.start - time.end > 24 || !isDay(next.edtf)) return null
  if (!ENDED.test(blanked(text.slice(time.end, next.start)))) return null
  const stretch = accountsUpTo(duration, next.edtf)
  if (stretch === null) return { endPoint: next.id }
  if (time.type === 'DURATION') return { endPoint: next.id, stretch }
  const anchor = { kind: 'time', time: next.id, edtf: next.edtf } as const
  const ended = { endPoint: next.id, stretch, edtf: stretch, reckoning: 'time/accounts-end', anchor }
  // "The quarter ended Sept. 30", where no quarter was spoken of before, is the third.
  const isUntold = time.reckoning === 'time/quarter-ended' && Number(next.edtf.slice(5, 7)) % 3 === 0
  return isUntold ? { ...ended, value: quarterOf(next.edtf) ?? time.value } : ended
}

function sideBehind(text: string, time: TimeExpression): Side | null {
  if (time.beginPoint ?? time.endPoint) return null
  const beside = DAY_BESIDE.exec(blanked(text.slice(time.start, time.end)))
  const side =
    beside?.[1] ??
    (time.type === 'DURATION' ? SIDE.exec(blanked(text.slice(time.end, time.end + 16)))?.[1] : undefined)
  if (side === undefined) return null
  return side.toLowerCase() === 'before' ? 'before' : 'after'
}

function fromAnchor(
  time: TimeExpression,
  side: Side,
  anchor: NonNullable<TimeExpression['anchor']>,
): TimeExpression {
  const day = anchor.edtf
  if (time.type !== 'DURATION') {
    const value = isDay(day) ? addDays(day, side === 'after' ? 1 : -1) : null
    // An event without a date leaves what was reckoned from the time last spoken of.
    if (value === null) return time
    return { ...time, value, edtf: value, anchor, reckoning: 'time/from-event' }
  }
  const point = anchor.kind === 'published' ? 't0' : anchor.time
  const stretch = isDay(day) ? stretchFrom(time.value, day, side === 'after' ? 'begin' : 'end') : null
  return {
    ...time,
    anchor,
    reckoning: 'time/from-event',
    ...(point === null ? {} : side === 'after' ? { beginPoint: point } : { endPoint: point }),
    ...(stretch === null ? {} : { stretch }),
  }
}

/** The noun or verb that names an event behind "after" or "before": "the vote", "his death", "the fort fell". */
function eventBehind(text: string, time: TimeExpression, tokens: readonly Token[]): Token | null {
  let at = firstTokenFrom(tokens, time.end)
  if (time.type === 'DURATION') at++
  const sentence = tokens[at - 1]?.sentence
  let noun: Token | null = null
  for (let count = 0; count < 10; count++, at++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) break
    if (token.upos === 'VERB') return noun === null || token.xpos !== 'VBG' ? token : noun
    if (token.upos === 'NOUN') noun = token
    else if (noun !== null && token.upos !== 'PROPN' && token.upos !== 'AUX' && token.upos !== 'ADV') break
    else if (token.upos === 'PUNCT' && !/^['’"“”]/.test(text.slice(token.start, token.end))) break
  }
  return noun
}

function dateOf(
  event: Token,
  time: TimeExpression,
  words: ReadonlyMap<string, readonly DatedWord[]>,
): DatedWord | null {
  const told = (words.get(stemOf(event)) ?? []).filter(
    (word) => word.start !== event.start && word.time !== time.id,
  )
  return told.findLast((word) => word.start < time.start) ?? told[0] ?? null
}

/** "Fiscal 2015" where the text says on which day its business years end; else about the calendar year of its number. */
function withFiscalYears(times: readonly TimeExpression[]): readonly TimeExpression[] {
  const year = times.find(({ rule, stretch }) => rule === 'time/year-ended' && stretch !== undefined)
  const last = year?.stretch?.split('/')[1]
  return times.map((time) => {
    if (time.rule !== 'time/fiscal-year' || !/^\d{4}$/.test(time.value)) return time
    const days = last === undefined ? null : accountsUpTo('P1Y', `${time.value}${last.slice(4)}`)
    if (days === null) return { ...time, edtf: `${time.value}~` }
    const anchor = year ? ({ kind: 'time', time: year.id, edtf: year.stretch ?? days } as const) : time.anchor
    return { ...time, edtf: days, stretch: days, anchor, reckoning: 'time/fiscal-end' }
  })
}

function isDay(edtf: Edtf | null): edtf is Edtf {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}

function blanked(text: string): string {
  return text.replace(/\s+/g, ' ')
}
