import { LIGHT_EVENT_VERBS } from '../../lexicon/en/events/aspect-verbs.ts'
import { ANOTHER_OF_ITS_KIND } from '../../lexicon/en/events/deeds.ts'
import { COMMON_NEWS_WORDS } from '../../lexicon/en/names/common-news-words.ts'
import type { Layers } from '../../model/annotated-report.ts'
import type { Token } from '../../model/annotation.ts'
import type { EventSketch } from '../../model/ledger-event.ts'
import { isKnownDeed } from './deed.ts'

type Read = Pick<Layers, 'tokens' | 'sentences' | 'mentions' | 'entities' | 'times'>

/** How many tokens before a pronoun what it stands for is looked for. */
const MOST_BEFORE = 40

/** How many of a report's telling words its events carry. */
const MOST_ABOUT = 60
const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/

/** Of a report, a function that sketches the event which the token at an index names. Time is linear in the report and the events. */
export function sketcherOf({
  tokens,
  sentences,
  mentions,
  entities,
  times,
}: Read): (at: number) => EventSketch {
  const dependents = dependentsOf(tokens)
  const nameOf = namesAt(tokens, mentions, entities)
  const about = aboutOf(tokens)
  const namesBySentence = sentences.map(() => new Set<string>())
  const wordsBySentence = sentences.map(() => new Set<string>())
  for (const [at, token] of tokens.entries()) {
    const name = nameOf[at]
    if (name !== undefined) namesBySentence[token.sentence]?.add(name)
    if (CONTENT.test(token.upos) && !isCommon(token)) wordsBySentence[token.sentence]?.add(lemmaOf(token))
  }
  const timesBySentence = timesIn(sentences, times)
  // "The deal … It is to be completed": what was told to be done before.
  const deedBefore = (at: number): readonly string[] => {
    const { lower, sentence } = tokens[at] ?? {}
    if (lower !== 'it' || sentence === undefined) return []
    const least = Math.max(0, at - MOST_BEFORE)
    for (let index = at - 1; index >= least && (tokens[index]?.sentence ?? -1) >= sentence - 1; index--) {
      const token = tokens[index]
      if (token?.upos === 'NOUN' && isKnownDeed(lemmaOf(token))) return [lemmaOf(token)]
    }
    return []
  }
  const told = (at: number): readonly string[] => {
    const token = tokens[at]
    if (!token) return []
    const name = nameOf[at]
    if (token.upos !== 'PRON') return [lemmaOf(token), ...(name === undefined ? [] : [name])]
    return name === undefined ? deedBefore(at) : [name]
  }
  return (named) => {
    // "Would be in Ambrun by Tuesday": who is to be where hangs on the place.
    const isBeing = isBeingThere(tokens, named)
    const at = isBeing ? (tokens[named]?.head ?? named) : named
    const token = tokens[at]
    const [doers, done, others, modifiers]: [string[], string[], string[], string[]] = [[], [], [], []]
    const take = (child: number, relation: string): void => {
      if (/^nsubj(?!:pass)/.test(relation)) doers.push(...told(child))
      else if (/^(?:i?obj|nsubj:pass)$/.test(relation)) done.push(...told(child))
      else if (/^(?:obl|nmod|compound|amod)/.test(relation)) others.push(...told(child))
      if (/^(?:nmod|compound|amod)/.test(relation) || tokens[child]?.lower === 'again')
        modifiers.push(...told(child).slice(0, 1))
    }
    for (const child of dependents[at] ?? []) take(child, tokens[child]?.relation ?? '')
    // "A second exchange will be held".
    for (const child of dependents[at] ?? [])
      if (/^(?:nsubj|obj)/.test(tokens[child]?.relation ?? ''))
        modifiers.push(...anotherIn(tokens, dependents[child] ?? []))
    const above = token?.head ?? -1
    if (token && above >= 0) {
      if (/^acl/.test(token.relation)) take(above, 'obj')
      if (/^(?:xcomp|conj|advcl)$/.test(token.relation))
        for (const child of dependents[above] ?? [])
          if (/^nsubj/.test(tokens[child]?.relation ?? '')) take(child, tokens[child]?.relation ?? '')
      if (token.upos !== 'VERB' && /^(?:obj|nsubj|obl|compound|nmod)/.test(token.relation)) {
        for (const child of dependents[above] ?? [])
          if (child !== at && /^(?:nsubj|obj|obl|nmod)/.test(tokens[child]?.relation ?? ''))
            others.push(...told(child))
        if (tokens[above]?.upos !== 'VERB') others.push(...told(above))
      }
    }
    const sentence = token?.sentence ?? -1
    return {
      lemma: isBeing ? 'arrive' : token ? deedWordOf(tokens, dependents[at] ?? [], at, token) : '',
      isVerb: isBeing || token?.upos === 'VERB',
      ...{ doers, done, others: isBeing ? [...others, ...told(at)] : others, modifiers },
      names: [...(namesBySentence[sentence] ?? [])],
      times: timesBySentence[sentence] ?? [],
      words: [...(wordsBySentence[sentence] ?? [])].filter((word) => word !== (token && lemmaOf(token))),
      about,
    }
  }
}

function anotherIn(tokens: readonly Token[], children: readonly number[]): readonly string[] {
  return children.flatMap((child) => {
    const word = tokens[child]?.lower ?? ''
    return ANOTHER_OF_ITS_KIND.has(word) ? [word] : []
  })
}

/** "Be" before where somebody or something is. */
function isBeingThere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.relation === 'cop' && token.lemma.toLowerCase() === 'be' && token.head > at
}

/** A verb with its particle where the two are one deed ("give way"), or with "again" where that has a word ("open again": reopen). */
function deedWordOf(tokens: readonly Token[], children: readonly number[], at: number, token: Token): string {
  const lemma = lemmaOf(token)
  if (token.upos !== 'VERB') return lemma
  const next = tokens[at + 1]?.lower ?? ''
  const again = children.some((child) => tokens[child]?.lower === 'again' || tokens[child]?.lower === 'back')
  const known = [`${lemma}-${next}`, ...(again ? [`re${lemma}`] : [])].find(isKnownDeed)
  if (known !== undefined) return known
  // "Votes on whether" is of a vote, "will announce whether" of a decision.
  const isOfItself = isKnownDeed(lemma) && !LIGHT_EVENT_VERBS.has(lemma)
  return !isOfItself && children.some((child) => isWhether(tokens, child)) ? 'decide' : lemma
}

/** "Will announce whether it allows the merger": a decision is told. */
function isWhether(tokens: readonly Token[], child: number): boolean {
  if (!/^(?:ccomp|advcl)$/.test(tokens[child]?.relation ?? '')) return false
  return tokens
    .slice(Math.max(0, child - 8), child)
    .some(({ lower, head }) => lower === 'whether' && head === child)
}

function lemmaOf({ lemma }: Token): string {
  return lemma.toLowerCase()
}

function isCommon(token: Token): boolean {
  return COMMON_NEWS_WORDS.has(lemmaOf(token)) || token.upos === 'AUX'
}

/** Of each token the last part of the key of the entity that it is a mention of: "velt" of "person:ana velt". */
function namesAt(
  tokens: readonly Token[],
  mentions: Read['mentions'],
  entities: Read['entities'],
): readonly (string | undefined)[] {
  const keys = new Map(entities.map(({ id, key }) => [id, key.slice(key.lastIndexOf(':') + 1)]))
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  const names: (string | undefined)[] = tokens.map(() => undefined)
  let first = 0
  for (const mention of sorted) {
    const name = mention.entity === null ? undefined : keys.get(mention.entity)
    while ((tokens[first]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) first++
    if (name === undefined) continue
    for (let at = first; (tokens[at]?.start ?? Number.POSITIVE_INFINITY) < mention.end; at++) names[at] = name
  }
  return names
}

function aboutOf(tokens: readonly Token[]): EventSketch['about'] {
  const counts = new Map<string, number>()
  for (const token of tokens) {
    if (!/^(?:NOUN|PROPN|VERB|ADJ)$/.test(token.upos) || isCommon(token)) continue
    counts.set(lemmaOf(token), (counts.get(lemmaOf(token)) ?? 0) + 1)
  }
  // Of words told as often the first comes first: what a report is about stands in its lead.
  return [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_ABOUT)
}

function timesIn(sentences: Read['sentences'], times: Read['times']): readonly (readonly string[])[] {
  const found = sentences.map((): string[] => [])
  let sentence = 0
  for (const { start, edtf } of [...times].sort((a, b) => a.start - b.start)) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++
    if (edtf !== null) found[sentence]?.push(edtf)
  }
  return found
}

function dependentsOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const dependents: number[][] = tokens.map(() => [])
  for (const [at, { head }] of tokens.entries()) if (head >= 0 && head !== at) dependents[head]?.push(at)
  return dependents
}
