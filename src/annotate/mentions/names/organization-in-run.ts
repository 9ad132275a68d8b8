import { FIRST_NAMES } from '../../../lexicon/en/names/first-names.ts'
import { HONORIFICS, OFFICE_MODIFIERS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import {
  ORGANIZATION_HEADS,
  ORGANIZATION_OPENERS,
  OUTLET_HEADS,
} from '../../../lexicon/en/names/organizations.ts'
import type { Token } from '../../../model/annotation.ts'
import type { Unit } from './name-runs.ts'

/** Units `first` to `last` (exclusive) of a run that name an organisation. */
export interface OrganizationInRun {
  readonly first: number
  readonly last: number
  readonly type: 'organization' | 'outlet'
}

/** The first organisation that a run names by a head: "Russian [Foreign Ministry]", "[Bank of Avaria]", "[Avarian Steel Corp.]". */
export function organizationIn(tokens: readonly Token[], run: readonly Unit[]): OrganizationInRun | null {
  for (let at = 0; at < run.length; at++) {
    const unit = run[at]
    if (unit === undefined || unit.joint || unit.entry?.kind === 'demonym') continue
    const head = tokens[unit.to - 1]?.text ?? ''
    const chain = ORGANIZATION_OPENERS.has(head) ? endOfChain(tokens, run, at) : at + 1
    const isHead = ORGANIZATION_HEADS.has(head) && unit.entry === null
    if (!isHead && chain === at + 1) continue
    const last = chain === at + 1 ? lastHead(tokens, run, at) + 1 : chain
    const first = firstOf(tokens, run, at)
    if (last - first < 2) continue
    if (last === chain && chain > at + 1 ? false : isPartOfTitle(tokens, run, last)) continue
    const type = OUTLET_HEADS.has(tokens[(run[last - 1]?.to ?? 1) - 1]?.text ?? '')
      ? 'outlet'
      : 'organization'
    return { first, last, type }
  }
  return null
}

/** "European Energy Commissioner", "Army Commander": the head belongs to the office that follows. */
function isPartOfTitle(tokens: readonly Token[], run: readonly Unit[], last: number): boolean {
  const next = run[last]
  const head = tokens[(run[last - 1]?.to ?? 1) - 1]
  if (next === undefined || head === undefined || !OFFICE_MODIFIERS.has(head.lower)) return false
  return (
    OFFICES.has(tokens[next.to - 1]?.lower ?? '') || OFFICE_MODIFIERS.has(tokens[next.to - 1]?.lower ?? '')
  )
}

/** Over "of" and what follows it: "Ministry of Defense", "Department of Health and Human Services". */
function endOfChain(tokens: readonly Token[], run: readonly Unit[], at: number): number {
  const of = run[at + 1]
  if (of === undefined || !of.joint || tokens[of.from]?.lower !== 'of') return at + 1
  let to = at + 2
  while (to < run.length) {
    const unit = run[to]
    if (unit === undefined) break
    if (!unit.joint && isPerson(tokens, unit)) break
    to++
    if (unit.entry !== null && unit.entry.kind !== 'demonym' && !run[to]?.joint) break
  }
  while (run[to - 1]?.joint) to--
  return to
}

/** Heads follow one another: "Avarian News Agency", "Steel Workers Union". */
function lastHead(tokens: readonly Token[], run: readonly Unit[], at: number): number {
  let last = at
  for (let next = at + 1; next < run.length; next++) {
    const unit = run[next]
    if (unit === undefined || unit.joint || unit.entry !== null) break
    if (!ORGANIZATION_HEADS.has(tokens[unit.to - 1]?.text ?? '')) break
    last = next
  }
  return last
}

/** Back to the start of the run, not over a person's title, and not over a country's adjective before one of its organs. */
function firstOf(tokens: readonly Token[], run: readonly Unit[], head: number): number {
  let first = head
  while (first > 0) {
    const unit = run[first - 1]
    if (unit === undefined || isOfficeNoun(tokens, unit)) break
    first--
  }
  while (run[first]?.joint) first++
  const opener = run[first]
  if (opener?.entry?.kind === 'demonym' && STATE_ORGANS.has(tokens[(run[head]?.to ?? 1) - 1]?.text ?? ''))
    first++
  return Math.min(first, head)
}

function isOfficeNoun(tokens: readonly Token[], unit: Unit): boolean {
  const token = tokens[unit.to - 1]
  if (token === undefined || unit.entry !== null || unit.joint) return false
  return (
    NOT_IN_NAMES.has(token.text) ||
    (OFFICES.has(token.lower) && !IN_NAMES.has(token.lower)) ||
    (token.text.endsWith('.') && HONORIFICS.has(token.text))
  )
}

function isPerson(tokens: readonly Token[], unit: Unit): boolean {
  return FIRST_NAMES.has(tokens[unit.from]?.text ?? '') || isOfficeNoun(tokens, unit)
}

const NOT_IN_NAMES: ReadonlySet<string> = new Set([
  'President',
  'Minister',
  'Secretary',
  'Spokesman',
  'Spokeswoman',
  'Mr',
  'Mrs',
  'Ms',
])

/** Offices that open or fill names of organisations: "General Motors Corp.", "Chief Executive Board", "Teachers Union". */
const IN_NAMES: ReadonlySet<string> = new Set(
  'general executive prosecutor attorney justice star king queen prince lawyer press investor deputy pilot major marshal commander'.split(
    ' ',
  ),
)

const STATE_ORGANS: ReadonlySet<string> = new Set(
  'Ministry Ministries Department Parliament Army Navy Police Embassy Consulate Cabinet Senate Congress Supreme Court Government Office Treasury'.split(
    ' ',
  ),
)
