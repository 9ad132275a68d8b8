import { EVENT_NOUNS } from '../lexicon/en/events/event-nouns.ts'
import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { EventMention, EventStatus, Token } from '../model/annotation.ts'
import { dayRange, type Edtf } from '../model/edtf.ts'
import { bySpan, contains, type Span } from '../model/span.ts'
import type { Event, Statement } from '../model/statement.ts'
import { dayOfEvent } from './day-of-event.ts'
import { spansAround } from './spans-within.ts'

/** AnnotatedReport -> Event[]: each event as told, dated, with the statement in whose content it stands. */
export function buildEvents(
  { report, layers }: AnnotatedReport,
  statements: readonly Statement[],
): readonly Event[] {
  const times = new Map(layers.times.map((time) => [time.id, time]))
  const tokenAt = new Map(layers.tokens.map(({ start }, at) => [start, at]))
  const contents = statements
    .filter(({ kind }) => kind !== 'author')
    .flatMap((statement) => statement.content.map((part) => ({ ...part, statement })))
    .sort(bySpan)
  return layers.events.flatMap((mention, at): Event[] => {
    const time = mention.time === null ? undefined : times.get(mention.time)
    const date = time ? dayOfEvent(mention.status, time, report.text, layers.published.edtf) : null
    const inside = innermost(spansAround(contents, mention), mention)
    const isDenied =
      inside?.chain.at(-1)?.stance === 'denies' &&
      !PUT_OFF.has(mention.status) &&
      isPredicate(
        layers.tokens,
        tokenAt.get(mention.trigger?.start ?? -1),
        inside.content,
        BY_NOUN.has(mention.rule),
      )
    const trigger = layers.tokens[tokenAt.get(mention.trigger?.start ?? -1) ?? -1]
    const isPast = isToldInThePast(trigger)
    if (
      !isPast &&
      isOver(mention.status) &&
      isLater(date, layers.published.edtf) &&
      !mayLieAhead(mention, trigger, date)
    )
      return []
    const told = isPast ? mention.status : statusByDate(mention.status, date, layers.published.edtf)
    const ahead = AHEAD.has(told) || (told === 'announced' && isLater(date, layers.published.edtf))
    const event: Event = {
      id: `v${at + 1}`,
      start: mention.start,
      end: mention.end,
      what: wordsOf(report.text, mention),
      ...(mention.trigger === undefined ? {} : { trigger: mention.trigger }),
      type: mention.type,
      actors: mention.actors,
      place: mention.place,
      // "The text was changed on May 6", told on May 4: whose day that is is not known.
      time: ahead || (isPast && isLater(date, layers.published.edtf)) ? null : date,
      status: isDenied ? 'denied' : told,
      scheduledFor: ahead ? date : null,
      statement: inside?.id ?? null,
      rule: mention.rule,
    }
    return [event]
  })
}

function isOver(status: EventStatus): boolean {
  return status === 'occurred' || status === 'ongoing'
}

/** A day, some days, a week or a month. */
const CALENDAR = /^-?\d{4}-(?:0\d|1[0-2])(?:-\d{2})?(?:\/|$)/

/**
 * What no word tells to lie ahead does so by its day alone: "publishes its results on Friday". Not where a year or a quarter is told, nor
 * of a participle ("awaiting an upturn in the fourth quarter"), nor of a noun that only the model takes for an event.
 */
function mayLieAhead({ rule }: EventMention, trigger: Token | undefined, date: Edtf | null): boolean {
  if (!CALENDAR.test(date ?? '')) return false
  if (rule !== 'events/trigger' || trigger === undefined) return true
  if (trigger.upos === 'NOUN')
    return EVENT_LEMMAS.has(trigger.lower) || EVENT_LEMMAS.has(trigger.lemma.toLowerCase())
  return trigger.xpos !== 'VBG'
}

const EVENT_LEMMAS: ReadonlySet<string> = new Set(EVENT_NOUNS.flatMap(({ lemmas }) => lemmas))

/** Who denies that something was put off says nothing of whether it took place. */
const PUT_OFF: ReadonlySet<EventStatus> = new Set<EventStatus>(['postponed', 'cancelled'])

/** Links from what a clause says to what is said with it: what stands in a "when" or a "that" of its own is not denied. */
const SAID_WITH = /^(?:xcomp|conj|aux|cop)/

/** Rules by which a noun names what its verb tells the state of: "a meeting had been planned". */
const BY_NOUN: ReadonlySet<string> = new Set(['events/status-of-noun', 'events/aspect', 'events/being'])

/** Whether a word is what a content says, or what that is said of, and not said by the way. */
function isPredicate(
  tokens: readonly Token[],
  at: number | undefined,
  content: readonly Span[],
  isNoun: boolean,
): boolean {
  let token = at === undefined ? undefined : tokens[at]
  for (let steps = 0; token !== undefined && steps < MOST_STEPS; steps++) {
    const head: Token | undefined = tokens[token.head]
    if (head === undefined || !content.some((part) => contains(part, head ?? part))) return true
    if (!SAID_WITH.test(token.relation) && !(isNoun && steps === 0 && /^(?:nsubj|obj)/.test(token.relation)))
      return false
    token = head
  }
  return false
}

const MOST_STEPS = 8

/** What is told in the present tense of a day to come is ahead: "publishes its results on Friday". */
function statusByDate(status: EventStatus, date: Edtf | null, published: Edtf): EventStatus {
  if (!isOver(status)) return status
  return isLater(date, published) ? 'scheduled' : status
}

function isToldInThePast(token: Token | undefined): boolean {
  return token !== undefined && /^VB[DN]$/.test(token.xpos)
}

function isLater(date: Edtf | null, published: Edtf): boolean {
  const [day, told] = [date === null ? null : dayRange(date).earliest, dayRange(published).latest]
  return day !== null && told !== null && day > told
}

/** Whose date is that which was planned, not that of a happening. */
const AHEAD: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'planned',
  'scheduled',
  'postponed',
  'cancelled',
])

/** "The well … would be reopened": words that stand apart are cut. */
function wordsOf(text: string, { what, subject }: EventMention): string {
  const plain = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ').trim()
  if (subject === undefined || subject.start >= what.start) return plain(what.start, what.end)
  const between = plain(subject.end, what.start)
  return between.length <= MOST_BETWEEN && /^[\p{L}\s]*$/u.test(between)
    ? plain(subject.start, what.end)
    : `${plain(subject.start, subject.end)} … ${plain(what.start, what.end)}`
}

/** Characters between a subject and its verb that are told with them. */
const MOST_BETWEEN = 16

function innermost(
  around: readonly (Span & { readonly statement: Statement })[],
  event: Span,
): Statement | undefined {
  const holding = around.filter((part) => contains(part, event))
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement
}
