import type { Kysely } from 'kysely'
import { hexOf, parseAddress } from '../../../../model/address.ts'
import { HearsayError } from '../../../../model/errors.ts'
import type { LedgerTables } from '../schema.ts'

/** The one report whose digits begin as written. @throws HearsayError not-found, ambiguous-id */
export async function findReport(
  db: Kysely<LedgerTables>,
  written: string,
): Promise<{ readonly number: number; readonly id: string }> {
  const { hex } = parseAddress(written)
  const isHex = /^[0-9a-f]+$/.test(hex)
  const found = isHex
    ? await db
        .selectFrom('reports')
        .select(['number', 'id'])
        .where('id', '>=', `sha256-${hex}`)
        .where('id', '<', `sha256-${hex}g`)
        .orderBy('id')
        .limit(3)
        .execute()
    : []
  const [only, other] = found
  if (!only) {
    throw new HearsayError(
      'not-found',
      `The ledger has no report whose id begins with "${hex}"; "hearsay statements" lists what it has.`,
    )
  }
  if (other) {
    const some = found.map(({ id }) => hexOf(id).slice(0, hex.length + 4)).join(', ')
    throw new HearsayError(
      'ambiguous-id',
      `"${hex}" is the beginning of more than one report's id (${some}…); give more of its digits.`,
    )
  }
  return only
}

/** Both parts of an address. @throws HearsayError not-found where it names no statement or event */
export function localIdOf(written: string): string {
  const { localId } = parseAddress(written)
  if (localId !== null && localId !== '') return localId
  throw new HearsayError(
    'not-found',
    `"${written}" names a report, not something in it; write a report's digits, a colon and an id, such as 9f86d081:s3.`,
  )
}
