import { claims } from '../../src/app/asking/claims.ts'
import { due } from '../../src/app/asking/due.ts'
import { overview } from '../../src/app/asking/overview.ts'
import { search } from '../../src/app/asking/search.ts'
import { sourceRecord } from '../../src/app/asking/source-record.ts'
import { timeline } from '../../src/app/asking/timeline.ts'
import { openDossier } from '../../src/app/dossier/open-dossier.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { PlannedReport } from './plan.ts'
import { dayAfter, FIRST_MONDAY } from './tell.ts'

/** A question that a user asks a ledger, made of what one of its reports tells. */
export interface Query {
  readonly name: string
  ask(ledger: LedgerStore, about: PlannedReport): Promise<unknown>
}

/** As many rows as a page shows. */
const LIMIT = 50

export const QUERIES: readonly Query[] = [
  {
    name: 'statements by a person',
    ask: (ledger, { cast }) => ledger.statements({ by: personOf(cast), limit: LIMIT }),
  },
  {
    name: 'statements about words',
    ask: (ledger, { cast }) => ledger.statements({ about: cast.noun, limit: LIMIT }),
  },
  { name: 'search for words', ask: (ledger, { cast }) => search(ledger, { words: cast.noun, limit: LIMIT }) },
  {
    name: 'search for words of a person',
    ask: (ledger, { cast }) => search(ledger, { words: cast.noun, by: personOf(cast), limit: LIMIT }),
  },
  { name: 'search for a common word', ask: (ledger) => search(ledger, { words: 'said', limit: LIMIT }) },
  {
    name: 'statements by, about, in a month',
    ask: (ledger, { cast, week }) =>
      ledger.statements({ by: personOf(cast), about: cast.town, since: monthOf(week), limit: LIMIT }),
  },
  {
    name: 'one statement',
    ask: async (ledger, { cast }) => ledger.statements({ about: cast.town, limit: 1 }),
  },
  {
    name: 'conflicts, the first',
    ask: (ledger) => ledger.judgements({ verdict: 'contradicts', limit: LIMIT }),
  },
  {
    name: 'conflicts about words',
    ask: (ledger, { cast }) => ledger.judgements({ verdict: 'contradicts', about: cast.noun, limit: LIMIT }),
  },
  {
    name: 'conflicts of a person',
    ask: (ledger, { cast }) =>
      ledger.judgements({ verdict: 'contradicts', by: personOf(cast), limit: LIMIT }),
  },
  {
    name: 'conflicts about words as of a day',
    ask: (ledger, { cast, week }) =>
      ledger.judgements({
        ...{ verdict: 'contradicts', about: cast.noun, once: true },
        ...{ asOf: dayOf(week), limit: LIMIT },
      }),
  },
  { name: 'claims, those of most origins', ask: (ledger) => claims(ledger, { limit: LIMIT }) },
  {
    name: 'claims about words',
    ask: (ledger, { cast }) => claims(ledger, { about: cast.noun, limit: LIMIT }),
  },
  {
    name: 'claims about words as of a day',
    ask: (ledger, { cast, week }) => claims(ledger, { about: cast.noun, asOf: dayOf(week), limit: LIMIT }),
  },
  { name: 'due as of a day', ask: (ledger, { week }) => due(ledger, { limit: LIMIT }, dayOf(week)) },
  {
    name: 'due about a town',
    ask: (ledger, { cast, week }) => due(ledger, { about: cast.town, limit: LIMIT }, dayOf(week)),
  },
  {
    name: 'events about a town',
    ask: (ledger, { cast }) => ledger.events({ about: cast.town, limit: LIMIT }),
  },
  { name: 'sources, the first', ask: (ledger) => ledger.sources({ limit: LIMIT }) },
  {
    name: 'sources by name',
    ask: (ledger, { cast }) => ledger.sources({ by: personOf(cast), limit: LIMIT }),
  },
  {
    name: 'entities by name',
    ask: (ledger, { cast }) => ledger.entities({ by: personOf(cast), limit: LIMIT }),
  },
  {
    name: 'timeline of a town',
    ask: (ledger, { cast }) => timeline(ledger, { about: cast.town, limit: LIMIT }),
  },
  {
    name: 'dossier of a person',
    ask: async (ledger, { cast, week }) => {
      const [found] = await ledger.sources({ by: personOf(cast), limit: 1 })
      return found && openDossier(ledger, { actor: found.key }, { asOf: dayOf(week) })
    },
  },
  {
    name: 'dossier of a topic',
    ask: (ledger, { cast, week }) => openDossier(ledger, { topic: cast.noun }, { asOf: dayOf(week) }),
  },
  {
    name: 'record of a source',
    ask: async (ledger, { cast }) => {
      const [found] = await ledger.sources({ by: personOf(cast), limit: 1 })
      return found && sourceRecord(ledger, found.key)
    },
  },
  { name: 'overview', ask: (ledger, { week }) => overview(ledger, dayOf(week)) },
  {
    name: 'overview as of a day',
    ask: (ledger, { week }) => overview(ledger, dayOf(week), { asOf: dayOf(week) }),
  },
]

function personOf({ persons }: PlannedReport['cast']): string {
  return persons[0] ?? ''
}

function dayOf(week: number): string {
  return dayAfter(FIRST_MONDAY, 7 * week + 3)
}

function monthOf(week: number): string {
  return dayOf(week).slice(0, 7)
}
