import { HearsayError } from '../model/errors.ts'
import type { MomentPlace } from '../model/ports/ledger-rows.ts'

/** A cursor names the last row of the part before it. Callers should not read it: what it holds may change. */
export function cursorOf(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url')
}

/** @throws HearsayError bad-option */
export function idOf(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8')
  if (id !== '' && cursorOf(id) === cursor) return id
  throw new HearsayError('bad-option', 'The cursor is none that this list gave; ask without one.')
}

/** A part of a list of which one row more than `limit` was had. */
export function part<Row, Item>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
  answerOf: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(answerOf),
    next: rows.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null,
  }
}

/**
 * A part of a list that was made whole: what follows the row that the cursor names.
 * @throws HearsayError bad-option, where the list has no such row any more
 */
export function partOfWhole<Row, Item>(
  rows: readonly Row[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  keyOf: (row: Row) => string,
  answerOf: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  if (cursor === undefined) return part(rows, limit, keyOf, answerOf)
  const id = idOf(cursor)
  const at = rows.findIndex((row) => keyOf(row) === id)
  if (at < 0)
    throw new HearsayError(
      'bad-option',
      'The list has changed and the row before this part is gone; ask again without a cursor.',
    )
  return part(rows.slice(at + 1), limit, keyOf, answerOf)
}

/**
 * A part of a list that a store gives from a rank on: the cursor names the last row of the part before, and its rank.
 * @throws HearsayError bad-option, where that row does not have that rank any more
 */
export async function partFrom<Row, Item>(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  rowsOf: (place: { readonly offset: number; readonly limit: number }) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  answerOf: (row: Row) => Item,
): Promise<{ items: Item[]; next: string | null }> {
  const { rank, id } = cursor === undefined ? { rank: 0, id: null } : rankOf(cursor)
  const before = rank === 0 ? 0 : 1
  const rows = await rowsOf({ offset: rank - before, limit: limit + before + 1 })
  const [first] = rows
  if (before === 1 && (first === undefined || keyOf(first) !== id))
    throw new HearsayError(
      'bad-option',
      'The list has changed and the row before this part is elsewhere; ask again without a cursor.',
    )
  const own = rows.slice(before)
  const { items, next } = part(own, limit, keyOf, answerOf)
  const last = own[limit - 1]
  return {
    items,
    next: next === null || last === undefined ? null : cursorOf(`${rank + limit} ${keyOf(last)}`),
  }
}

/** The place in a timeline that a cursor names, "FIRST LAST KIND ADDRESS". @throws HearsayError bad-option */
export function momentOf(cursor: string): MomentPlace {
  const [, first = '', last = '', kind, address = ''] =
    /^(-?\d{4,9}-\d\d-\d\d) (-?\d{4,9}-\d\d-\d\d) (said|event) (\S{1,200})$/.exec(idOf(cursor)) ?? []
  if (kind === 'said' || kind === 'event') return { first, last, kind, address, when: first }
  throw new HearsayError('bad-option', 'The cursor is none that this list gave; ask without one.')
}

/** The place in what is due that a cursor names, "DAY ADDRESS". @throws HearsayError bad-option */
export function dueOf(cursor: string): { readonly day: string; readonly address: string } {
  const [, day, address] = /^(-?\d{4,9}-\d\d-\d\d) (\S{1,200})$/.exec(idOf(cursor)) ?? []
  if (day !== undefined && address !== undefined) return { day, address }
  throw new HearsayError('bad-option', 'The cursor is none that this list gave; ask without one.')
}

/** @throws HearsayError bad-option */
function rankOf(cursor: string): { readonly rank: number; readonly id: string } {
  const [, rank = '', id = ''] = /^(\d{1,8}) (.+)$/s.exec(idOf(cursor)) ?? []
  if (Number(rank) > 0) return { rank: Number(rank), id }
  throw new HearsayError('bad-option', 'The cursor is none that this list gave; ask without one.')
}
