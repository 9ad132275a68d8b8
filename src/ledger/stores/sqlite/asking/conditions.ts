import { type RawBuilder, sql } from 'kysely'
import { dayRange } from '../../../../model/edtf.ts'
import type { LedgerFilter } from '../../../../model/ports/ledger-filter.ts'
import { OPEN_END } from './days.ts'
import { isByNumber } from './narrow-rows.ts'
import { numberAt } from './word-places.ts'

type Condition = RawBuilder<boolean>

/** The report was published on or before the day; one without a date counts from the day on which it was read. */
export function knownAsOf({ asOf }: LedgerFilter): Condition {
  const day = asOf === undefined ? null : dayRange(asOf).latest
  return day === null ? ALWAYS : sql<boolean>`reports.known <= ${day}`
}

/** It was surely said on or before the day; what has no day was said by the day on which its report was known. */
function saidBy({ saidUntil }: LedgerFilter): Condition {
  const day = saidUntil === undefined ? null : dayRange(saidUntil).latest
  return day === null
    ? ALWAYS
    : sql<boolean>`coalesce(nullif(statements.latest, ${OPEN_END}), reports.known) <= ${day}`
}

/** It stands in the report asked for, or one of the publication asked for. */
export function ofReport({ report, outlet }: LedgerFilter): Condition {
  return allOf([
    report === undefined ? ALWAYS : sql<boolean>`reports.id = ${report}`,
    outlet === undefined ? ALWAYS : sql<boolean>`reports.publication = ${outlet}`,
  ])
}

/**
 * Some day that the columns can mean lies in the time asked for; what has no date lies in none.
 * @param isFound whether the rows are found by their numbers: then nothing is asked of their reports.
 */
export function within(
  { since, until }: LedgerFilter,
  table: 'statements' | 'events' | 'reports',
  isFound = false,
): Condition {
  const from = since === undefined ? null : dayRange(since).earliest
  const to = until === undefined ? null : dayRange(until).latest
  const after = from === null ? ALWAYS : sql<boolean>`${sql.ref(`${table}.latest`)} >= ${from}`
  const before = to === null ? ALWAYS : sql<boolean>`${sql.ref(`${table}.earliest`)} <= ${to}`
  if (table === 'events') {
    // When it was, or when it is or was to be.
    const dueAfter = from === null ? ALWAYS : sql<boolean>`events.due_latest >= ${from}`
    const dueBefore = to === null ? ALWAYS : sql<boolean>`events.due_earliest <= ${to}`
    return from === null && to === null
      ? ALWAYS
      : sql<boolean>`((${after} and ${before}) or (${dueAfter} and ${dueBefore}))`
  }
  if (table !== 'statements' || isFound) return allOf([after, before])
  // Reports in which nothing was said then are passed by in their index.
  const inReport = from === null ? ALWAYS : sql<boolean>`reports.said_latest >= ${from}`
  const byReport = to === null ? ALWAYS : sql<boolean>`reports.said_earliest <= ${to}`
  return allOf([inReport, byReport, after, before])
}

/** A source of the chain bears all these words in its name, its other names, or the text's words for it. */
export function by(filter: LedgerFilter): Condition {
  const words = matchOf(filter.by)
  if (words === null) return ALWAYS
  return sql<boolean>`statements.number in (select links.statement from links where ${ofSource(words)})`
}

/** A link whose source bears these words (an FTS5 query), or is one with a source that does. */
export function ofSource(words: string): Condition {
  const named = sql`select rowid from link_words where link_words match ${words}`
  return sql<boolean>`links.number in (${named} union select also.number from merged_entities as found
    join merged_entities as other on other.canonical = found.canonical
    join links as also on also.key = other.key
    where found.key in (select bearer.key from links as bearer where bearer.number in (${named})))`
}

/** The last link of the chain is the one whose statement it is. */
export const OWN = sql<boolean>`links.own = 1`

/** An entity's key and those that were merged with it. */
export function keysOf(key: string): RawBuilder<unknown> {
  return sql`(select ${key} union select other.key from merged_entities as other
    join merged_entities as found on found.canonical = other.canonical where found.key = ${key})`
}

function sources({ source, notSource }: LedgerFilter): Condition {
  const own = (key: string) =>
    sql`(select links.statement from links where links.key in ${keysOf(key)} and ${OWN})`
  const is = source === undefined ? ALWAYS : sql<boolean>`statements.number in ${own(source)}`
  const isNot =
    notSource === undefined
      ? ALWAYS
      : sql<boolean>`not exists (select 1 from links where links.statement = statements.number
          and links.key in ${keysOf(notSource)} and ${OWN})`
  return allOf([is, isNot])
}

function addresses({ addresses: asked }: LedgerFilter): Condition {
  if (asked === undefined) return ALWAYS
  return sql<boolean>`statements.address in (select value from json_each(${JSON.stringify(asked)}))`
}

export function readAfter({ readAfter: instant }: LedgerFilter): Condition {
  return instant === undefined ? ALWAYS : sql<boolean>`reports.read_at > ${instant}`
}

/** The content, or a name of somebody in it, has all these words. */
export function about(filter: LedgerFilter, number = sql`statements.number`): Condition {
  const words = matchOf(filter.about)
  if (words === null) return ALWAYS
  return sql<boolean>`${number} in (select ${numberAt(sql`rowid`)} from statement_words where statement_words match ${words})`
}

export function certainty(filter: LedgerFilter): Condition {
  return filter.certainty === undefined ? ALWAYS : sql<boolean>`statements.certainty = ${filter.certainty}`
}

/**
 * Every condition on statements; those that were rejected fulfil none.
 * @param isFound whether they are found by their numbers.
 */
export function ofStatements(filter: LedgerFilter, isFound = isByNumber(filter)): Condition {
  const all = [
    ...[COUNTS, knownAsOf(filter), saidBy(filter), ofReport(filter), within(filter, 'statements', isFound)],
    ...[by(filter), about(filter), certainty(filter)],
    ...[sources(filter), addresses(filter), readAfter(filter)],
  ]
  return allOf(all)
}

/** All of these at once; those that ask for nothing are left out, as a query is put together for every question. */
export function allOf(conditions: readonly Condition[]): Condition {
  const asked = conditions.filter((condition) => condition !== ALWAYS)
  return asked.length === 0 ? ALWAYS : sql<boolean>`(${sql.join(asked, sql` and `)})`
}

/**
 * The words as an FTS5 query: each must occur, those in quotation marks one after the other, and "miss*" is any word that begins so.
 * All are quoted, so that nothing in them is an operator.
 */
export function matchOf(written: string | undefined): string | null {
  if (written === undefined || written.trim() === '') return null
  const found = [...written.matchAll(/"([^"]*)"|([\p{L}\p{M}\p{N}]+)(\*?)/gu)].flatMap(
    ([, phrase, word = '', star = '']) => {
      const words = (phrase ?? word).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      return words.length === 0 ? [] : [`"${words.join(' ')}"${star}`]
    },
  )
  return found.length === 0 ? '""' : found.join(' ')
}

/** What a person rejected was not said. */
const COUNTS: Condition = sql<boolean>`statements.review is not 'rejected'`

export const ALWAYS: Condition = sql<boolean>`1`
