import { z } from 'zod'
import { editStatement } from '../../app/keeping/edit-statement.ts'
import { judgeConflict } from '../../app/keeping/judge-conflict.ts'
import { addressOf } from '../../model/address.ts'
import type { Correction, CorrectionRow } from '../../model/correction.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { CORRECTION_KINDS, CorrectionAnswer, correctionAnswer } from '../answers/correction.ts'
import { CertaintyValue, Edtf, partOf } from '../answers/shared.ts'
import { StanceValue } from '../answers/statement.ts'
import { partOfWhole } from '../cursor.ts'
import { given, paging } from '../questions.ts'
import { route } from '../route.ts'

const id = z.string().min(1).max(500)
const by = {
  why: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .meta({ description: 'Kept with it: nobody can judge a correction without.' }),
  who: z.string().trim().min(1).max(200).optional(),
}

/** Corrections by kind. Edits come apart: their words are held against the text. */
const Said = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['accept', 'reject']), statement: id }),
  z.strictObject({ kind: z.literal('same'), claims: z.array(id).min(2).max(100) }),
  z.strictObject({ kind: z.literal('unrelated'), statements: z.array(id).min(1).max(100) }),
  z.strictObject({
    kind: z.literal('grade-source'),
    source: id,
    grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  }),
  z.strictObject({
    kind: z.literal('grade-claim'),
    claim: id,
    grade: z.enum(['1', '2', '3', '4', '5', '6']),
  }),
  z.strictObject({ kind: z.literal('note'), about: id, text: z.string().trim().min(1).max(10_000) }),
])

/** Everything that a correction is on: its target, and what it names besides. */
function targetsOf({ target, correction }: CorrectionRow): readonly string[] {
  if (correction.kind === 'same') return [target, ...correction.claims]
  if (correction.kind === 'unrelated') return [target, ...correction.statements]
  if (correction.kind === 'judge') return [...correction.statements, ...correction.others]
  return [target]
}

/** Which of the log are on a report or a claim. The log is written by hand: it is short enough to be gone through. */
async function onlyOn(
  ledger: LedgerStore,
  { report, claim }: { readonly report: string | undefined; readonly claim: string | undefined },
): Promise<(row: CorrectionRow) => boolean> {
  const begins = report === undefined ? null : addressOf((await ledger.reading(report)).report.id, '')
  const own = claim === undefined ? null : new Set((await ledger.claim(claim)).claim.statements)
  return (row) => {
    const targets = targetsOf(row)
    return (
      (begins === null || targets.some((target) => target.startsWith(begins))) &&
      (own === null || targets.some((target) => own.has(target)))
    )
  }
}

/** What people correct: on top of what was read, with who, when and why, undoable. */
export const corrections = [
  route({
    path: '/corrections',
    id: 'listCorrections',
    tag: 'Corrections',
    says: 'The log of corrections, the last first',
    question: z.strictObject({
      target: id.optional().meta({ description: 'Only on this statement, or source.' }),
      report: id.optional().meta({ description: 'Only on statements of this report.' }),
      claim: id.optional().meta({ description: 'Only on this claim or a statement of it.' }),
      who: z.string().max(200).optional(),
      kind: z.enum(CORRECTION_KINDS).optional(),
      standing: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'true: leaves out what was undone.' }),
      limit: z.coerce.number().int().min(1).max(1000).default(100),
      cursor: paging.cursor,
    }),
    answer: partOf(CorrectionAnswer, 'CorrectionList'),
    errors: ['not-found', 'ambiguous-id'],
    handle: async ({ ledger }, { standing, report, claim, limit, cursor, ...question }) => {
      const filter = { ...given(question), ...(standing === 'true' ? { standing: true } : {}) }
      const isMeant = await onlyOn(ledger, { report, claim })
      const rows = (await ledger.corrections(filter)).filter(isMeant)
      return partOfWhole(rows, { limit, cursor }, ({ id }) => id, correctionAnswer)
    },
  }),
  route({
    method: 'POST',
    path: '/corrections',
    id: 'correct',
    errors: ['not-found', 'ambiguous-id', 'not-in-text'],
    tag: 'Corrections',
    says: 'Accepts or rejects a statement, says that claims are one or that statements are not of their claim, grades a source or claim, or notes something',
    question: z.strictObject({ correction: Said, ...by }),
    answer: CorrectionAnswer,
    handle: async ({ ledger, user }, { correction, why, who }) =>
      correctionAnswer(
        await ledger.correct(correction satisfies Correction, {
          who: who ?? user,
          why,
          at: new Date().toISOString(),
        }),
      ),
  }),
  route({
    method: 'POST',
    path: '/statements/:address/edit',
    id: 'editStatement',
    errors: ['not-in-text'],
    tag: 'Corrections',
    says: 'Corrects parts of a statement; words that are not in its report letter for letter are refused',
    question: z.strictObject({
      address: id,
      source: z.string().min(1).max(1000).optional().meta({
        description: 'Who said it: an entity of the report by name or key, or words of the text.',
      }),
      stance: StanceValue.optional(),
      certainty: CertaintyValue.optional(),
      said: Edtf.optional(),
      content: z
        .string()
        .min(1)
        .max(20_000)
        .optional()
        .meta({ description: 'Letter for letter as in the report.' }),
      ...by,
    }),
    answer: CorrectionAnswer,
    handle: async ({ ledger, user }, { address, why, who, ...wanted }) =>
      correctionAnswer(
        await editStatement(ledger, address, given(wanted), {
          ...{ who: who ?? user, why, at: new Date().toISOString() },
        }),
      ),
  }),
  route({
    method: 'POST',
    path: '/conflicts/:id/judge',
    id: 'judgeConflict',
    tag: 'Corrections',
    says: 'Says of a conflict, or of what may be one, whether it is: of all pairs of statements of its two claims that clash alike',
    question: z.strictObject({ id, verdict: z.enum(['contradicts', 'unrelated']), ...by }),
    answer: CorrectionAnswer,
    handle: async ({ ledger, user }, { id: judgement, verdict, why, who }) =>
      correctionAnswer(
        await judgeConflict(ledger, judgement, verdict, {
          ...{ who: who ?? user, why, at: new Date().toISOString() },
        }),
      ),
  }),
  route({
    method: 'POST',
    path: '/corrections/:id/undo',
    id: 'undoCorrection',
    errors: ['already-undone'],
    tag: 'Corrections',
    says: 'Takes a correction back; it stays in the log',
    question: z.strictObject({ id, ...by }),
    answer: CorrectionAnswer,
    handle: async ({ ledger, user }, { id: written, why, who }) =>
      correctionAnswer(await ledger.undo(written, { who: who ?? user, why, at: new Date().toISOString() })),
  }),
] as const
