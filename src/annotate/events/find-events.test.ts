import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ASPECT_VERBS } from '../../lexicon/en/events/aspect-verbs.ts'
import { EVENT_NOUNS } from '../../lexicon/en/events/event-nouns.ts'
import { EVENT_STATUS_CUES } from '../../lexicon/en/events/event-status-cues.ts'
import { EVENT_VERBS } from '../../lexicon/en/events/event-verbs.ts'
import { STATES_OF_BEING } from '../../lexicon/en/events/states-of-being.ts'
import type { EntityType, EventMention, Mention, TimeExpression } from '../../model/annotation.ts'
import type { Report } from '../../model/report.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import { tagTokens } from '../tokens/tag-tokens.ts'
import { findEvents } from './find-events.ts'

const PLACES =
  'Oslo Rome Vienna Geneva Tarnow Lviv Madrid Estonia Kabul Iraq Iceland Lima Gori Mali Paris Moscow Pyongyang'
const NAMES = /\b(?:Anna Lind|Mario Conti|Norway|Peru|Chile|France|Cuba|Troops|Police|Farmers|Unions)\b/g
const TIMES = /\b(?:(?:early |the end of )?(?:Sunday|Monday|Friday|May|June|next year))\b/g

function reportOf(text: string): Report {
  return {
    id: 'sha256-00',
    publication: null,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: '2031-04-02', from: 'given', evidence: [] },
    dates: [],
    text,
    segments: [{ kind: 'body', start: 0, end: text.length }],
  }
}

function eventsIn(text: string): readonly EventMention[] {
  const report = reportOf(text)
  const { sentences } = findSentences.annotate(report, {})
  const { tokens } = tagTokens.annotate(report, { sentences })
  const places = new RegExp(`\\b(?:${PLACES.replaceAll(' ', '|')})\\b`, 'g')
  const mentions = [...found(text, NAMES, 'person'), ...found(text, places, 'place')].sort(
    (a, b) => a.start - b.start,
  )
  return findEvents.annotate(report, { sentences, tokens, mentions, times: timesIn(text), citations: [] })
    .events
}

function found(text: string, pattern: RegExp, type: EntityType): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    id: `m${index}`,
    rule: 'test',
    start: index,
    end: index + name.length,
    form: 'name',
    confidence: 1,
    type,
    entity: name,
  }))
}

function timesIn(text: string): TimeExpression[] {
  return [...text.matchAll(TIMES)].map(({ 0: words, index }) => ({
    id: words,
    rule: 'test',
    start: index,
    end: index + words.length,
    type: 'DATE',
    value: '2031',
    mod: null,
    edtf: '2031',
    implied: [],
    anchor: null,
  }))
}

function tell(text: string) {
  return eventsIn(text).map((event) => ({
    anchor: text.slice(event.start, event.end),
    what: text.slice(event.what.start, event.what.end),
    status: event.status,
    time: event.time,
    place: event.place,
  }))
}

describe('the lexicon of events', () => {
  const rows = [...EVENT_NOUNS, ...EVENT_VERBS, ...EVENT_STATUS_CUES, ...ASPECT_VERBS, ...STATES_OF_BEING]
  it.each(rows.flatMap(({ examples }) => examples))('finds an event in: %s', (example) => {
    expect(eventsIn(example)).not.toEqual([])
  })
  it.each(rows.flatMap(({ counterexamples }) => counterexamples))('finds none in: %s', (counterexample) => {
    expect(tell(counterexample)).toEqual([])
  })
  it.each(EVENT_STATUS_CUES.flatMap(({ status, examples }) => examples.map((text) => ({ status, text }))))(
    'reads $status in: $text',
    ({ status, text }) => {
      expect(tell(text).map((event) => event.status)).toContain(status)
    },
  )
})

describe('events', () => {
  it('keeps the date that a postponed visit was to have, as one event', () => {
    const text =
      'Anna Lind has postponed indefinitely a visit to Oslo which had been scheduled for the end of June.'
    expect(tell(text)).toEqual([
      {
        anchor: 'has postponed indefinitely',
        what: 'a visit to Oslo',
        status: 'postponed',
        time: 'the end of June',
        place: 'Oslo',
      },
    ])
  })

  it('takes the date of a schedule into the anchor', () => {
    expect(tell('That visit is currently scheduled for early next year.')).toMatchObject([
      { anchor: 'is currently scheduled for early next year', status: 'scheduled' },
    ])
  })

  it('tells who met whom, when', () => {
    const text = 'On Friday, Anna Lind met with Mario Conti in Rome.'
    const [event] = eventsIn(text)
    expect(event).toMatchObject({
      type: 'CONSULT',
      status: 'occurred',
      place: 'Rome',
      time: 'Friday',
      actors: [
        { role: 'actor', entity: 'Anna Lind' },
        { role: 'recipient', entity: 'Mario Conti' },
      ],
    })
  })

  it('takes the object of a verb into the anchor', () => {
    expect(tell('Anna Lind and Mario Conti chaired a joint meeting on fisheries.')).toMatchObject([
      { anchor: 'chaired a joint meeting' },
    ])
  })

  it('stands any text, with every span inside it', () => {
    const words = fc.constantFrom(
      ...'visit postponed is scheduled for May Oslo Anna Lind plans to deploy . , ; was not'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ')
        for (const { start, end, what } of eventsIn(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(0 <= what.start && what.start < what.end && what.end <= text.length).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
