import { createHash } from 'node:crypto'
import { addressOf } from '../../src/model/address.ts'
import type { Address, Judgement, LedgerStatement, Verdict } from '../../src/model/claim.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Event, Statement, Term } from '../../src/model/statement.ts'

export interface Said {
  readonly who: string
  readonly what: string
  readonly said?: string
  readonly denies?: boolean
  /** Its words are terms, so that the rules have something to compare. */
  readonly worded?: boolean
}

/** What would be read in a report if its sentences were "WHO said that WHAT.". */
export function readingOf(
  published: string,
  sayings: readonly Said[],
  events: readonly Partial<Event>[] = [],
): Reading {
  const text = sayings.map(({ who, what }) => `${who} said that ${what}.`).join(' ')
  const id = `sha256-${createHash('sha256').update(`${published}\n${text}`).digest('hex')}`
  const names = [...new Set(sayings.map(({ who }) => who))]
  const entities = names.map((name, at) => ({
    id: `e${at + 1}`,
    key: `person:${name.toLowerCase()}`,
    type: 'person' as const,
    name,
    aliases: [],
    roles: [],
    iso3166: null,
    wikidata: null,
  }))
  let from = 0
  const statements = sayings.map((saying, at): Statement => {
    const start = from
    const cue = start + saying.who.length + 1
    const content = { start: cue + 'said that '.length, end: cue + 'said that '.length + saying.what.length }
    from = content.end + 2
    return {
      id: `s${at + 1}`,
      madeFrom: `a${at + 1}`,
      chain: [
        {
          source: { start, end: start + saying.who.length },
          entity: `e${names.indexOf(saying.who) + 1}`,
          named: true,
          cue: { start: cue, end: cue + 4 },
          stance: saying.denies ? 'denies' : 'asserts',
          certainty: saying.denies ? 'CT-' : 'CT+',
          channel: 'said',
        },
      ],
      content: [content],
      quote: saying.what,
      kind: 'indirect',
      certainty: saying.denies ? 'CT-' : 'CT+',
      said: { edtf: saying.said ?? published, evidence: [] },
      citations: at === 0 ? ['c1'] : [],
      times: [],
      terms: saying.worded ? termsOf(saying.what, content.start) : [],
    }
  })
  return {
    report: {
      id,
      publication: 'Courier',
      volume: null,
      issue: null,
      headline: null,
      url: null,
      published: { edtf: published, from: 'given', evidence: [] },
      dates: [],
      text,
      segments: [{ kind: 'body', start: 0, end: text.length }],
    },
    layers: {
      sentences: [],
      tokens: [],
      entities,
      mentions: [],
      times: [],
      citations: [
        {
          id: 'c1',
          start: 0,
          end: 1,
          rule: 'test',
          outlet: 'AP',
          entity: null,
          time: null,
          date: published,
          covers: { start: 0, end: 1 },
        },
      ],
      crossReferences: [],
      published: { edtf: published, from: 'given', evidence: [] },
      attributions: [],
      hedges: [],
      events: [],
    },
    statements,
    events: events.map((event, at) => ({ ...EVENT, ...event, id: `v${at + 1}` })),
    judgements: [],
  }
}

/** Words that end in -s are verbs, the other ones of four letters or more are nouns. */
function termsOf(what: string, start: number): readonly Term[] {
  return [...what.matchAll(/\S{4,}/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    lemma: word.toLowerCase(),
    upos: word.endsWith('s') ? ('VERB' as const) : ('NOUN' as const),
    entity: null,
    negated: false,
  }))
}

const EVENT: Event = {
  id: 'v1',
  start: 0,
  end: 4,
  what: 'a visit',
  type: 'CONSULT',
  actors: [{ role: 'actor', entity: 'e1' }],
  place: null,
  time: null,
  status: 'scheduled',
  scheduledFor: null,
  statement: 's1',
  rule: 'test',
}

/** A judgement that the first statements of two reports contradict each other. */
export function contradiction(a: Reading, b: Reading): Judgement {
  return {
    ...judgementOf(a, b, 'contradicts'),
    conflict: 'denial',
    reason: 'One denies what the other says.',
  }
}

/** A judgement that the first statements of two reports say the same. */
export function sameness(a: Reading, b: Reading): Judgement {
  return judgementOf(a, b, 'same')
}

function judgementOf(a: Reading, b: Reading, verdict: Verdict): Judgement {
  const [left = '', right = ''] = [a, b].map(({ report }) => addressOf(report.id, 's1'))
  return judgementBetween(left, right, verdict)
}

/** Those of the same words are the same, unless one denies them. */
export function judgedByWords(
  fresh: readonly LedgerStatement[],
  known: readonly LedgerStatement[],
): readonly Judgement[] {
  return fresh.flatMap((one) =>
    known
      .filter(({ report, statement }) => report !== one.report && statement.quote === one.statement.quote)
      .map((other) => {
        const alike = other.statement.certainty === one.statement.certainty
        const judgement = judgementBetween(one.address, other.address, alike ? 'same' : 'contradicts')
        return alike ? judgement : { ...judgement, conflict: 'denial' as const }
      }),
  )
}

function judgementBetween(a: Address, b: Address, verdict: Verdict): Judgement {
  const [left = '', right = ''] = [a, b].sort()
  return {
    id: `j-${createHash('sha256').update(`${left} ${right} ${verdict}`).digest('hex').slice(0, 16)}`,
    between: [left, right],
    verdict,
    conflict: null,
    clash: [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ],
    by: 'test',
    score: 1,
    reason: 'They say the same.',
  }
}
