import { FAMILY_NAMES_THAT_STAND_FIRST, FIRST_NAMES } from '../../../lexicon/en/names/first-names.ts'
import { PARTS_OF_PLACES, THING_HEADS } from '../../../lexicon/en/names/name-heads.ts'
import { KINDS_OF_PEOPLE } from '../../../lexicon/en/names/never-names.ts'
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import { PLACE_HEADS, PLACE_OPENERS } from '../../../lexicon/en/names/places.ts'
import type { EntityType, RuleId, Token } from '../../../model/annotation.ts'
import { type GazetteerEntry, lookUp } from '../gazetteer.ts'
import { opensSentence, type Unit } from './name-runs.ts'
import { organizationIn } from './organization-in-run.ts'

/** A name cut out of a run; `type` is `null` where the run alone does not show it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly type: EntityType | null
  readonly rule: RuleId
  readonly entry: GazetteerEntry | null
  /** One word at the start of a sentence, or an everyday word: no name unless something else shows it. */
  readonly weak: boolean
}

/** The names in a run of capitalised words, its titles left out. */
export function splitRun(tokens: readonly Token[], run: readonly Unit[]): readonly Piece[] {
  const organization = organizationIn(tokens, run)
  if (organization === null) return people(tokens, run)
  const { first, last, type } = organization
  const units = run.slice(first, last)
  const piece: Piece = {
    from: units[0]?.from ?? 0,
    to: units.at(-1)?.to ?? 0,
    type,
    rule: 'mentions/organization-head',
    entry: units.length === 1 ? (units[0]?.entry ?? null) : null,
    weak: false,
  }
  return [...people(tokens, run.slice(0, first)), piece, ...splitRun(tokens, run.slice(last))]
}

function people(tokens: readonly Token[], run: readonly Unit[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < run.length; ) {
    const unit = run[at]
    if (unit === undefined || unit.joint || isTitle(tokens, unit)) {
      at++
      continue
    }
    const to = endOfName(tokens, run, at)
    const piece = pieceOf(tokens, run, at, to)
    if (piece !== null) pieces.push(piece)
    at = to
  }
  return pieces
}

/** A known name is whole, unless words around it make it a person's: "Jack London", "Paris Hilton". */
function endOfName(tokens: readonly Token[], run: readonly Unit[], at: number): number {
  const first = run[at]
  if (first === undefined) return at + 1
  const given = isGivenName(tokens, first)
  if (first.entry !== null && !given) return at + 1
  let to = at + 1
  const part = PARTS_OF_PLACES.has(tokens[first.from]?.text ?? '') && isPlace(run[to])
  if (part) return to + 1
  for (; to < run.length; to++) {
    const unit = run[to]
    if (unit === undefined || (!unit.joint && isTitle(tokens, unit) && !isInitial(tokens, unit))) break
    if (!given && opensFullName(tokens, run, to)) break
    if (unit.entry !== null && !(given && to - at <= 2 && unit.entry.kind !== 'demonym')) break
  }
  while (run[to - 1]?.joint) to--
  return Math.max(to, at + 1)
}

/** "[Crooked] Lena Marsh": a given name with a known gender and one more word begin a name of their own. */
function opensFullName(tokens: readonly Token[], run: readonly Unit[], at: number): boolean {
  const unit = run[at]
  const next = run[at + 1]
  if (unit === undefined || next === undefined || next.joint || next.entry !== null || isTitle(tokens, next))
    return false
  return (
    (FIRST_NAMES.get(tokens[unit.from]?.text ?? '') ?? null) !== null &&
    !FAMILY_NAMES_THAT_STAND_FIRST.has(tokens[run[at - 1]?.from ?? 0]?.text ?? '')
  )
}

function isPlace(unit: Unit | undefined): boolean {
  const kind = unit?.entry?.kind
  return kind === 'place' || kind === 'country' || kind === 'capital'
}

function pieceOf(tokens: readonly Token[], run: readonly Unit[], at: number, to: number): Piece | null {
  const units = run.slice(at, to)
  const first = units[0]
  const last = units.at(-1)
  if (first === undefined || last === undefined) return null
  const piece = { from: first.from, to: last.to, entry: null, weak: false }
  const single = units.length === 1
  if (single && first.entry !== null) return knownPiece(tokens, first, first.entry)
  if (single && KINDS_OF_PEOPLE.has(tokens[first.from]?.text ?? '')) return null
  const before = run[at - 1] ?? null
  if (isAddressed(tokens, first.from, before))
    return { ...piece, type: 'person', rule: 'mentions/name-after-title' }
  const word = tokens[first.from]?.text ?? ''
  const head = tokens[last.to - 1]?.text ?? ''
  if (/^[RDI]$/.test(word) && tokens[first.from + 1]?.text === '-') return null
  if (!single && PARTS_OF_PLACES.has(word) && last.entry !== null && isPlace(last))
    return { ...piece, type: 'place', rule: 'mentions/part-of-place' }
  if (!single && THING_HEADS.has(head)) return { ...piece, type: 'other', rule: 'mentions/thing-head' }
  if (!single && PLACE_HEADS.has(head)) return { ...piece, type: 'place', rule: 'mentions/place-head' }
  if (!single && isGivenName(tokens, first)) return { ...piece, type: 'person', rule: 'mentions/given-name' }
  if (!single && PLACE_OPENERS.has(word)) return { ...piece, type: 'place', rule: 'mentions/place-head' }
  if (FAMILY_NAMES_THAT_STAND_FIRST.has(word) && (units.length === 2 || units.length === 3))
    return { ...piece, type: 'person', rule: 'mentions/family-name-first' }
  if (single && /^[A-Z][A-Z&.]{1,6}$/.test(word) && !isShouting(tokens, first.from, last.to))
    return { ...piece, type: 'organization', rule: 'mentions/acronym' }
  return {
    ...piece,
    type: null,
    rule: 'mentions/name-by-context',
    weak: single && opensSentence(tokens, first.from),
  }
}

/** Capitals beside capitals are a heading, and show no acronym; nor does a speaker's name before a colon. */
function isShouting(tokens: readonly Token[], from: number, to: number): boolean {
  const beside = [tokens[from - 1], tokens[from - 2], tokens[to], tokens[to + 1]]
  if (tokens[to]?.text === ':') return true
  return beside.some(
    (token) =>
      token !== undefined &&
      /^\p{Lu}{3,}$/u.test(token.text) &&
      token.sentence === tokens[from]?.sentence &&
      lookUp(token.text) === undefined,
  )
}

function knownPiece(tokens: readonly Token[], unit: Unit, entry: GazetteerEntry): Piece | null {
  const rule = 'mentions/known-name'
  const { from, to } = unit
  if (!entry.everyday) return { from, to, entry, weak: false, rule, type: TYPES[entry.kind] }
  const before = tokens[from - 1]?.lower
  const listed = before === '(' || before === ';'
  const next = tokens[to]?.lower ?? ''
  const reports = before === 'the' && /^(?:reported|reports|said|quoted|wrote|newspaper|,)$/.test(next)
  return listed || reports ? { from, to, entry, weak: false, rule, type: TYPES[entry.kind] } : null
}

const TYPES: Readonly<Record<GazetteerEntry['kind'], EntityType>> = {
  country: 'country',
  demonym: 'country',
  people: 'group',
  capital: 'place',
  seat: 'country',
  place: 'place',
  organization: 'organization',
  outlet: 'outlet',
}

function isGivenName(tokens: readonly Token[], unit: Unit): boolean {
  const word = tokens[unit.from]?.text ?? ''
  return FIRST_NAMES.has(word) || isInitial(tokens, unit)
}

function isInitial(tokens: readonly Token[], unit: Unit): boolean {
  return unit.entry === null && /^(?:\p{Lu}\.){1,3}$/u.test(tokens[unit.from]?.text ?? '')
}

export function isTitle(tokens: readonly Token[], unit: Unit): boolean {
  if (unit.entry !== null || unit.to - unit.from !== 1) return isTitleCompound(tokens, unit)
  const token = tokens[unit.from]
  if (token === undefined) return false
  return HONORIFICS.has(token.text) || OFFICES.has(token.lower) || OFFICE_MODIFIERS.has(token.lower)
}

/** "Secretary-General", "Vice-President": glued words of which the last is an office. */
function isTitleCompound(tokens: readonly Token[], unit: Unit): boolean {
  if (unit.entry !== null) return false
  const last = tokens[unit.to - 1]?.lower ?? ''
  return (OFFICES.has(last) || last === 'elect') && unit.to - unit.from === 3
}

/** Whether a title or an office stands right before: "President Roe", "spokeswoman Roe", "Minister (…) Roe". */
function isAddressed(tokens: readonly Token[], from: number, before: Unit | null): boolean {
  if (before !== null && !before.joint && isTitle(tokens, before)) {
    const word = tokens[before.to - 1]
    return (
      word !== undefined && (HONORIFICS.has(word.text) || OFFICES.has(word.lower) || word.lower === 'elect')
    )
  }
  const at = skipParenthesis(tokens, from - 1)
  const previous = tokens[at]
  if (previous === undefined || previous.sentence !== tokens[from]?.sentence) return false
  return HONORIFICS.has(previous.text) || (OFFICES.has(previous.lower) && !PLAIN.has(previous.lower))
}

/** Offices that are verbs or adjectives as often: no title in lower case. */
const PLAIN: ReadonlySet<string> = new Set('head chief chair host lead man woman official boss'.split(' '))

/** The index before a parenthesis that closes at `at`, at most twelve tokens long; else `at`. */
export function skipParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at
  for (let open = at - 1; open > at - 14 && open > 0; open--) if (tokens[open]?.text === '(') return open - 1
  return at
}
