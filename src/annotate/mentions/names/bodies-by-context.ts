import {
  FIRM_NOUNS,
  FIRM_OR_PERSON,
  FIRM_TAILS,
  OF_FIRMS,
  VESSEL_NOUNS,
} from '../../../lexicon/en/names/company-words.ts'
import { FIRST_NAMES } from '../../../lexicon/en/names/first-names.ts'
import { HONORIFICS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import type { EntityType, Token } from '../../../model/annotation.ts'
import { personNoun } from '../phrases/person-nouns.ts'
import { genderOfGivenName } from './given-name-gender.ts'
import type { FoundName } from './name-recogniser.ts'

/** What a name is shown to be that was taken for a person's: `null` where nothing shows it. */
type Shown = Extract<EntityType, 'organization' | 'other'> | null

/**
 * Firms and ships that a recogniser took for people, where the report shows what they are: "Ravel Marine, a shipbuilder,", "the tanker
 * Orlana", "Ravel raised its forecast", "Ravel's shareholders". What one place shows holds for the name wherever it stands, and for its
 * first word alone, unless a person of the report is called so.
 */
export function bodiesByContext(
  text: string,
  tokens: readonly Token[],
  names: readonly FoundName[],
): readonly FoundName[] {
  const written = (name: FoundName) => text.slice(name.start, name.end).replace(/\s+/g, ' ')
  const people = new Set<string>()
  const shown = new Map<string, Shown>()
  for (const name of names) {
    const words = written(name)
    if (name.type === 'organization' && name.to - name.from > 1)
      shown.set(words, shown.get(words) ?? 'organization')
    if (name.type !== 'person') continue
    if (isPersons(tokens, name)) for (const word of [words, words.split(' ').at(-1) ?? '']) people.add(word)
    else {
      const kind = shownBy(tokens, name)
      if (kind !== null) shown.set(words, kind)
    }
  }
  const leads = new Map<string, Shown>()
  for (const [words, kind] of shown) {
    const [first = '', ...rest] = words.split(' ')
    if (rest.length > 0 && !FIRST_NAMES.has(first)) leads.set(first, leads.has(first) ? null : kind)
  }
  return names.map((name) => {
    const words = written(name)
    if (name.type !== 'person' || people.has(words)) return name
    const kind = shown.get(words) ?? leads.get(words) ?? null
    return kind === null ? name : { ...name, type: kind, rule: 'mentions/body-by-context' }
  })
}

/** A given name, a title or an age, or a clause of "who": a person's name, whatever else stands beside it. */
function isPersons(tokens: readonly Token[], { from, to }: FoundName): boolean {
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]]
  if (to - from > 1 && genderOfGivenName(first?.text ?? '') !== null) return true
  if (before && before.sentence === first?.sentence && isTitle(before)) return true
  const next = after?.text === ',' ? tokens[to + 1] : after
  return next?.sentence === first?.sentence && /^(?:who|whom|\d\d)$/.test(next?.lower ?? '')
}

function isTitle({ text, lower }: Token): boolean {
  if (FIRM_OR_PERSON.has(lower) || FIRM_NOUNS.has(lower)) return false
  return HONORIFICS.has(text) || OFFICES.has(lower) || personNoun(lower) === 'person'
}

function shownBy(tokens: readonly Token[], name: FoundName): Shown {
  const { from, to } = name
  const [before, after] = [near(tokens, from, from - 1), near(tokens, from, to)]
  const isLong = to - from > 1
  if (isLong && FIRM_TAILS.has(tokens[to - 1]?.text ?? '')) return 'organization'
  if (before !== undefined && VESSEL_NOUNS.has(before.lower)) return 'other'
  if (before !== undefined && FIRM_NOUNS.has(before.lower) && before.upos === 'NOUN') return 'organization'
  // "Its rival Kessel": what a firm has to do with is a firm.
  if (
    before !== undefined &&
    FIRM_OR_PERSON.has(before.lower) &&
    near(tokens, from, from - 2)?.lower === 'its'
  )
    return 'organization'
  const beside = apposed(tokens, name)
  if (beside !== null && VESSEL_NOUNS.has(beside)) return 'other'
  if (beside !== null && (FIRM_NOUNS.has(beside) || (isLong && FIRM_OR_PERSON.has(beside))))
    return 'organization'
  // "The Orlana said": people have no article, unless a noun follows.
  if (before?.lower === 'the' && !/^(?:NOUN|PROPN|ADJ)$/.test(after?.upos ?? '')) return 'organization'
  const owned = after !== undefined && /^['’]s?$/.test(after.text) ? near(tokens, from, to + 1) : after
  if (owned !== undefined && OF_FIRMS.has(owned.lower) && owned.upos === 'NOUN') return 'organization'
  if (after?.text === ',' && near(tokens, from, to + 1)?.lower === 'which') return 'organization'
  return ownsAsThing(tokens, name) ? 'organization' : null
}

/** The noun that a comma sets beside a name, in lower case: "Ravel, a maker of pumps", "the yard's owner, Ravel Marine,". */
function apposed(tokens: readonly Token[], { from, to }: FoundName): string | null {
  for (let at = from; at < to; at++) {
    const head = tokens[at]?.head ?? -1
    if (tokens[at]?.relation === 'appos' && head < from && tokens[from - 1]?.text === ',')
      return lemmaOf(tokens[head])
  }
  if (
    !/^[,(]$/.test(tokens[to]?.text ?? '') ||
    !/^(?:an?|the|one)$/.test(near(tokens, from, to + 1)?.lower ?? '')
  )
    return null
  for (let at = to + 2; at < to + LONGEST; at++) {
    const [token, next] = [near(tokens, from, at), near(tokens, from, at + 1)]
    if (token === undefined || /^(?:VERB|AUX|PUNCT)$/.test(token.upos)) return null
    if (token.upos === 'NOUN' && next?.upos !== 'NOUN') return lemmaOf(token)
  }
  return null
}

/** How far behind a name the noun is looked for that tells what it is. */
const LONGEST = 9

/** "Ravel raised its forecast": no person has an "its", and nothing else stands before it that might. */
function ownsAsThing(tokens: readonly Token[], { from, to }: FoundName): boolean {
  const head = tokens.slice(from, to).find((token) => /^nsubj/.test(token.relation))?.head ?? -1
  if (head < to) return false
  const subject = tokens.slice(from, to).some(({ head: above }) => above === head)
  if (!subject || tokens[to - 1]?.sentence !== tokens[head]?.sentence) return false
  for (let at = to; at < to + FAR; at++) {
    const token = near(tokens, from, at)
    if (token === undefined || (at !== head && token.upos === 'VERB')) return false
    if (token.lower === 'its' || token.lower === 'itself') return at > head
    if (/^(?:NOUN|PROPN|PRON|SCONJ)$/.test(token.upos)) return false
  }
  return false
}

/** How far behind a name an "its" is looked for. */
const FAR = 8

function near(tokens: readonly Token[], from: number, at: number): Token | undefined {
  const token = tokens[at]
  return token?.sentence === tokens[from]?.sentence ? token : undefined
}

function lemmaOf(token: Token | undefined): string | null {
  return token?.upos === 'NOUN' ? token.lemma.toLowerCase() : null
}
