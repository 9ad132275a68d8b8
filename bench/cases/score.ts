import type { Reading } from '../../src/model/reading.ts'
import { overlaps, type Span, textOf } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'
import { type Expected, type ExpectedStatement, placesOf, plain, type Words } from './expected.ts'

/** How many of a layer's expected things were found. */
export interface Score {
  readonly found: number
  readonly total: number
}

/** Layer to score; a part of a statement ("stance") counts only where the statement was found. */
export type Scores = Readonly<Record<string, Score>>

/** What of one report was read as a person read it. */
export function scoresOf(reading: Reading, expected: Expected): Scores {
  const { text } = reading.report
  const { layers } = reading
  const pairs = expected.statements.flatMap((wanted) => {
    const statement = matchOf(reading, wanted)
    return statement ? [{ wanted, statement }] : []
  })
  const at = (span: Span, words: Words) => placesOf(text, words).some((place) => overlaps(place, span))
  return {
    published: score([expected], ({ published }) => layers.published.edtf === published),
    statements: { found: pairs.length, total: expected.statements.length },
    'statements: source': score(pairs, ({ statement, wanted }) => sourcesAgree(text, statement, wanted, 1)),
    'statements: source, exactly': score(
      pairs.filter(({ wanted }) => wanted.chain.at(-1) !== null),
      ({ statement, wanted }) => sameSource(text, statement, wanted),
    ),
    'statements: chain': score(pairs, ({ statement, wanted }) =>
      sourcesAgree(text, statement, wanted, wanted.chain.length),
    ),
    'statements: stance': score(pairs, ({ statement, wanted }) =>
      agrees(wanted.stance, statement.chain.at(-1)?.stance),
    ),
    'statements: certainty': score(pairs, ({ statement, wanted }) =>
      agrees(wanted.certainty, statement.certainty),
    ),
    'statements: said': score(
      pairs.filter(({ wanted }) => wanted.said !== null),
      ({ statement, wanted }) => agrees(wanted.said, statement.said.edtf),
    ),
    times: score(expected.times, (wanted) =>
      layers.times.some((it) => at(it, wanted.text) && it.value === wanted.value),
    ),
    citations: score(expected.citations, (wanted) =>
      layers.citations.some(
        (it) => at(it, wanted.text) && it.outlet === wanted.outlet && agrees(wanted.date, it.date),
      ),
    ),
    crossReferences: score(expected.crossReferences, (wanted) =>
      layers.crossReferences.some((it) => at(it, wanted.text) && agrees(wanted.date, it.date)),
    ),
    events: score(expected.events, (wanted) =>
      reading.events.some(
        (it) =>
          at(it, wanted.anchor) &&
          it.status === wanted.status &&
          agrees(wanted.scheduledFor, it.scheduledFor),
      ),
    ),
    conflicts: score(expected.conflicts, (wanted) => hasConflict(reading, wanted.between)),
  }
}

/** Statements read that a person did not read, what the report tells in its own voice left aside. */
export function unexpectedIn(reading: Reading, expected: Expected): readonly Statement[] {
  const wanted = new Set(expected.statements.flatMap((one) => candidatesFor(reading, one)))
  return reading.statements.filter((statement) => statement.kind !== 'author' && !wanted.has(statement))
}

/** What a person read, and nothing read stands for. */
export function missedIn(reading: Reading, expected: Expected): readonly ExpectedStatement[] {
  return expected.statements.filter((wanted) => matchOf(reading, wanted) === null)
}

/** Layer by layer, the sum of both. */
export function sum(one: Scores, other: Scores): Scores {
  const layers = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(
    layers.map((layer) => {
      const [a, b] = [one[layer], other[layer]]
      return [layer, { found: (a?.found ?? 0) + (b?.found ?? 0), total: (a?.total ?? 0) + (b?.total ?? 0) }]
    }),
  )
}

function score<T>(wanted: readonly T[], isFound: (one: T) => boolean): Score {
  return { found: wanted.filter(isFound).length, total: wanted.length }
}

/** The statement with the wanted cue whose content covers most of the wanted content: half of both together at least. */
function matchOf(reading: Reading, wanted: ExpectedStatement): Statement | null {
  return candidatesFor(reading, wanted)[0] ?? null
}

/** The best first. */
function candidatesFor(reading: Reading, wanted: ExpectedStatement): readonly Statement[] {
  const { text } = reading.report
  const places = contentsOf(text, wanted.content)
  return reading.statements
    .filter((statement) => hasCue(text, statement, wanted.cue))
    .map((statement) => ({
      statement,
      share:
        places === null ? 1 : Math.max(0, ...places.map((place) => sharedPart(statement.content, place))),
      chain: sourcesAgree(text, statement, wanted, wanted.chain.length) ? 1 : 0,
    }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share || b.chain - a.chain)
    .map(({ statement }) => statement)
}

/** Each way in which the content may stand in the text. */
function contentsOf(
  text: string,
  content: ExpectedStatement['content'],
): readonly (readonly Span[])[] | null {
  if (content === null) return null
  if (typeof content === 'string' || 'text' in content) return placesOf(text, content).map((place) => [place])
  return [content.flatMap((part) => placesOf(text, part).slice(0, 1))]
}

function hasCue(text: string, statement: Statement, cue: Words | null): boolean {
  const link = statement.chain.at(-1)
  return cue === null || (link !== undefined && within(textOf(text, link.cue), plain(cue)))
}

/** Whether the last `count` links have the wanted sources: by their words, one within the other. */
function sourcesAgree(text: string, { chain }: Statement, wanted: ExpectedStatement, count: number): boolean {
  const links = chain.slice(-count)
  const sources = wanted.chain.slice(-count)
  if (links.length !== sources.length) return false
  return sources.every((source, index) => {
    const span = links[index]?.source ?? null
    if (source === null || span === null) return source === span
    return within(textOf(text, span), plain(source))
  })
}

/** Whether the last link's source is the wanted words, neither more nor fewer. */
function sameSource(text: string, { chain }: Statement, wanted: ExpectedStatement): boolean {
  const [link, words] = [chain.at(-1), wanted.chain.at(-1)]
  return !!link?.source && !!words && textOf(text, link.source).replace(/\s+/g, ' ') === plain(words)
}

function within(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => ` ${words.toLowerCase().replace(/\s+/g, ' ')} `)
  return a !== undefined && b !== undefined && (a.includes(b.trim()) || b.includes(a.trim()))
}

/** Characters in both as a part of those in either. */
function sharedPart(one: readonly Span[], other: readonly Span[]): number {
  const inBoth = one.flatMap((a) =>
    other.map((b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))),
  )
  const shared = total(inBoth)
  return shared / Math.max(1, lengthOf(one) + lengthOf(other) - shared)
}

function lengthOf(spans: readonly Span[]): number {
  return total(spans.map(({ start, end }) => end - start))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function agrees(wanted: string | null, found: string | null | undefined): boolean {
  return wanted === null || wanted === found
}

function hasConflict(reading: Reading, between: readonly [Words, Words]): boolean {
  const { text } = reading.report
  const [left, right] = between.map((words) => {
    const places = placesOf(text, words)
    const those = reading.statements.filter(({ content }) =>
      content.some((span) => places.some((place) => overlaps(place, span))),
    )
    return new Set(those.map(({ id }) => id))
  })
  return reading.judgements.some(({ verdict, between: pair }) => {
    const [a = '', b = ''] = pair.map((address) => address.split(':')[1] ?? address)
    return verdict === 'contradicts' && ((left?.has(a) && right?.has(b)) || (left?.has(b) && right?.has(a)))
  })
}
