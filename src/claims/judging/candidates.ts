import { AFTER_DENIAL, TAKES_BACK } from '../../lexicon/en/taking-back.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import { dayRange } from '../../model/edtf.ts'
import { onceFor } from '../../model/once-for.ts'
import { type Aspects, aspectsOf, weightOf } from '../compare/aspects.ts'
import { isOwn } from '../compare/entity-match.ts'
import { isExact, measuresOf } from '../compare/measures.ts'
import { stemOfName } from '../compare/story.ts'
import { conceptOf, deedKeys, isPole } from '../compare/word-kin.ts'
import { tellingOf } from '../compare/word-vectors.ts'
import { numberBefore } from './rules/revision.ts'
import { wordingOf } from './wording.ts'

const MOST_ENTITIES = 2
const MOST_WORDS = 4
/** What its report is about, and how many words are held with each of those. */
const MOST_NAMES = 6
const WORDS_WITH_NAMES = 3
/** And by which denials are found. */
const NAMES_OF_DENIALS = 3
/** Days that a content tells, and how many words are held with each. */
const MOST_DAYS = 2
const WORDS_WITH_DAYS = 4
/** A number from here on is told by few. */
const TELLING_NUMBER = 100
/** Pairs of words are made of this many. */
const PAIRED_WORDS = 6

/**
 * A key that more statements of a ledger hold than this is common: reports that share nothing else are not compared. So what a report is held
 * against is bounded, however large the ledger. In 2,504 wire stories and articles no key is held by more than 150, and a bound of 48 would lose none of 966 judgements between reports.
 */
export const MOST_HOLDERS = 300

/**
 * The keys that statements must share to be compared: who with what ("person:…|missile"), and what with what, each with the
 * season in which it was said; and its wording. They follow from the statement alone, never from what else is known; at most 131 a statement, and 38 more of a short report.
 */
export function keysOf(statement: LedgerStatement): readonly string[] {
  const wording = wordingOf(statement)
  return [...keysOfAspects(aspectsOf(statement)), ...(wording === null ? [] : [`wording:${wording}`])]
}

export const keysOfAspects = onceFor(makeKeys)

function makeKeys(aspects: Aspects): readonly string[] {
  const words = tellingWords(aspects)
  const withActors = actorsOf(aspects).flatMap((entity) =>
    words.slice(0, MOST_WORDS).map((word) => `${entity}|${word}`),
  )
  const withWords = words.flatMap((one, at) =>
    words.slice(at + 1).map((other) => [one, other].sort().join('+')),
  )
  const telling = new Set([
    ...[...numbersOf(aspects), ...words].slice(0, WORDS_WITH_NAMES),
    ...deedOf(aspects),
    ...exactOf(aspects),
  ])
  const names = (aspects.ledger.about?.names ?? [])
    .filter((name) => !name.startsWith('name:'))
    .slice(0, MOST_NAMES)
  const withNames = names.flatMap((name) => [...telling].map((word) => `${name}|${word}`))
  const denials = tellsOfDenial(aspects)
    ? names.slice(0, NAMES_OF_DENIALS).map((name) => `${name}|denied`)
    : []
  const seasons = seasonsOf(aspects.ledger)
  const inSeason = [
    ...new Set([
      ...withActors,
      ...withWords,
      ...withNames,
      ...denials,
      ...valuesOf(aspects),
      ...storyKeys(aspects),
    ]),
  ]
  return [
    ...inSeason.flatMap((key) => seasons.map((season) => `${key}@${season}`)),
    ...(aspects.ledger.about?.told === undefined ? [] : [`told ${aspects.ledger.about.told}`]),
    ...nameKeys(aspects),
    ...sayingsOf(aspects),
    ...daysOf(aspects).flatMap((day) =>
      [...words.slice(0, WORDS_WITH_DAYS), ...actorsOf(aspects), ...names].map((one) => `${day}|${one}`),
    ),
  ]
}

/** Of a short report so many words of names, and so many nouns, the rarest. */
const NAMES_OF_SHORT = 4
const NAMES_IN_PAIRS = 3
const NOUNS_OF_SHORT = 4

/** By which statements of short reports, and of those of a few paragraphs, find those of another report of their story, though they share no word themselves: a name with a noun, or with another name. */
function storyKeys({ ledger: { about } }: Aspects): readonly string[] {
  const named = about?.all ?? about?.brief
  if (!named) return []
  const names = rarest(named.names, NAMES_IN_PAIRS).map(stemOfName)
  const nouns = rarest(named.nouns.map(conceptOf), NOUNS_OF_SHORT)
  return names.flatMap((name, at) => [...names.slice(at + 1), ...nouns].map((other) => `${name}&${other}`))
}

/** In days. A name alone leads to reports within half of it. */
const FORTNIGHT = 14

function nameKeys({ ledger: { about, published } }: Aspects): readonly string[] {
  const day = dayRange(published).earliest
  const named = about?.all ?? about?.brief
  if (!named || day === null) return []
  const spans = spansOf(day, FORTNIGHT)
  return rarest(named.names, NAMES_OF_SHORT)
    .map(stemOfName)
    .flatMap((name) => spans.map((span) => `${name}&@${span}`))
}

function rarest(words: readonly string[], most: number): readonly string[] {
  return [...new Set(words)]
    .filter((word) => weightOf(word) === 1)
    .sort((a, b) => tellingOf(b) - tellingOf(a) || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, most)
    .sort()
}

const DAY = 86_400_000
/** In days. Statements said within half of it of each other share a season. */
const SEASON = 240

/** How many statements share a key grows with how much is told in a season, not with the length of the archive. */
function seasonsOf({ statement, published }: LedgerStatement): readonly string[] {
  const day = dayRange(statement.said.edtf).earliest ?? dayRange(published).earliest
  return day === null ? ['undated'] : spansOf(day, SEASON)
}

/** Two spans of so many days, the second half a span later than the first, so that what lies within half a span shares one. */
function spansOf(day: string, length: number): readonly string[] {
  const days = Math.floor(Date.parse(day) / DAY)
  return [`${Math.floor(days / length)}`, `${Math.floor((days + length / 2) / length)}~`]
}

/**
 * Who said it on which day: what one says at a press conference is told in many words. What takes back what was said on a day has that
 * day too.
 */
function sayingsOf({ source, takesBack, clauses, ledger }: Aspects): readonly string[] {
  const body = ledger.speaker?.speaksFor ?? null
  // "Coach Hask took back his denial of Monday", which a report tells itself, is of the coach.
  const agents =
    takesBack && source === null && ledger.statement.kind === 'author'
      ? clauses.flatMap(({ main, parts }) =>
          main ? parts.flatMap(({ role, key }) => (role === 'agent' ? key : null)) : [],
        )
      : []
  const whose = [source, body, ...agents].filter(
    (key) => key !== null && !isOwn(key) && !key.startsWith('country:'),
  )
  const { said, quote } = ledger.statement
  const pointed =
    takesBack || TAKES_BACK.some((pattern) => pattern.test(quote)) ? Object.values(ledger.timeValues) : []
  const days = [said.edtf, ...pointed].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).slice(0, 3)
  return whose.flatMap((key) => [...new Set(days)].map((day) => `said ${day}|${key}`))
}

/** What is denied, and what is told in a sentence that says it had been denied: they may share no word. */
function tellsOfDenial({ denies, ledger: { besideDenial = '' } }: Aspects): boolean {
  return denies || AFTER_DENIAL.some((pattern) => pattern.test(besideDenial))
}

/** Its numbers, where they tell it from others. */
function valuesOf(aspects: Aspects): readonly string[] {
  const { clauses } = aspects
  const before = numberBefore(aspects)
  return [
    ...(before === null ? [] : [before]),
    ...measuresOf(clauses).map(({ quantity: { value } }) => value),
  ]
    .filter((value) => (value >= TELLING_NUMBER || !Number.isInteger(value)) && !isRound(value))
    .slice(0, 2)
    .map((value) => `number:${value}`)
}

/** Hundreds, thousands, millions. */
function isRound(value: number): boolean {
  return /^10*$/.test(String(value))
}

function daysOf({ ledger }: Aspects): readonly string[] {
  return Object.values(ledger.timeValues)
    .flatMap((time) => time.match(/\d{4}-\d{2}-\d{2}$|^\d{4}-\d{2}-\d{2}(?=\/\d)/g) ?? [])
    .filter((day) => day >= ledger.published)
    .slice(0, MOST_DAYS)
}

/** What its numbers count: "toll dead". One is hardly a number. */
function numbersOf({ clauses }: Aspects): readonly string[] {
  const numbers = measuresOf(clauses).filter(({ quantity }) => quantity.value !== 1)
  return [...new Set(numbers.map(({ of }) => of))].slice(0, 1)
}

/** What it tells first, in the word that stands for all that writers use for it. */
function deedOf({ clauses }: Aspects): readonly string[] {
  const first = clauses.find(({ main, core }) => main && weightOf(core) === 1 && !isPole(core))
  return first ? deedKeys(first.core) : []
}

/** A number in its story: "31 of them", "31 ballots". */
function exactOf({ clauses }: Aspects): readonly string[] {
  return clauses
    .flatMap(({ proposition: { quantities } }) => quantities)
    .filter(({ value, bound }) => bound === 'exact' && isExact(value))
    .slice(0, 1)
    .map(({ value }) => `=${value}`)
}

/** People and organisations tell more than countries, which are in everything. */
const TELLING_TYPES = ['person', 'organization', 'outlet', 'group', 'other', 'place', 'country']

/** Those that other reports can name too. */
function actorsOf({ entities, source }: Aspects): readonly string[] {
  const actors = new Set(
    [...entities.keys(), ...(source === null ? [] : [source])].filter((key) => !isOwn(key)),
  )
  return [...actors].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)).slice(0, MOST_ENTITIES)
}

function rankOf(key: string): number {
  const rank = TELLING_TYPES.findIndex((type) => key.startsWith(`${type}:`))
  return rank < 0 ? TELLING_TYPES.length : rank
}

/** The words by which it will be found: not the common ones, the long ones first, as they are the rarer. */
function tellingWords({ words }: Aspects): readonly string[] {
  const telling = [...words.values()]
    .filter(({ lemma, upos }) => upos !== 'NUM' && upos !== 'ADV' && weightOf(lemma) === 1 && !isPole(lemma))
    .map(({ lemma }) => conceptOf(lemma))
  return [...new Set(telling)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, PAIRED_WORDS)
}
