import type { Mention, TimeExpression } from '../../model/annotation.ts'
import type { Clause } from './clause.ts'

/** How many tokens to either side are read for what belongs to an event. */
const REACH = 16
const MOST_ACTORS = 4

/** Mentions before: nearest first, up to the verb or the clause before; those joined to it by "and" with it. */
export function mentionsBefore({ tokens, mentionAt }: Clause, at: number): readonly Mention[] {
  const found: Mention[] = []
  let joined = true
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const [token, mention] = [tokens[index], mentionAt[index]]
    if (!token || (token.upos === 'VERB' && !mention) || /^[;:—]$/.test(token.text)) break
    if (token.lower === 'and') joined = true
    if (!mention || found.includes(mention)) continue
    if (isAgent(mention) && joined) {
      found.push(mention)
      joined = false
    }
    if (found.length === MOST_ACTORS) break
  }
  return found
}

/** Mentions after, in reading order, up to the next verb or the end of the clause, each with the word before it. */
export function mentionsAfter(
  { tokens, mentionAt }: Clause,
  at: number,
): readonly { readonly mention: Mention; readonly before: string }[] {
  const found: { mention: Mention; before: string }[] = []
  for (let index = at; index < tokens.length && index < at + REACH; index++) {
    const [token, mention] = [tokens[index], mentionAt[index]]
    if (!token || (token.upos === 'VERB' && !mention) || /^[;:.—]$/.test(token.text)) break
    if (!mention || found.some((other) => other.mention === mention)) continue
    const before = tokens[index - 1]?.lower === 'the' ? tokens[index - 2] : tokens[index - 1]
    found.push({ mention, before: before?.lower ?? '' })
    if (found.length === MOST_ACTORS) break
  }
  return found
}

const PLACING = new Set('in to at into on from near over outside inside across through'.split(' '))

/** The place among what follows: after a preposition of place. */
export function placeAmong(
  after: readonly { readonly mention: Mention; readonly before: string }[],
): Mention | undefined {
  return after.find(({ mention, before }) => isPlace(mention) && PLACING.has(before))?.mention
}

export function isPlace({ type }: Mention): boolean {
  return type === 'place' || type === 'country'
}

function isAgent({ type }: Mention): boolean {
  return type !== 'place' && type !== 'other'
}

/** The time of an event: the nearest after it in its clause, else one that opens the sentence ("On Monday, …"). */
export function timeNear(clause: Clause, first: number, last: number): TimeExpression | undefined {
  const { tokens, timeAt } = clause
  for (let index = first; index < tokens.length && index <= last + REACH; index++) {
    const [token, time] = [tokens[index], timeAt[index]]
    if (time && isDated(time) && !isOfNoun(clause, index)) return plainer({ tokens, timeAt }, index, time)
    // "A week later than planned, on October 12".
    const isVerb = token?.upos === 'VERB' && tokens[index - 1]?.lower !== 'than'
    if (!token || (index > last && isVerb) || /^[;(]$/.test(token.text)) break
  }
  const day = dayOfWhen({ tokens, timeAt }, first)
  if (day) return day
  for (let index = 0; index < Math.min(3, first); index++) {
    const time = timeAt[index]
    if (time && isDated(time)) return isOfOther(clause, index, last) ? undefined : time
  }
  return undefined
}

/** Prepositions of what something is done at: "decided at the June 5 meeting" has its day, "campaigns for the June 5 election" has not. */
const DONE_AT: ReadonlySet<string> = new Set(['at', 'in', 'on', 'during', 'by'])

/** "For the November 5 election": a day that stands before a noun is that noun's. */
function isOfNoun({ tokens, timeAt }: Clause, at: number): boolean {
  const time = timeAt[at]
  let next = at
  while (next < tokens.length && timeAt[next] === time) next++
  const isAdjective = tokens[next]?.upos === 'ADJ'
  const noun = isAdjective ? next + 1 : next
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '') || timeAt[noun] !== undefined) return false
  // "Saturday night", "Friday afternoon" are days still; what follows a possessive is done on that day.
  if (/^(?:morning|afternoon|evening|night|noon|midday)$/.test(tokens[noun]?.lower ?? '')) return false
  if (/^['’]s?$/.test(tokens[next - 1]?.lower ?? '')) return false
  const before = timeAt.indexOf(time)
  for (let index = before - 1; index >= 0 && index >= before - 4; index--) {
    const token = tokens[index]
    if (token?.upos === 'ADP') return !DONE_AT.has(token.lower)
    if (token?.upos === 'VERB' || token?.upos === 'PUNCT') return false
  }
  return false
}

/** "She said on Monday that it would open": a day that hangs on a verb of saying before is not that of what is said. */
function isOfOther({ tokens, first }: Clause, day: number, event: number): boolean {
  const verb = (tokens[day]?.head ?? -1) - first
  if (verb < 0 || verb >= event || tokens[verb]?.upos !== 'VERB') return false
  let at = event
  for (let steps = 0; steps < MOST_STEPS && at >= 0; steps++) {
    const token = tokens[at]
    if (!token) return false
    const above = token.head - first
    if (above === verb) return /^(?:ccomp|parataxis)/.test(token.relation)
    at = above
  }
  return false
}

/** How far up the tree a verb of saying is looked for. */
const MOST_STEPS = 12

/** "On July 8, when the talks are to open". */
function dayOfWhen(
  { tokens, timeAt }: Pick<Clause, 'tokens' | 'timeAt'>,
  first: number,
): TimeExpression | undefined {
  for (let index = first - 1; index > 0 && index >= first - REACH / 2; index--) {
    if (tokens[index]?.lower !== 'when') continue
    const time = timeAt[index - 1] ?? (tokens[index - 1]?.text === ',' ? timeAt[index - 2] : undefined)
    return time && isDated(time) ? time : undefined
  }
  return undefined
}

function isDated({ type, edtf }: TimeExpression): boolean {
  return edtf !== null && (type === 'DATE' || type === 'TIME')
}

/** "Until the Tuesday after Easter, April 6": the day of the month tells which day is meant. */
export function plainer(
  { tokens, timeAt }: Pick<Clause, 'tokens' | 'timeAt'>,
  at: number,
  time: TimeExpression,
): TimeExpression {
  let found = time
  for (let index = at + 1; index < tokens.length && index <= at + APPOSED; index++) {
    const [token, next] = [tokens[index], timeAt[index]]
    if (next === undefined && token?.upos === 'VERB') break
    const isApposed = tokens[index - 1]?.text === ',' && next !== undefined && next !== found
    if (isApposed && next.type === 'DATE' && next.edtf !== null && isDay(next)) found = next
  }
  return found
}

function isDay({ edtf }: TimeExpression): boolean {
  return /^-?\d{4}-\d{2}-\d{2}$/.test(edtf ?? '')
}

/** How far behind a day the same day may be told again. */
const APPOSED = 7
