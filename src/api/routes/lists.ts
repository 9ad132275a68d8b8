import { z } from 'zod'
import { copiesAsKnown } from '../../app/asking/as-known.ts'
import { claims } from '../../app/asking/claims.ts'
import { duePart, placeOf as placeOfDue } from '../../app/asking/due.ts'
import { histories } from '../../app/asking/histories.ts'
import { overview } from '../../app/asking/overview.ts'
import { timelineRows } from '../../app/asking/timeline.ts'
import { ClaimList, claimSummary, StandingValue } from '../answers/claim.ts'
import { ConflictList, conflictAnswer } from '../answers/conflict.ts'
import { DueList, dueAnswer, EventList, eventAnswer } from '../answers/event.ts'
import { CopyList, copyAnswer, HistoryList, historyAnswer } from '../answers/history.ts'
import { OverviewAnswer, overviewAnswer } from '../answers/overview.ts'
import { ReportList, SourceList } from '../answers/source.ts'
import { StatementList, statementAnswer } from '../answers/statement.ts'
import { TimelineList, timelineAnswer } from '../answers/timeline.ts'
import { dueOf, momentOf, part, partFrom, partOfWhole } from '../cursor.ts'
import {
  AsOfQuestion,
  asOf,
  filterOf,
  given,
  ListQuestion,
  paging,
  placeOf,
  StatementsQuestion,
} from '../questions.ts'
import { route } from '../route.ts'

/** What the ledger holds, list by list. */
export const lists = [
  route({
    path: '/overview',
    id: 'getOverview',
    tag: 'Lists',
    says: 'What the ledger holds, at a glance',
    question: AsOfQuestion,
    answer: OverviewAnswer,
    handle: async ({ ledger, today }, { asOf }) =>
      overviewAnswer(await overview(ledger, asOf ?? today(), asOf === undefined ? {} : { asOf })),
  }),
  route({
    path: '/reports',
    id: 'listReports',
    tag: 'Lists',
    says: 'Reports in the order of publication; `by` asks for their publication',
    question: ListQuestion,
    answer: ReportList,
    handle: async ({ ledger }, question) =>
      part(
        await ledger.reports({ ...filterOf(question), ...placeOf(question) }),
        question.limit,
        ({ id }) => id,
        (row) => row,
      ),
  }),
  route({
    path: '/statements',
    id: 'listStatements',
    tag: 'Lists',
    says: 'What was said, in the order of publication',
    question: StatementsQuestion,
    answer: StatementList,
    handle: async ({ ledger }, question) =>
      part(
        await ledger.statements({ ...filterOf(question), ...placeOf(question) }),
        question.limit,
        ({ address }) => address,
        statementAnswer,
      ),
  }),
  route({
    path: '/events',
    id: 'listEvents',
    tag: 'Lists',
    says: 'What is said to happen, in the order of publication',
    question: ListQuestion,
    answer: EventList,
    handle: async ({ ledger }, question) =>
      part(
        await ledger.events({ ...filterOf(question), ...placeOf(question) }),
        question.limit,
        ({ address }) => address,
        eventAnswer,
      ),
  }),
  route({
    path: '/claims',
    id: 'listClaims',
    tag: 'Lists',
    says: 'What several statements say, those with most origins first',
    question: StatementsQuestion.extend({
      standing: StandingValue.optional(),
      each: z.coerce.number().int().min(1).max(1000).optional().meta({
        description: 'So many statements of each claim; all where it is left out. Its origins name all.',
      }),
    }),
    answer: ClaimList,
    handle: async ({ ledger }, { standing, each, ...question }) =>
      partFrom(
        question,
        (place) =>
          claims(ledger, { ...filterOf(question), ...given({ standing, statementsEach: each }), ...place }),
        ({ claim }) => claim.id,
        claimSummary,
      ),
  }),
  route({
    path: '/conflicts',
    id: 'listConflicts',
    tag: 'Lists',
    says: 'Statements that contradict each other, one pair for two claims; or what may contradict each other and is not sure to',
    question: StatementsQuestion.extend({
      verdict: z.enum(['contradicts', 'unsure']).default('contradicts').meta({
        description: 'unsure: denials in part, in sound, or of something else.',
      }),
    }),
    answer: ConflictList,
    handle: async ({ ledger }, { verdict, ...question }) =>
      part(
        await ledger.judgements({ ...filterOf(question), ...placeOf(question), verdict, once: true }),
        question.limit,
        ({ judgement }) => judgement.id,
        conflictAnswer,
      ),
  }),
  route({
    path: '/sources',
    id: 'listSources',
    tag: 'Lists',
    says: 'Who was a source, those with most statements first',
    question: StatementsQuestion,
    answer: SourceList,
    handle: async ({ ledger, whole }, question) => {
      const filter = filterOf(question)
      const rows = await whole('sources', filter, () => ledger.sources(filter))
      return partOfWhole(
        rows,
        question,
        ({ key }) => key,
        (row) => row,
      )
    },
  }),
  route({
    path: '/due',
    id: 'listDue',
    tag: 'Lists',
    says: 'What is scheduled or planned as of a day (`asOf`, default today), and what has passed without report of it',
    question: ListQuestion,
    answer: DueList,
    handle: async ({ ledger, today }, question) => {
      const { cursor, limit } = question
      const after = cursor === undefined ? undefined : dueOf(cursor)
      const rows = await duePart(ledger, filterOf(question), question.asOf ?? today(), {
        limit: limit + 1,
        after,
      })
      return part(
        rows,
        limit,
        (row) => {
          const { day, address } = placeOfDue(row)
          return `${day} ${address}`
        },
        dueAnswer,
      )
    },
  }),
  route({
    path: '/histories',
    id: 'listHistories',
    tag: 'Lists',
    says: 'Events with what became of them, those told in most reports first',
    question: ListQuestion,
    answer: HistoryList,
    handle: async ({ ledger, whole }, question) => {
      const filter = filterOf(question)
      const rows = await whole('histories', filter, () => histories(ledger, filter))
      return partOfWhole(rows, question, ({ entries }) => entries[0]?.event ?? '', historyAnswer)
    },
  }),
  route({
    path: '/copies',
    id: 'listCopies',
    tag: 'Lists',
    says: 'Reports that are one text, or share passages',
    question: z.strictObject({ asOf, ...paging }),
    answer: CopyList,
    handle: async ({ ledger, whole }, question) => {
      const known = given({ asOf: question.asOf })
      const rows = await whole('copies', known, () => copiesAsKnown(ledger, known))
      return partOfWhole(rows, question, ({ id }) => id, copyAnswer)
    },
  }),
  route({
    path: '/timeline',
    id: 'listTimeline',
    tag: 'Lists',
    says: 'What was said and what happened, by day',
    question: ListQuestion,
    answer: TimelineList,
    handle: async ({ ledger, whole }, question) => {
      const filter = filterOf(question)
      const { cursor, limit } = question
      const spans = await whole('timeline', filter, () => ledger.daySpans(filter))
      const after = cursor === undefined ? undefined : momentOf(cursor)
      const { items, next } = part(
        await ledger.moments(filter, { limit: limit + 1, after }),
        limit,
        ({ first, last, kind, address }) => `${first} ${last} ${kind} ${address}`,
        (place) => place,
      )
      return { items: (await timelineRows(ledger, items, spans)).map(timelineAnswer), next }
    },
  }),
] as const
