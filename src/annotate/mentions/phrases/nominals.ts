import { SPEAKING_BODIES } from '../../../lexicon/en/names/bodies.ts'
import { MAKERS } from '../../../lexicon/en/names/company-words.ts'
import { FAMILY_ADDRESS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import { OUTLET_GROUP_HEADS } from '../../../lexicon/en/names/outlets.ts'
import { PERSONAL_VERBS } from '../../../lexicon/en/personal-verbs.ts'
import {
  COLLECTIVES,
  GATHERING_NOUNS,
  GROUPS_OF_PEOPLE,
  SPEAKING_DOCUMENTS,
} from '../../../lexicon/en/speakers.ts'
import type { EntityType, Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { type Clauses, clausesOf } from './clauses.ts'
import { countryIn } from './countries-in.ts'
import { isDeterminer, isTimeWord, phraseStart } from './noun-phrase.ts'
import { genderOfNoun, personNoun } from './person-nouns.ts'
import { positionOf } from './position.ts'
import { describedTo } from './postmodifiers.ts'

/** Noun phrases for people, bodies and documents that can speak: "two people familiar with the talks", "the prime minister". */
export function nominals(
  text: string,
  tokens: readonly Token[],
  taken: readonly boolean[],
): readonly FoundMention[] {
  const found: FoundMention[] = []
  const clauses = clausesOf(tokens)
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue
    const mention = nominalAt(text, tokens, clauses, at)
    if (mention !== null) found.push(mention)
  }
  return found
}

function nominalAt(
  text: string,
  tokens: readonly Token[],
  clauses: Clauses,
  head: number,
): FoundMention | null {
  const token = tokens[head]
  if (token === undefined) return null
  const usual = kindOf(tokens, clauses, head)
  const kind = usual ?? kindOfOther(tokens, clauses, head)
  if (kind === null || isCompoundPart(tokens, head) || gathers(tokens, head)) return null
  const base = phraseStart(tokens, head)
  const addressed = isAddressed(tokens, base, head)
  const from = addressed ? base - 1 : gathered(tokens, base)
  const to = describedTo(tokens, head, kind === 'person')
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return null
  const position = positionOf(tokens, clauses, from, to)
  const speaks = position.speaks || speaksAsPerson(tokens, clauses, head)
  const plural =
    GROUPS_OF_PEOPLE.has(token.lower) ||
    from < base ||
    QUANTIFIERS.get(token.lower) === 'group' ||
    (usual === null && isPlural(token.lower)) ||
    token.lower === 'two'
  const determiner = first.lower
  const opener = tokens[base]
  const bare = opener !== undefined && isDeterminer(opener) && base < head ? base + 1 : base
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    head,
    form: 'nominal',
    type: kind,
    rule: RULES[kind] ?? 'mentions/office',
    name: null,
    noun: token.lower,
    plural,
    indefinite:
      !addressed &&
      (INDEFINITES.has(determiner) || QUANTIFIERS.has(token.lower) || (plural && from === head)),
    definite:
      addressed ||
      /^(?:the|this|these|those|that|both|its|their|his|her|my|our|your)$/.test(opener?.lower ?? '') ||
      (isFamily(token) && base === head),
    title: text.slice(tokens[bare]?.start ?? first.start, token.end),
    iso: countryIn(text, tokens, from, to),
    gender: kind === 'person' ? genderOfNoun(token.lower) : null,
    weak: kind === 'other' ? !position.subject && !speaks : usual === null && !speaks,
  }
}

const INDEFINITES: ReadonlySet<string> = new Set(
  'a an one another some several many most more few no all every each any other two three four five six seven eight nine ten dozens hundreds thousands'.split(
    ' ',
  ),
)

const RULES: Partial<Record<EntityType, string>> = {
  person: 'mentions/office',
  group: 'mentions/group',
  outlet: 'mentions/outlet-group',
  other: 'mentions/document',
}

function kindOf(tokens: readonly Token[], clauses: Clauses, head: number): EntityType | null {
  const token = tokens[head]
  if (token === undefined) return null
  const word = token.lower
  if (isTheTwo(tokens, head)) return positionOf(tokens, clauses, head - 1, head + 1).subject ? 'group' : null
  const quantified = QUANTIFIERS.get(word)
  if (quantified !== undefined && token.upos !== 'NOUN')
    return !isModified(tokens, head) && positionOf(tokens, clauses, head, head + 1).speaks ? quantified : null
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && !(token.upos === 'ADJ' && ALSO_ADJECTIVES.has(word)))
    return null
  if (
    OUTLET_GROUP_HEADS.has(word) &&
    isModified(tokens, head) &&
    (!/^agenc/.test(word) || isNewsAgency(tokens, head))
  )
    return 'outlet'
  if (GROUPS_OF_PEOPLE.has(word)) return 'group'
  if (OFFICES.has(word)) return 'person'
  if (COLLECTIVES.has(word) && isModified(tokens, head)) return 'group'
  if (SPEAKING_DOCUMENTS.has(word)) return 'other'
  return null
}

/** People by nouns that are no office, bodies that speak, and whatever else says or thinks what only people do. */
function kindOfOther(tokens: readonly Token[], clauses: Clauses, head: number): EntityType | null {
  const token = tokens[head]
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return null
  if (isFamily(token)) return 'person'
  if (token.text !== token.lower && token.sentence === tokens[head - 1]?.sentence) return null
  if (MAKERS.has(token.lower) && isModified(tokens, head)) return 'group'
  const person = personNoun(token.lower)
  if (person !== null) return person === 'person' ? 'person' : 'group'
  const body = token.lower.replace(/ies$/, 'y').replace(/s$/, '')
  if (
    isModified(tokens, head) &&
    (SPEAKING_BODIES.has(token.lower) || SPEAKING_BODIES.has(body) || COLLECTIVES.has(body))
  )
    return 'group'
  if (!speaksAsPerson(tokens, clauses, head) || isTimeWord(token)) return null
  return /(?:er|or|ist|ian|ant|man|woman|ee)$/.test(token.lower) ? 'person' : 'group'
}

/** "Mom asked", "my dad". */
function isFamily(token: Token): boolean {
  return FAMILY_ADDRESS.has(token.lower) && token.text.slice(1) === token.lower.slice(1)
}

/** Whether it is the subject of a verb that only people and bodies are subjects of. */
function speaksAsPerson(tokens: readonly Token[], clauses: Clauses, head: number): boolean {
  const from = gathered(tokens, phraseStart(tokens, head))
  const { role, governor } = positionOf(tokens, clauses, from, head + 1)
  return role === 'nsubj' && PERSONAL_VERBS.has(tokens[governor]?.lemma ?? '')
}

function isPlural(noun: string): boolean {
  return (
    personNoun(noun) === 'people' || (noun.endsWith('s') && !noun.endsWith('ss') && personNoun(noun) === null)
  )
}

/** "News agencies", or "Avarian agencies" that open a parenthesis or a part of one; other agencies are offices of state. */
function isNewsAgency(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1]?.lower
  const opener = tokens[phraseStart(tokens, head) - 1]?.text
  return (
    before === 'news' ||
    before === 'press' ||
    before === 'telegraph' ||
    before === 'wire' ||
    opener === '(' ||
    opener === ';'
  )
}

/** Pronouns that speak for people who are not told further: "some said", "those close to him say", "someone asked". */
const QUANTIFIERS: ReadonlyMap<string, EntityType> = new Map([
  ...'some many others those both each several most few all everyone everybody'
    .split(' ')
    .map((word) => [word, 'group'] as const),
  ...'someone somebody one another'.split(' ').map((word) => [word, 'person'] as const),
])

/** "The two agreed": the number stands for people. */
function isTheTwo(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  const next = tokens[head + 1]
  if (token?.lower !== 'two' || tokens[head - 1]?.lower !== 'the') return false
  return next?.sentence !== token.sentence || !/^(?:NOUN|PROPN|ADJ|NUM|PUNCT)$/.test(next.upos)
}

/** "You guys", "we Danes": the pronoun is a determiner. */
function isAddressed(tokens: readonly Token[], base: number, head: number): boolean {
  const before = tokens[base - 1]
  return (
    base === head &&
    before !== undefined &&
    before.sentence === tokens[head]?.sentence &&
    /^(?:we|us|you)$/.test(before.lower) &&
    isPlural(tokens[head]?.lower ?? '')
  )
}
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set([
  'official',
  'representative',
  'deputy',
  'executive',
  'military',
])

/** "Police station", "government building": the noun belongs to another. A name after an office makes it a title. */
function isCompoundPart(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  const next = tokens[head + 1]
  if (token === undefined || next === undefined || next.sentence !== token.sentence) return false
  if (next.text === '-' && next.start === token.end) return true
  return (next.upos === 'NOUN' || next.upos === 'PROPN') && !isTimeWord(next)
}

function isModified(tokens: readonly Token[], head: number): boolean {
  return phraseStart(tokens, head) < head
}

/** "A group of executives" is headed by the executives. */
function gathers(tokens: readonly Token[], head: number): boolean {
  return (
    tokens[head + 1]?.lower === 'of' &&
    GATHERING_NOUNS.has(tokens[head]?.lower ?? '') &&
    tokens[head + 2]?.lower !== 'the'
  )
}

/** Over "a group of, "hundreds of", "two of". */
function gathered(tokens: readonly Token[], from: number): number {
  const of = tokens[from - 1]
  const noun = tokens[from - 2]
  if (of?.lower !== 'of' || noun === undefined || of.sentence !== tokens[from]?.sentence) return from
  if (!GATHERING_NOUNS.has(noun.lower) && !GROUPS_OF_PEOPLE.has(noun.lower)) return from
  return phraseStart(tokens, from - 2)
}
