import { z } from 'zod'
import { eventHistory } from '../../app/asking/event-history.ts'
import { openClaim } from '../../app/asking/open-claim.ts'
import { diffReports } from '../../app/keeping/diff-reports.ts'
import { openReport } from '../../app/keeping/open-report.ts'
import { rules } from '../../app/why/rules.ts'
import { why } from '../../app/why/why.ts'
import { parseAddress } from '../../model/address.ts'
import { ClaimAnswer, claimAnswer } from '../answers/claim.ts'
import { ConflictAnswer, conflictAnswer } from '../answers/conflict.ts'
import { EventAnswer, eventAnswer } from '../answers/event.ts'
import { ExplanationAnswer, explanationAnswer } from '../answers/explanation.ts'
import { OpenHistoryAnswer, openHistoryAnswer } from '../answers/history.ts'
import { ReportAnswer, reportAnswer } from '../answers/report.ts'
import { Edtf } from '../answers/shared.ts'
import { StatementAnswer, statementAnswer } from '../answers/statement.ts'
import { DiffAnswer, diffAnswer } from '../answers/version.ts'
import { asOf, given } from '../questions.ts'
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
    }),
    answer: DiffAnswer,
    handle: async ({ ledger }, question) =>
      diffAnswer(
        question.against === undefined
          ? await diffReports(ledger, question.id)
          : await diffReports(ledger, question.against, question.id),
      ),
  }),
  route({
    path: '/statements/:address',
    id: 'getStatement',
    tag: 'One thing',
    says: 'A statement, such as 9f86d081:s3',
    question: z.strictObject({ address: id }),
    answer: StatementAnswer,
    handle: async ({ ledger }, { address }) => statementAnswer(await ledger.statement(address)),
  }),
  route({
    path: '/events/:address',
    id: 'getEvent',
    tag: 'One thing',
    says: 'An event, such as 9f86d081:v1',
    question: z.strictObject({ address: id }),
    answer: EventAnswer,
    handle: async ({ ledger }, { address }) => eventAnswer(await ledger.event(address)),
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
    question: z.strictObject({
      ...{ id, asOf },
      saidUntil: Edtf.optional().meta({ description: 'Only what was surely said by then.' }),
    }),
    answer: ClaimAnswer,
    handle: async ({ ledger }, { id, ...clocks }) => claimAnswer(await openClaim(ledger, id, given(clocks))),
  }),
  route({
    path: '/conflicts/:id',
    id: 'getConflict',
    tag: 'One thing',
    says: 'A conflict',
    question: z.strictObject({ id }),
    answer: ConflictAnswer,
    handle: async ({ ledger }, question) => conflictAnswer(await ledger.judgement(question.id)),
  }),
  route({
    path: '/why/:id',
    id: 'getWhy',
    tag: 'One thing',
    says: 'How a statement, time, attribution, event, mention, citation, hedge or conflict came about',
    question: z.strictObject({ id }),
    answer: ExplanationAnswer,
    handle: async (context, question) =>
      parseAddress(question.id).localId === null
        ? whyJudged(context, question.id)
        : whyRead(context, question.id),
  }),
] as const

async function whyRead({ ledger }: Context, address: string): Promise<ExplanationAnswer> {
  const reading = await ledger.reading(address)
  return explanationAnswer(why(reading, address), reading.report.text)
}

async function whyJudged({ ledger }: Context, id: string): Promise<ExplanationAnswer> {
  const { judgement, statements } = await ledger.judgement(id)
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
