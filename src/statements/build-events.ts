import type { AnnotatedReport } from '../model/annotated-report.ts'
import type { EventMention, EventStatus } from '../model/annotation.ts'
import { dayRange, type Edtf } from '../model/edtf.ts'
import { bySpan, contains, type Span } from '../model/span.ts'
import type { Event, Statement } from '../model/statement.ts'
import { spansAround } from './spans-within.ts'

/** AnnotatedReport -> Event[]: each event as told, dated, with the statement in whose content it stands. */
export function buildEvents(
  { report, layers }: AnnotatedReport,
  statements: readonly Statement[],
): readonly Event[] {
  const dates = new Map(layers.times.map(({ id, edtf }) => [id, edtf]))
  const contents = statements
    .filter(({ kind }) => kind !== 'author')
    .flatMap((statement) => statement.content.map((part) => ({ ...part, statement })))
    .sort(bySpan)
  return layers.events.map((mention, at) => {
    const date = mention.time === null ? null : (dates.get(mention.time) ?? null)
    const status = statusByDate(mention.status, date, layers.published.edtf)
    const ahead = AHEAD.has(status)
    return {
      id: `v${at + 1}`,
      start: mention.start,
      end: mention.end,
      what: wordsOf(report.text, mention),
      ...(mention.trigger === undefined ? {} : { trigger: mention.trigger }),
      type: mention.type,
      actors: mention.actors,
      place: mention.place,
      time: ahead ? null : date,
      status,
      scheduledFor: ahead ? date : null,
      statement: innermost(spansAround(contents, mention), mention),
      rule: mention.rule,
    }
  })
}

/** What is told in the present tense of a day to come is ahead: "publishes its results on Friday". */
function statusByDate(status: EventStatus, date: Edtf | null, published: Edtf): EventStatus {
  if (date === null || (status !== 'occurred' && status !== 'ongoing')) return status
  const [day, told] = [dayRange(date).earliest, dayRange(published).latest]
  return day !== null && told !== null && day > told ? 'scheduled' : status
}

/** Whose date is that which was planned, not that of a happening. */
const AHEAD: ReadonlySet<EventStatus> = new Set<EventStatus>([
  'planned',
  'scheduled',
  'postponed',
  'cancelled',
])

function wordsOf(text: string, { what }: EventMention): string {
  return text.slice(what.start, what.end).replace(/\s+/g, ' ')
}

function innermost(
  around: readonly (Span & { readonly statement: Statement })[],
  event: Span,
): string | null {
  const holding = around.filter((part) => contains(part, event))
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement.id ?? null
}
