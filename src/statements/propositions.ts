import { CAUSE_WORDS, CAUSING_VERBS } from '../lexicon/en/grammar/causes.ts'
import { FIRST_PERSON } from '../lexicon/en/grammar/complementizers.ts'
import { LIGHT_WORDS } from '../lexicon/en/grammar/light-words.ts'
import type { Mention, TimeExpression, Token } from '../model/annotation.ts'
import type { Mode, Part, Proposition } from '../model/proposition.ts'
import { overlaps, type Span } from '../model/span.ts'
import { isNegated, modeOf } from './clause-mode.ts'
import { comparedLemma, isPercentSign } from './compared-lemma.ts'
import { baseOf, type ContentTree, contentTree } from './content-tree.ts'
import { type FoundQuantity, quantitiesOf } from './quantities.ts'
import { firstFrom, spansAround } from './spans-within.ts'

/** Of one content at most so many words are read, so many propositions, parts of one and words of a part kept. */
const MOST_WORDS = 300
const MOST_PROPOSITIONS = 24
const MOST_PARTS = 8
const MOST_WORDS_OF_PART = 8

/** What a content is read from. */
interface Source {
  readonly tokens: readonly Token[]
  /** In reading order, as are the times. */
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  /** The entity whom "I" and "we" mean in a direct quotation; `null` elsewhere. */
  readonly speaker: string | null
}

/** What a content says, proposition by proposition, in reading order. None where there is no parse. Linear in its length. */
export function propositionsOf(content: readonly Span[], source: Source): readonly Proposition[] {
  const { tokens } = source
  const tree = contentTree(content, tokens, MOST_WORDS)
  const predicates = tree.words.filter(tree.isPredicate).slice(0, MOST_PROPOSITIONS)
  const index = new Map(predicates.map((word, at) => [word, at]))
  const timeAt = timeLookUp(source.times)
  const isOfTime = (word: number) => timeAt(tokens[word]) !== null
  const phrases = phrasesOf(tree)
  const quantities = quantitiesOf(tree, isOfTime)
  const drafts = predicates.map((word) => {
    const own = phrases.get(word) ?? []
    const passive = (tree.children.get(word) ?? []).some((child) => tokens[child]?.relation === 'nsubj:pass')
    const parts = own
      .filter(([phrase]) => isPart(phrase, tree) && (!isOfTime(phrase) || isCore(phrase, tree)))
      .slice(0, MOST_PARTS)
      .map(([phrase, words]) => partOf(phrase, words, passive, tree, source))
    return { word, passive, parts, times: timesOf(own, timeAt, tokens) }
  })
  const shared = drafts.map(({ word, parts }) => [
    ...parts,
    ...sharedParts(word, parts, tree, drafts, index, source),
  ])
  const found = drafts.map(({ word, times, passive }, at) => {
    const token = tokens[word]
    const parts = shared[at] ?? []
    return {
      start: token?.start ?? 0,
      end: token?.end ?? 0,
      predicate: lemmaWithParticle(word, tree, source),
      upos: token?.upos ?? 'X',
      negated: isNegated(word, tree) || parts.some(({ head }) => NOBODY.has(head)),
      mode: modeFrom(word, tree),
      parts,
      quantities: quantities
        .filter((quantity) => (tree.placeOf(quantity.word)?.predicate ?? quantity.word) === word)
        .map((quantity) => withRole(quantity, word, passive, tree)),
      times,
      ...(isEffect(word, tree) ? { effect: true as const } : {}),
      ...hangingOf(word, tree, index),
    }
  })
  return withRoot(found)
}

/** "A dispute led it to postpone the visit", "was postponed because of a dispute": what a cause brought about. */
function isEffect(word: number, { tokens, children }: ContentTree): boolean {
  const token = tokens[word]
  const above = tokens[token?.head ?? -1]
  if (/^[xc]comp/.test(token?.relation ?? '') && CAUSING_VERBS.has(above?.lemma ?? '')) return true
  return (children.get(word) ?? []).some(
    (child) =>
      /^(?:advcl|obl)/.test(tokens[child]?.relation ?? '') &&
      (children.get(child) ?? []).some((mark) => CAUSE_WORDS.has(tokens[mark]?.lower ?? '')),
  )
}

/** Something is told for its own sake in every content: where all hangs on what is left out, it is the first. */
function withRoot(propositions: readonly Proposition[]): readonly Proposition[] {
  if (propositions.some(({ relation }) => relation === 'root')) return propositions
  const first = propositions.findIndex(({ within }) => within < 0)
  return propositions.map((proposition, at) =>
    at === first ? { ...proposition, relation: 'root' } : proposition,
  )
}

/** A clause that hangs on a noun is within the proposition which that noun is part of. */
function hangingOf(
  word: number,
  { tokens, placeOf }: ContentTree,
  index: ReadonlyMap<number, number>,
): Pick<Proposition, 'relation' | 'within'> {
  const token = tokens[word]
  const relation = baseOf(token?.relation ?? '')
  const head = token?.head ?? -1
  const within = index.get(head) ?? index.get(placeOf(head)?.predicate ?? -1) ?? -1
  const isAside = relation === 'acl' || relation === 'advcl'
  return { relation: within >= 0 || isAside ? relation : 'root', within }
}

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one'])

/** The phrases of each predicate, each with its words. */
function phrasesOf({ words, placeOf, isPredicate }: ContentTree) {
  const phrases = new Map<number, (readonly [phrase: number, words: number[]])[]>()
  const open = new Map<number, number[]>()
  for (const word of words) {
    const place = placeOf(word)
    if (!place || isPredicate(place.phrase)) continue
    const known = open.get(place.phrase)
    if (known) known.push(word)
    else {
      const members = [word]
      open.set(place.phrase, members)
      const own = phrases.get(place.predicate)
      if (own) own.push([place.phrase, members])
      else phrases.set(place.predicate, [[place.phrase, members]])
    }
  }
  return phrases
}

const WORD_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

function isPart(phrase: number, { tokens }: ContentTree): boolean {
  const token = tokens[phrase]
  if (
    !token ||
    !/^(?:nsubj|csubj|obj|iobj|obl|nmod|amod|compound|advmod|appos|dep|xcomp|ccomp|conj|dislocated)/.test(
      token.relation,
    )
  )
    return false
  if (token.relation === 'advmod')
    return token.upos === 'ADV' && !LIGHT_WORDS.has(token.lower) && /ly$/.test(token.lower)
  return (
    token.relation !== 'compound:prt' &&
    (WORD_TAGS.has(token.upos) || token.upos === 'PRON' || token.upos === 'DET' || isPercentSign(token))
  )
}

/** Days and years are times; "the minutes" that somebody has seen are not. */
function isCore(phrase: number, { tokens }: ContentTree): boolean {
  return /^(?:nsubj|obj)/.test(tokens[phrase]?.relation ?? '') && tokens[phrase]?.upos === 'NOUN'
}

function partOf(
  phrase: number,
  words: readonly number[],
  passive: boolean,
  tree: ContentTree,
  { tokens, mentions, times, speaker }: Source,
): Part {
  const token = tokens[phrase]
  const entityAt = (word: number) => {
    const at = tokens[word]
    if (!at) return null
    if (FIRST_PERSON.has(at.lower)) return speaker
    return spansAround(mentions, at).at(-1)?.entity ?? null
  }
  const entity = entityAt(phrase)
  const entities = [...new Set(words.flatMap((word) => entityAt(word) ?? []))].filter((one) => one !== entity)
  return {
    start: token?.start ?? 0,
    end: token?.end ?? 0,
    ...roleOf(phrase, passive, tree),
    head: comparedLemma(tokens, phrase, times) ?? token?.lemma.toLowerCase() ?? '',
    upos: token?.upos ?? 'X',
    entity,
    words: words
      .filter((word) => word !== phrase && isTelling(tokens[word]))
      .flatMap((word) => comparedLemma(tokens, word, times) ?? [])
      .slice(0, MOST_WORDS_OF_PART),
    entities: entities.slice(0, MOST_WORDS_OF_PART),
  }
}

function isTelling(token: Token | undefined): boolean {
  return token !== undefined && WORD_TAGS.has(token.upos) && !LIGHT_WORDS.has(token.lemma.toLowerCase())
}

function roleOf(
  phrase: number,
  passive: boolean,
  { tokens, children }: ContentTree,
): Pick<Part, 'role' | 'preposition'> {
  const relation = tokens[phrase]?.relation ?? ''
  const preposition = (children.get(phrase) ?? []).find((child) => tokens[child]?.relation === 'case')
  const word = preposition === undefined ? null : (tokens[preposition]?.lower ?? null)
  if (relation === 'nsubj:pass') return { role: 'patient', preposition: null }
  if (/^[nc]subj/.test(relation)) return { role: 'agent', preposition: null }
  if (relation === 'obj') return { role: 'patient', preposition: null }
  if (relation === 'iobj') return { role: 'recipient', preposition: null }
  if (/^obl/.test(relation) && word === 'by' && passive) return { role: 'agent', preposition: null }
  return { role: 'other', preposition: word }
}

/** A verb without a subject of its own has that of the clause it hangs on; a participle or a relative clause, its noun. */
function sharedParts(
  word: number,
  parts: readonly Part[],
  tree: ContentTree,
  drafts: readonly { readonly word: number; readonly parts: readonly Part[] }[],
  index: ReadonlyMap<number, number>,
  source: Source,
): readonly Part[] {
  const { tokens, children, placeOf } = tree
  const token = tokens[word]
  if (!token) return []
  const relation = baseOf(token.relation)
  const own = parts.find(({ role }) => role === 'agent')
  const ownPatient = parts.find(({ role }) => role === 'patient')
  if (relation === 'acl' && !tree.isPredicate(token.head) && token.head >= 0) {
    const relative = [own, ownPatient].find((part) => part && RELATIVES.has(part.head))
    const passive = token.xpos === 'VBN' || relative?.role === 'patient'
    if ((own && !relative) || (passive && ownPatient && !relative)) return []
    const place = placeOf(token.head)
    const noun = partOf(
      token.head,
      (children.get(token.head) ?? []).filter((child) => child !== word),
      false,
      tree,
      source,
    )
    return place || token.head >= 0
      ? [{ ...noun, role: passive ? 'patient' : 'agent', preposition: null }]
      : []
  }
  if (own || (ownPatient?.role === 'patient' && /pass/.test(passiveMark(word, tree)))) return []
  if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return []
  const outer = drafts[index.get(token.head) ?? -1]
  if (!outer) return []
  const object =
    relation === 'xcomp'
      ? outer.parts.find(({ role }) => role === 'patient' || role === 'recipient')
      : undefined
  const subject =
    object ??
    outer.parts.find(({ role }) => role === 'agent') ??
    outer.parts.find(({ role }) => role === 'patient')
  return subject ? [{ ...subject, role: 'agent', preposition: null }] : []
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

function passiveMark(word: number, { tokens, children }: ContentTree): string {
  return (
    (children.get(word) ?? [])
      .map((child) => tokens[child]?.relation ?? '')
      .find((relation) => /:pass/.test(relation)) ?? ''
  )
}

function lemmaWithParticle(word: number, { tokens, children }: ContentTree, { times }: Source): string {
  const lemma = comparedLemma(tokens, word, times) ?? tokens[word]?.lemma.toLowerCase() ?? ''
  const particle = (children.get(word) ?? []).find((child) => tokens[child]?.relation === 'compound:prt')
  return particle === undefined ? lemma : `${lemma} ${tokens[particle]?.lower ?? ''}`
}

/** A clause without words of its own for it has the mode of the one that it hangs on as its object or its second half. */
function modeFrom(word: number, tree: ContentTree): Mode {
  let at = word
  for (let steps = 0; steps < 4; steps++) {
    const mode = modeOf(at, tree)
    if (mode) return mode
    const token = tree.tokens[at]
    if (!token || !/^(?:xcomp|conj)/.test(token.relation) || !tree.isPredicate(token.head)) return 'told'
    at = token.head
  }
  return 'told'
}

function withRole(
  { word, ...quantity }: FoundQuantity,
  predicate: number,
  passive: boolean,
  tree: ContentTree,
) {
  const phrase = tree.placeOf(word)?.phrase
  if (phrase === undefined || word === predicate)
    return { ...quantity, role: 'patient' as const, preposition: null }
  return { ...quantity, ...roleOf(phrase, passive, tree) }
}

function timeLookUp(times: readonly TimeExpression[]): (token: Token | undefined) => string | null {
  return (token) => {
    if (!token) return null
    const at = firstFrom(times, token.start + 1) - 1
    const time = times[at]
    return time && overlaps(time, token) ? time.id : null
  }
}

function timesOf(
  phrases: readonly (readonly [number, readonly number[]])[],
  timeAt: (token: Token | undefined) => string | null,
  tokens: readonly Token[],
): readonly string[] {
  return [...new Set(phrases.flatMap(([, words]) => words.flatMap((word) => timeAt(tokens[word]) ?? [])))]
}
