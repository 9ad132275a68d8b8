import type { Kysely } from 'kysely'
import { anchorOf } from '../../../../model/anchor.ts'
import type { Correction, Corrector, PairVerdict } from '../../../../model/correction.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { ClaimRules } from '../../../../model/ports/claim-rules.ts'
import { numberedStatement, statementsByAddress, statementsOfClaim } from '../asking/numbered-statements.ts'
import { claimRow } from '../claims/claim-rows.ts'
import { addPersonJudgements, type Numbered } from '../claims/person-judgements.ts'
import type { LedgerTables } from '../schema.ts'
import { logCorrection } from './correction-rows.ts'
import { recountStatement } from './recount-statement.ts'
import { settleNamed } from './settle-named.ts'

type Database = Kysely<LedgerTables>

/**
 * Writes a person's correction to the log and lets it count. To be called in a transaction.
 * @returns its id in the log.
 * @throws HearsayError not-found, ambiguous-id, bad-option
 */
export async function correct(
  db: Database,
  rules: ClaimRules,
  correction: Correction,
  by: Corrector,
): Promise<string> {
  switch (correction.kind) {
    case 'accept':
    case 'reject':
    case 'edit': {
      const statement = await numberedStatement(db, correction.statement)
      const { address } = statement.ledger
      const details = { correction: { ...correction, statement: address }, anchors: anchorsOf([statement]) }
      const id = await logCorrection(db, address, details, by)
      await recountStatement(db, rules, statement.number, by)
      return id
    }
    case 'same':
      return judgeSame(db, rules, correction.claims, by)
    case 'unrelated':
      return judgeUnrelated(db, rules, correction.statements, by)
    case 'judge':
      return judgePairs(db, rules, correction, by)
    case 'grade-claim': {
      const statement = await firstOf(db, rules, correction.claim)
      const { address } = statement.ledger
      return logCorrection(
        db,
        address,
        { correction: { ...correction, claim: address }, anchors: anchorsOf([statement]) },
        by,
      )
    }
    case 'grade-source':
      await mustBeSource(db, correction.source)
      return logCorrection(db, correction.source, { correction, anchors: {} }, by)
    case 'note':
      return logCorrection(db, correction.about, { correction, anchors: {} }, by)
    case 'merge-entities':
    case 'split-entity':
      throw wrong(
        'Entities are merged and split by their keys: "hearsay entities merge", "hearsay entities split".',
      )
  }
}

async function judgeSame(
  db: Database,
  rules: ClaimRules,
  claims: readonly string[],
  by: Corrector,
): Promise<string> {
  const firsts = await Promise.all(claims.map((claim) => firstOf(db, rules, claim)))
  const [first, ...others] = firsts
  if (!first || others.some(({ number }) => number === first.number) || others.length === 0)
    throw wrong(`Two claims or more are merged, and ${claims.join(', ')} are one already.`)
  const correction = { kind: 'same', claims: firsts.map(({ ledger }) => ledger.address) } as const
  const id = await logCorrection(db, first.ledger.address, { correction, anchors: anchorsOf(firsts) }, by)
  return judged(
    db,
    rules,
    others.map((other) => [first, other] as const),
    'same',
    id,
    by,
    firsts,
  )
}

async function judgeUnrelated(
  db: Database,
  rules: ClaimRules,
  written: readonly string[],
  by: Corrector,
): Promise<string> {
  const taken = await Promise.all(written.map((address) => numberedStatement(db, address)))
  const out = new Set(taken.map(({ number }) => number))
  const pairs = (
    await Promise.all(
      taken.map(async (one) =>
        (
          await statementsOfClaim(db, one.number)
        )
          .filter(({ number }) => !out.has(number))
          .map((other) => [one, other] as const),
      ),
    )
  ).flat()
  const [first] = taken
  if (!first || pairs.length === 0)
    throw wrong(`Nothing is left of the claim of ${written.join(', ')} to be split from.`)
  const correction = { kind: 'unrelated', statements: taken.map(({ ledger }) => ledger.address) } as const
  const on = new Map([...taken, ...pairs.map(([, other]) => other)].map((one) => [one.number, one]))
  const id = await logCorrection(
    db,
    first.ledger.address,
    { correction, anchors: anchorsOf([...on.values()]) },
    by,
  )
  return judged(db, rules, pairs, 'unrelated', id, by, taken)
}

async function judgePairs(
  db: Database,
  rules: ClaimRules,
  { verdict, statements, others }: Extract<Correction, { kind: 'judge' }>,
  by: Corrector,
): Promise<string> {
  const [ones, twos] = [await numbered(db, statements), await numbered(db, others)]
  const pairs = ones.flatMap((one) =>
    twos.filter(({ number }) => number !== one.number).map((two) => [one, two] as const),
  )
  const [first] = ones
  if (!first || pairs.length === 0) throw wrong('Two statements are judged, of which one is not the other.')
  const addresses = (all: readonly Numbered[]) => all.map(({ ledger }) => ledger.address)
  const correction = { kind: 'judge', verdict, statements: addresses(ones), others: addresses(twos) } as const
  const details = { correction, anchors: anchorsOf([...ones, ...twos]) }
  const id = await logCorrection(db, first.ledger.address, details, by)
  // Nobody is told apart from whom he follows by it: it is of what the two say.
  return judged(db, rules, pairs, verdict, id, by, [])
}

async function numbered(db: Database, written: readonly string[]): Promise<readonly Numbered[]> {
  return Promise.all(written.map((address) => numberedStatement(db, address)))
}

async function judged(
  db: Database,
  rules: ClaimRules,
  pairs: readonly (readonly [Numbered, Numbered])[],
  verdict: 'same' | PairVerdict,
  id: string,
  by: Corrector,
  named: readonly Numbered[],
): Promise<string> {
  await addPersonJudgements(db, pairs, verdict, id, by)
  await settleNamed(
    db,
    rules,
    named,
    pairs.flatMap(([one, other]) => [one.number, other.number]),
    by,
  )
  return id
}

/** The first statement of a claim, for which it stands in the log: a claim's id changes with its members. */
async function firstOf(db: Database, rules: ClaimRules, claim: string): Promise<Numbered> {
  const { statements } = await claimRow(db, rules, claim)
  const [first] = await statementsByAddress(
    db,
    statements.slice(0, 1).map(({ address }) => address),
  )
  if (first) return first
  throw wrong(`The claim ${claim} has no statements.`)
}

async function mustBeSource(db: Database, key: string): Promise<void> {
  const known = await db.selectFrom('links').select('key').where('key', '=', key).limit(1).executeTakeFirst()
  const outlet = await db
    .selectFrom('reports')
    .select('publication')
    .where('publication', '=', key)
    .limit(1)
    .executeTakeFirst()
  if (known ?? outlet) return
  throw new HearsayError(
    'not-found',
    `The ledger has no source with the key "${key}" and no outlet of that name; "hearsay sources --json" lists keys.`,
  )
}

function anchorsOf(statements: readonly Numbered[]) {
  return Object.fromEntries(
    statements.map(({ ledger }) => [ledger.address, anchorOf(ledger.statement)] as const),
  )
}

function wrong(sentence: string): HearsayError {
  return new HearsayError('bad-option', sentence)
}
