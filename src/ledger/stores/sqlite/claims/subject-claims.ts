import { type Kysely, sql } from 'kysely'
import type { Standing } from '../../../../model/claim.ts'
import { askedOnce } from '../asking/asked-once.ts'
import { ALWAYS } from '../asking/conditions.ts'
import { rowsAtOnce } from '../asking/rows-at-once.ts'
import type { LedgerTables } from '../schema.ts'
import { fulfilling, type Rest, type Subject, statementsOf } from './subject.ts'

type Database = Kysely<LedgerTables>

/** A claim and those of its statements that are of a subject, all by their numbers. */
interface SubjectClaim {
  readonly claim: number
  readonly own: readonly number[]
}

interface Among {
  readonly atLeast?: number | undefined
  readonly standing?: Standing | undefined
}

interface Part {
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

/** The numbers of claims of which a statement is of the subject and fulfils the rest: a part of them in the order of their rank. */
export async function claimsOfSubject(
  db: Database,
  subject: Subject,
  rest: Rest,
  { atLeast, standing, offset = 0, limit = Number.POSITIVE_INFINITY }: Among & Part,
): Promise<readonly number[]> {
  const all = await subjectClaims(db, subject, { atLeast, standing })
  const found: number[] = []
  const enough = offset + limit
  let [from, behind] = [0, FIRST_LOOK + 2 * enough]
  while (from < all.length && found.length < enough) {
    const some = all.slice(from, behind)
    const chosen = await fulfilling(db, rest, new Set(some.flatMap(({ own }) => own)))
    for (const { claim, own } of some) if (own.some((number) => chosen.has(number))) found.push(claim)
    ;[from, behind] = [behind, 3 * behind]
  }
  return found.slice(offset, enough)
}

/** So many claims more than a part needs are looked at first. */
const FIRST_LOOK = 50

/** Claims with a statement of the subject, in the order of their rank: found once for each state of the ledger. */
function subjectClaims(
  db: Database,
  subject: Subject,
  { atLeast, standing }: Among,
): Promise<readonly SubjectClaim[]> {
  return askedOnce(
    db,
    'subject claims',
    [subject, atLeast, standing],
    async () => {
      const rows = await rowsAtOnce<readonly [claim: number, statement: number]>(
        db,
        ['claim', 'statement'],
        sql`with wanted as materialized (${statementsOf(subject)})
          select claim, statement from wanted cross join claim_statements on statement = wanted.number
            cross join claims on claims.number = claim
          where ${atLeast === undefined ? ALWAYS : sql`claims.statements >= ${atLeast}`}
            and ${standing === undefined ? ALWAYS : sql`claims.standing = ${standing}`}
          order by ${BY_RANK}`,
      )
      return gathered(rows)
    },
    (claims) => Math.ceil(claims.length / CLAIMS_AS_ROW),
  )
}

export const BY_RANK = sql`claims.origins desc, claims.statements desc, claims.id`

/** So many claims take the room of a row. */
const CLAIMS_AS_ROW = 20

/** Of rows of one claim, one after the other. */
function gathered(rows: readonly (readonly [claim: number, statement: number])[]): readonly SubjectClaim[] {
  const found: { claim: number; own: number[] }[] = []
  for (const [claim, statement] of rows) {
    const last = found.at(-1)
    if (last?.claim === claim) last.own.push(statement)
    else found.push({ claim, own: [statement] })
  }
  return found
}
