import { createHash } from 'node:crypto'
import { addressOf } from '../../src/model/address.ts'
import type { Judgement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import type { LedgerEntry } from '../../src/model/ports.ts'
import type { Reading } from '../../src/model/reading.ts'
import type { Event, Statement } from '../../src/model/statement.ts'

export interface Said {
  readonly who: string
  readonly what: string
  readonly said?: string
  readonly denies?: boolean
}

/** What a report would bring to the ledger if its sentences were "WHO said that WHAT.". */
export function entryOf(
  published: string,
  sayings: readonly Said[],
  events: readonly Partial<Event>[] = [],
): LedgerEntry {
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
      terms: [],
    }
  })
  const reading: Reading = {
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
  return {
    reading,
    statements: ledgerStatementsOf(reading).map((statement) => ({
      statement,
      keys: statement.statement.quote.split(' ').filter((word) => word.length > 4),
    })),
  }
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
export function contradiction(a: LedgerEntry, b: LedgerEntry): Judgement {
  const [left = '', right = ''] = [a, b].map(({ reading }) => addressOf(reading.report.id, 's1')).sort()
  return {
    id: `j-${createHash('sha256').update(`${left} ${right}`).digest('hex').slice(0, 16)}`,
    between: [left, right],
    verdict: 'contradicts',
    conflict: 'denial',
    clash: [
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ],
    by: 'test',
    score: 1,
    reason: 'One denies what the other says.',
  }
}
