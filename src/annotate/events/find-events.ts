import type { Layers } from '../../model/annotated-report.ts'
import type { EventMention } from '../../model/annotation.ts'
import { bySpan } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { withAntecedent } from './antecedent.ts'
import { aspectEvents } from './aspect-events.ts'
import { beingEvents } from './being-events.ts'
import { type Clause, clausesOf } from './clause.ts'
import { dayEvents } from './day-events.ts'
import { forDayEvents } from './for-day-events.ts'
import { eventMention, type FoundEvent, spanOf } from './found-event.ts'
import { nounEvents } from './noun-events.ts'
import { statusEvents, withScheduledTimes } from './status-events.ts'
import { triggerEvents } from './trigger-events.ts'
import { findTriggers } from './triggers/find-triggers.ts'
import { verbEvents } from './verb-events.ts'

type Required = 'sentences' | 'tokens' | 'mentions' | 'times' | 'citations'

/** What is said to happen, to have happened or to be about to, with who, where and when. */
export const findEvents: Annotator<Required, 'events'> = {
  name: 'events',
  requires: ['sentences', 'tokens', 'mentions', 'times', 'citations'],
  assigns: ['events'],
  rules: {
    'events/status-of-noun':
      'Words of state beside the noun of an event: “postponed the visit”, “is scheduled for May”.',
    'events/status-of-verb':
      'Words of state before the verb of an event: “plans to deploy”, “is due to visit”.',
    'events/day': 'A day that is given to an event: “set May 6 as the new date for the launch”.',
    'events/for-day':
      'Something is told of an event for a day: “invitations to the talks had gone out for March 6”.',
    'events/being': '“Is” with a state or a day: “the merger is off”, “the vote will be on May 6”.',
    'events/aspect':
      'A verb that tells of an event as begun, held, over or to come: “the trial began”, “the talks would go ahead”.',
    'events/verb': 'A verb that tells of an event, with somebody or some place that it happens to.',
    'events/trigger':
      'A word that the trigger model, learnt from annotated news, takes to name an event, told to have been or to come, with somebody, some place or some time beside it.',
    'events/noun': 'A noun that names an event, beside words that tell that it was or will be.',
  },
  annotate: (_report, layers) => ({ events: eventsOf(layers) }),
}

/** The least sure of the words that are looked at: what stands beside some of them makes up for it. */
const LEAST = 0.2

function eventsOf({
  sentences,
  tokens,
  mentions,
  times,
  citations,
}: Pick<Layers, Required>): readonly EventMention[] {
  const ofCitations = new Set([...citations.map(({ time }) => time)])
  const own = times.filter(({ id }) => !ofCitations.has(id))
  const triggers = findTriggers(tokens, undefined, LEAST)
  const bySentence = sentences.map((): (typeof triggers)[number][] => [])
  for (const trigger of triggers) bySentence[tokens[trigger.at]?.sentence ?? -1]?.push(trigger)
  const clauses = clausesOf(sentences, tokens, mentions, own)
  return clauses
    .flatMap((clause, sentence) => {
      const { told, taken } = eventsIn(clause)
      const others = triggerEvents(clause, tokens, bySentence[sentence] ?? [], taken)
      return [...told, ...others].map((found) => ({ clause, found }))
    })
    .sort((a, b) => bySpan(spanOf(a.clause, a.found.anchor), spanOf(b.clause, b.found.anchor)))
    .map(({ clause, found }, at) =>
      withAntecedent(clauses, clause, eventMention(clause, found, `v${at + 1}`)),
    )
}

/** Words of days are asked first, then those of being, of beginning and end, of state, verbs, nouns; what one has taken, the next leaves. */
function eventsIn(clause: Clause) {
  const days = dayEvents(clause)
  const beings = without(beingEvents(clause), days)
  const aspects = without(aspectEvents(clause), [...days, ...beings])
  const before = [...days, ...beings, ...aspects]
  const status = without(statusEvents(clause), before)
  const forDays = without(forDayEvents(clause), [...before, ...status])
  const states = withScheduledTimes([...status, ...before, ...forDays])
  const verbs = without(verbEvents(clause), states)
  const taken = [...states, ...verbs].flatMap(({ anchor, what }) => [anchor, what])
  const nouns = nounEvents(clause, taken)
  return {
    told: [...states, ...verbs, ...nouns],
    taken: [...taken, ...nouns.flatMap(({ anchor, what }) => [anchor, what])],
  }
}

/** Those whose anchor shares no token with an anchor of `others`. */
function without(events: readonly FoundEvent[], others: readonly FoundEvent[]): readonly FoundEvent[] {
  const used = new Set(others.flatMap(({ anchor: [first, last] }) => range(first, last)))
  return events.filter(({ anchor: [first, last] }) => !range(first, last).some((at) => used.has(at)))
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
