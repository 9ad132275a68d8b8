import { CALLED_UNTRUE, CLAIM_NOUNS, DENYING_VERBS } from '../../lexicon/en/claim-nouns.ts'
import { ASKING_VERBS, IMPLYING_VERBS } from '../../lexicon/en/grammar/clause-words.ts'
import { VERBS_OF_OBJECT, VERBS_OF_SUBJECT } from '../../lexicon/en/grammar/light-words.ts'
import { CLEFT_PRONOUNS } from '../../lexicon/en/grammar/pronouns.ts'
import { INTENTIONS, OF_NO_INTENTION } from '../../lexicon/en/intentions.ts'
import { POINTED_TO_BEFORE_COLON } from '../../lexicon/en/pointing-back.ts'
import type { Stance } from '../../model/annotation.ts'
import type { LedgerStatement } from '../../model/claim.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Mode, Part, Proposition } from '../../model/proposition.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { conceptOf } from './word-kin.ts'

/** A proposition as its statement has it: of whom, of when, and whether the source stands for it or against it. */
export interface Clause {
  readonly proposition: Proposition
  /** What it is about, in one word: the predicate; of a light verb the noun that carries the meaning ("reached an agreement"). */
  readonly core: string
  readonly coreSpan: Span
  /** Whether the core is a noun of which being is told: "there is no agreement", "minutes were taken". */
  readonly existence: boolean
  readonly parts: readonly KeyedPart[]
  /** The source affirms it, negates it; 0 where it does neither. */
  readonly sign: 1 | 0 | -1
  readonly mode: Mode
  readonly times: readonly Edtf[]
  /** A noun of which nothing is told: "their involvement in the raid". It can be denied, and says nothing by itself. */
  readonly bare: boolean
  /** Whether it is told for its own sake, not in passing. */
  readonly main: boolean
  /** Whether its agent is told to be the one and no other: "it was Oland that had asked". */
  readonly cleft: boolean
}

export interface KeyedPart extends Part {
  readonly key: string | null
  readonly keys: readonly string[]
}

/** The propositions of a statement, in reading order. */
export function clausesOf(ledger: LedgerStatement): readonly Clause[] {
  const { statement, entityKeys, timeValues } = ledger
  const stance = heldStanceOf(statement)
  const propositions = statement.propositions ?? []
  // "Rejected that: all papers had been signed": what follows the colon is told against what is denied.
  const isToldAgainst = stance === 'denies' && POINTED_TO_BEFORE_COLON.test(statement.quote)
  const stanceSign = isToldAgainst ? 1 : (STANCE_SIGNS[stance] ?? 0)
  const turned = callsReportsUntrue(propositions) ? -1 : 1
  return propositions.map((proposition, at) => {
    const parts = partsOf(at, propositions).map((part) => ({
      ...part,
      key: part.entity === null ? null : (entityKeys[part.entity] ?? null),
      keys: part.entities.flatMap((entity) => entityKeys[entity] ?? []),
    }))
    const isBeside =
      (stance === 'denies' && (isOnlySaid(at, propositions) || isBroughtAbout(proposition))) ||
      ((stance === 'denies' || stance === 'refuses') && isTellingMore(at, propositions))
    const reach = isBeside ? 0 : reachOf(at, propositions)
    const ahead = stance !== 'asserts' && stance !== 'denies' && proposition.mode === 'told'
    const sign =
      reach === 0
        ? stance === 'denies'
          ? 0
          : proposition.negated
            ? -1
            : 1
        : turned * reach * stanceSign * (proposition.negated ? -1 : 1)
    return {
      proposition,
      ...(isLetGo(at, propositions)
        ? { core: 'release', coreSpan: proposition, existence: false }
        : coreOf(proposition, parts)),
      parts,
      sign: (proposition.mode === 'conditional' || sign === 0 ? 0 : sign > 0 ? 1 : -1) as Clause['sign'],
      mode: ahead ? 'ahead' : proposition.mode,
      times: proposition.times.flatMap((id) => timeValues[id] ?? []),
      bare: proposition.upos === 'NOUN' && !parts.some(({ role }) => role === 'agent'),
      main: reach !== 0,
      cleft: cleftOf(at, propositions) !== null,
    }
  })
}

/** "Reports that there were differences are false": what is reported is denied. */
function callsReportsUntrue(propositions: readonly Proposition[]): boolean {
  return propositions.some(
    ({ predicate, negated, parts }) =>
      CALLED_UNTRUE.has(predicate) &&
      !negated &&
      parts.some(({ role, head }) => role === 'agent' && CLAIM_NOUNS.has(head)),
  )
}

/**
 * How the innermost source stands to the content as it is worded: whose "had no intention of resigning" denies a plan has the denial in the words themselves.
 */
export function heldStanceOf({ chain, quote }: Statement): Stance {
  const { stance } = chain.at(-1) ?? chain[0]
  return stance === 'denies' && OF_NO_INTENTION.test(quote) ? 'asserts' : stance
}

/** What a stance makes of its content. */
const STANCE_SIGNS: Readonly<Record<string, 1 | -1>> = {
  asserts: 1,
  denies: -1,
  promises: 1,
  threatens: 1,
  refuses: -1,
}

/**
 * How the stance reaches a proposition: 1 for the main ones and for what they say, -1 for what they deny in their turn,
 * 0 for what is mentioned in passing, as relative clauses are.
 */
function reachOf(at: number, propositions: readonly Proposition[]): 1 | 0 | -1 {
  let sign: 1 | -1 = 1
  let position = at
  for (let steps = 0; steps < 6; steps++) {
    const proposition = propositions[position]
    if (!proposition || proposition.relation === 'root') return sign
    if (proposition.within < 0) return /^(?:acl|advcl)$/.test(proposition.relation) ? 0 : sign
    const outerOne = propositions[proposition.within]
    if (proposition.relation === 'acl' && outerOne && CLAIM_NOUNS.has(outerOne.predicate)) {
      position = proposition.within
      continue
    }
    if (proposition.relation === 'acl' && outerOne && hasInMind(outerOne)) {
      if (outerOne.negated) sign = sign === 1 ? -1 : 1
      position = proposition.within
      continue
    }
    if (!/^(?:ccomp|xcomp|conj|parataxis)$/.test(proposition.relation)) return 0
    const outer = propositions[proposition.within]
    const isObject = proposition.relation === 'ccomp'
    if (
      outer &&
      isObject &&
      (DENYING_VERBS.has(outer.predicate) ||
        CALLED_UNTRUE.has(outer.predicate) ||
        outer.predicate === 'unlikely')
    )
      sign = sign === 1 ? -1 : 1
    // Nobody was forced to write, and may write all the same; who asks how somebody felt tells nothing of it.
    else if (outer?.negated && proposition.relation !== 'conj') return 0
    else if (outer && isObject && ASKING_VERBS.has(outer.predicate)) return 0
    position = proposition.within
  }
  return 0
}

/** "Has no plans to close it": what is in mind is told, and negated, for its own sake. */
function hasInMind({ predicate, parts }: Proposition): boolean {
  return predicate === 'have' && parts.some(({ role, head }) => role === 'patient' && INTENTIONS.has(head))
}

/**
 * "Has no plans to close it": who has them closes it. "Ballots cast in March were burnt": where the parser gives the ballots no verb and the burning nothing that was burnt, they are its
 * own; "it was Oland that had asked": who asked is Oland.
 */
function partsOf(at: number, propositions: readonly Proposition[]): readonly Part[] {
  const proposition = propositions[at]
  if (!proposition) return []
  const { parts, upos, relation } = proposition
  const planned = propositions[proposition.within]
  if (relation === 'acl' && planned && hasInMind(planned))
    return [
      ...planned.parts.filter(({ role }) => role === 'agent'),
      ...parts.filter(({ role }) => role !== 'agent'),
    ]
  const cleft = cleftOf(at, propositions)
  if (cleft !== null) return [...parts.filter(({ role }) => role !== 'agent'), asPart(cleft, 'agent')]
  const isOrphan = upos === 'VERB' && relation !== 'acl' && !parts.some(({ role }) => role !== 'other')
  const first = propositions[0]
  if (!isOrphan || !first || at === 0 || first.upos !== 'NOUN' || first.parts.length > 0) return parts
  return [...parts, asPart(first, 'patient')]
}

/** Of "it was Oland that had asked", Oland. */
function cleftOf(at: number, propositions: readonly Proposition[]): Proposition | null {
  const before = propositions[at - 1]
  const isThat = propositions[at]?.parts.some(
    ({ role, head }) => role === 'agent' && CLEFT_PRONOUNS.has(head),
  )
  const isIt = before?.parts.some(({ role, head }) => role === 'agent' && head === 'it')
  // "It was a big deal for those that went under" names nobody.
  const isBareName = before?.parts.every(({ role }) => role === 'agent') ?? false
  const isNamed = before?.upos === 'PROPN' || (before?.upos === 'NOUN' && isBareName)
  return before && isThat && isIt && isNamed && !before.negated ? before : null
}

function asPart({ start, end, predicate, upos }: Proposition, role: Part['role']): Part {
  return { start, end, role, preposition: null, head: predicate, upos, entity: null, words: [], entities: [] }
}

/** Who denies that he implied it denies the implying, and says nothing of what was implied. */
function isOnlySaid(at: number, propositions: readonly Proposition[]): boolean {
  const { relation, within } = propositions[at] ?? { relation: '', within: -1 }
  const outer = propositions[within]
  return relation === 'ccomp' && outer?.relation === 'root' && IMPLYING_VERBS.has(outer.predicate)
}

/** "Denied that a dispute had led it to postpone the visit": the cause is denied, and the visit may be off all the same. */
function isBroughtAbout({ effect, relation }: Proposition): boolean {
  return effect === true && /^[xc]comp/.test(relation)
}

/** "Denied the attack and a delegation arrived": a thing is denied, and what is told behind it in a clause of its own is not. */
function isTellingMore(at: number, propositions: readonly Proposition[]): boolean {
  const [first, own] = [propositions[0], propositions[at]]
  if (
    at === 0 ||
    first?.upos !== 'NOUN' ||
    CLAIM_NOUNS.has(first.predicate) ||
    first.parts.some(({ role }) => role === 'agent')
  )
    return false
  if (own?.upos !== 'VERB' || own.relation === 'acl') return false
  return own.relation === 'root' || own.parts.some(({ role }) => role === 'agent')
}

/** "Let the prisoners go" is one deed. */
function isLetGo(at: number, propositions: readonly Proposition[]): boolean {
  return (
    propositions[at]?.predicate === 'let' &&
    propositions.some(({ predicate, within }) => predicate === 'go' && within === at)
  )
}

function coreOf(
  proposition: Proposition,
  parts: readonly KeyedPart[],
): Pick<Clause, 'core' | 'coreSpan' | 'existence'> {
  const { predicate } = proposition
  const carrier = carrierOf(predicate, parts)
  if (!carrier) return { core: conceptOf(predicate), coreSpan: proposition, existence: false }
  return {
    core: conceptOf(carrier.head),
    coreSpan: carrier,
    existence: VERBS_OF_SUBJECT.has(predicate) || predicate === 'take',
  }
}

function carrierOf(predicate: string, parts: readonly KeyedPart[]): KeyedPart | undefined {
  const isCarrier = (part: KeyedPart) => part.upos === 'NOUN' && part.key === null
  if (VERBS_OF_SUBJECT.has(predicate)) return parts.find((part) => part.role === 'agent' && isCarrier(part))
  if (VERBS_OF_OBJECT.has(predicate)) return parts.find((part) => part.role === 'patient' && isCarrier(part))
  return undefined
}
