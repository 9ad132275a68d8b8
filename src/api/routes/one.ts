import { z } from 'zod'
import {
  eventAsKnown,
  judgementAsKnown,
  readingAsKnown,
  statementAsKnown,
} from '../../app/asking/as-known.ts'
import { eventHistory } from '../../app/asking/event-history.ts'
import { openClaim } from '../../app/asking/open-claim.ts'
import { diffReports } from '../../app/keeping/diff-reports.ts'
import { openReport } from '../../app/keeping/open-report.ts'
import { rules } from '../../app/why/rules.ts'
import { why } from '../../app/why/why.ts'
import { parseAddress } from '../../model/address.ts'
import type { Clocks } from '../../model/clocks.ts'
import { ClaimAnswer, claimAnswer } from '../answers/claim.ts'
import { ConflictAnswer, conflictAnswer } from '../answers/conflict.ts'
import { EventAnswer, eventAnswer } from '../answers/event.ts'
import { ExplanationAnswer, explanationAnswer } from '../answers/explanation.ts'
import { OpenHistoryAnswer, openHistoryAnswer } from '../answers/history.ts'
import { ReportAnswer, reportAnswer } from '../answers/report.ts'
import { StatementAnswer, statementAnswer } from '../answers/statement.ts'
import { DiffAnswer, diffAnswer } from '../answers/version.ts'
import { asOf, clocks, given } from '../questions.ts'
import { type Context, route } from '../route.ts'

const id = z.string().min(1).max(200)

/** A thing by its id or address. */
export const one = [
  route({
    path: '/reports/:id',
    id: 'getReport',
    tag: 'One thing',
    says: 'A report: its text, what is read in it, and the conflicts of its statements; the beginning of its digits will do',
    question: z.strictObject({ id, asOf }),
    answer: ReportAnswer,
    handle: async ({ ledger }, question) => {
      const open = await openReport(ledger, question.id, question.asOf)
      return reportAnswer(open, await ledger.versions(open.reading.report.id))
    },
  }),
  route({
    path: '/reports/:id/diff',
    id: 'getDiff',
    tag: 'One thing',
    says: 'What became of a report between two versions of its page, statement by statement: by default from the one before',
    question: z.strictObject({
      id: id.meta({ description: 'A report.' }),
      against: id.optional().meta({ description: 'The earlier report, where it is not the one before.' }),
      ...clocks,
    }),
    answer: DiffAnswer,
    handle: async ({ ledger }, { id, against, ...question }) =>
      diffAnswer(
        against === undefined
          ? await diffReports(ledger, id, undefined, given(question))
          : await diffReports(ledger, against, id, given(question)),
      ),
  }),
  route({
    path: '/statements/:address',
    id: 'getStatement',
    tag: 'One thing',
    says: 'A statement, such as 9f86d081:s3',
    question: z.strictObject({ address: id, ...clocks }),
    answer: StatementAnswer,
    handle: async ({ ledger }, { address, ...question }) =>
      statementAnswer(await statementAsKnown(ledger, address, given(question))),
  }),
  route({
    path: '/events/:address',
    id: 'getEvent',
    tag: 'One thing',
    says: 'An event, such as 9f86d081:v1',
    question: z.strictObject({ address: id, asOf }),
    answer: EventAnswer,
    handle: async ({ ledger }, { address, ...question }) =>
      eventAnswer(await eventAsKnown(ledger, address, given(question))),
  }),
  route({
    path: '/events/:address/history',
    id: 'getEventHistory',
    tag: 'One thing',
    says: 'What became of an event: what each report says of it, by whom and when, and the dates that slipped',
    question: z.strictObject({ address: id, asOf }),
    answer: OpenHistoryAnswer,
    handle: async ({ ledger }, question) =>
      openHistoryAnswer(await eventHistory(ledger, question.address, question.asOf)),
  }),
  route({
    path: '/claims/:id',
    id: 'getClaim',
    tag: 'One thing',
    says: 'A claim with all that bears on it, by its id, a former id, or the address of a statement of it',
    question: z.strictObject({ id, ...clocks }),
    answer: ClaimAnswer,
    handle: async ({ ledger }, { id, ...question }) =>
      claimAnswer(await openClaim(ledger, id, given(question))),
  }),
  route({
    path: '/conflicts/:id',
    id: 'getConflict',
    tag: 'One thing',
    says: 'A conflict',
    question: z.strictObject({ id, ...clocks }),
    answer: ConflictAnswer,
    handle: async ({ ledger }, { id, ...question }) =>
      conflictAnswer(await judgementAsKnown(ledger, id, given(question))),
  }),
  route({
    path: '/why/:id',
    id: 'getWhy',
    tag: 'One thing',
    says: 'How a statement, time, attribution, event, mention, citation, hedge or conflict came about',
    question: z.strictObject({ id, ...clocks }),
    answer: ExplanationAnswer,
    handle: async (context, { id, ...question }) =>
      parseAddress(id).localId === null
        ? whyJudged(context, id, given(question))
        : whyRead(context, id, given(question)),
  }),
] as const

async function whyRead({ ledger }: Context, address: string, clocks: Clocks): Promise<ExplanationAnswer> {
  const reading = await readingAsKnown(ledger, address, clocks)
  return explanationAnswer(why(reading, address), reading.report.text)
}

async function whyJudged({ ledger }: Context, id: string, clocks: Clocks): Promise<ExplanationAnswer> {
  const { judgement, statements } = await judgementAsKnown(ledger, id, clocks)
  const evidence = await Promise.all(
    statements.map(async ({ report, address }, at) => {
      const { text } = (await ledger.reading(report)).report
      const { start, end } = judgement.clash[at] ?? { start: 0, end: 0 }
      return { start, end, why: address, words: text.slice(start, end) }
    }),
  )
  const { verdict, conflict, score, reason, by } = judgement
  return {
    id: judgement.id,
    what: verdict === 'contradicts' ? 'conflict' : 'judgement',
    span: null,
    rules: [{ rule: by, says: rules[by] ?? 'This rule has no entry in the rule book.' }],
    found: { verdict, conflict, score, reason },
    evidence,
  }
}
