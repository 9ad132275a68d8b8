import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import { HONORIFICS, OFFICE_COMPLEMENTS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'
import { genderOfGivenName } from '../names/given-name-gender.ts'
import type { FoundName } from '../names/name-recogniser.ts'
import { skipParenthesis } from '../names/split-run.ts'
import { countryIn } from './countries-in.ts'
import { isCapital, isDeterminer, phraseStart } from './noun-phrase.ts'
import { genderOfNoun, personNoun } from './person-nouns.ts'

/** A name with the whole noun phrase that it heads: "South Korean President [Kim Dae Jung]", "the [Kremlin]". */
export function mentionOfName(text: string, tokens: readonly Token[], name: FoundName): FoundMention {
  return name.type === 'person' ? mentionOfPerson(text, tokens, name) : mentionOfThing(text, tokens, name)
}

function mentionOfPerson(text: string, tokens: readonly Token[], name: FoundName): FoundMention {
  const end = titleEnd(tokens, name.from)
  const opens = end === null ? name.from : phraseStart(tokens, officeAt(tokens, end - 1))
  // "US Under Secretary of State": taken for a preposition.
  const isUnder = opens < name.from && tokens[opens - 1]?.text === 'Under'
  const phrase = isUnder ? phraseStart(tokens, opens - 1) : opens
  // "On July 19 Prime Minister Roe": the number belongs to the day.
  const start = tokens[phrase]?.upos === 'NUM' && phrase < name.from ? phrase + 1 : phrase
  const from = tokens[start]?.lower === 'that' && start < name.from ? start + 1 : start
  const bare = end !== null && tokens[from] !== undefined && isDeterminer(tokens[from]) ? from + 1 : from
  const title = end === null ? '' : text.slice(tokens[bare]?.start ?? 0, tokens[end - 1]?.end ?? 0)
  return {
    ...mention(tokens, name, from),
    title: isOnlyHonorific(title) ? '' : title,
    iso: end === null ? null : countryIn(text, tokens, from, end),
    gender: genderOf(tokens, from, name),
  }
}

/** Where the office of a title begins that ends at a word: "chief of staff General". */
function officeAt(tokens: readonly Token[], last: number): number {
  const before = tokens[last - 1]
  const isRank = HONORIFICS.has(tokens[last]?.text ?? '') && before?.upos === 'NOUN'
  return officeBefore(tokens, last) ?? (isRank ? officeBefore(tokens, last - 1) : null) ?? last
}

/** Index after the title that stands before a name, `null` where none does. */
function titleEnd(tokens: readonly Token[], from: number): number | null {
  const at = skipParenthesis(tokens, from - 1)
  const previous = tokens[at]
  const sentence = tokens[from]?.sentence
  if (previous === undefined || previous.sentence !== sentence) return null
  if (HONORIFICS.has(previous.text) || OFFICES.has(previous.lower)) return at + 1
  const opens = tokens[at - 1]?.sentence !== sentence
  const isNoun = previous.upos === 'NOUN' && previous.text === previous.lower
  if ((isNoun || opens) && personNoun(previous.lower) === 'person') return at + 1
  if (previous.lower === 'elect' && tokens[at - 1]?.text === '-') return at + 1
  if (officeBefore(tokens, at) !== null) return at + 1
  const near = tokens.slice(Math.max(0, at - 3), at + 1).map((token) => token.lower)
  return OFFICE_COMPLEMENTS.some((complement) => endsWith(near, complement)) ? at + 1 : null
}

/** How many words an office may have behind its "of": of common nouns, of names. */
const LONGEST_COMPLEMENT = { noun: 3, name: 9 }

/**
 * "Chief of staff", "head of public affairs", "Assistant Secretary of State for African Affairs", "Ambassador to the United Nations": the office of a title
 * that ends with another noun, by its index.
 */
function officeBefore(tokens: readonly Token[], last: number): number | null {
  const noun = tokens[last]
  const isCommon = noun?.upos === 'NOUN' && noun.text === noun.lower
  if (noun === undefined || !(isCommon || (noun.upos === 'PROPN' && isCapital(noun)))) return null
  if (HONORIFICS.has(noun.text) || OFFICES.has(noun.lower) || personNoun(noun.lower) === 'person') return null
  for (let at = last - 1; at >= last - LONGEST_COMPLEMENT[isCommon ? 'noun' : 'name']; at--) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== noun.sentence) return null
    if (/^(?:of|for|to)$/.test(token.lower)) {
      const office = tokens[at - 1]
      const isOffice =
        office !== undefined && (OFFICES.has(office.lower) || personNoun(office.lower) === 'person')
      if (isOffice && office.sentence === noun.sentence && (isCommon || isCapital(office))) return at - 1
      if (isCommon || office === undefined || !isCapital(office)) return null
    } else if (
      !(isCommon
        ? /^(?:NOUN|ADJ|PROPN)$/.test(token.upos)
        : isCapital(token) || /^(?:and|the)$/.test(token.lower))
    )
      return null
  }
  return null
}

function endsWith(words: readonly string[], complement: string): boolean {
  return ` ${words.join(' ')}`.endsWith(` ${complement}`)
}

function isOnlyHonorific(title: string): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lady|Dame|Lord|Messrs|Mme|Mlle|Madame|Prof)\.?$/.test(title)
}

function genderOf(tokens: readonly Token[], from: number, name: FoundName): Gender | null {
  for (let at = from; at < name.from; at++) {
    const token = tokens[at]
    const told = token === undefined ? null : (HONORIFICS.get(token.text) ?? genderOfNoun(token.lower))
    if (told !== null) return told
  }
  return name.to - name.from < 2 ? null : genderOfGivenName(tokens[name.from]?.text ?? '')
}

/** With its determiner, and with a demonym before an organisation's name: "the Russian Foreign Ministry". */
function mentionOfThing(text: string, tokens: readonly Token[], name: FoundName): FoundMention {
  let from = name.from
  const iso = name.entry?.iso ?? null
  let country = iso
  if (name.type === 'organization' || name.type === 'outlet') {
    const start = phraseStart(tokens, from)
    const found = start < from ? countryIn(text, tokens, start, from) : null
    if (found !== null) {
      from = start
      country = iso ?? found
    } else country = iso ?? countryIn(text, tokens, name.from, name.to)
  }
  const before = tokens[from - 1]
  const next = tokens[name.to]
  const modifies = next?.upos === 'NOUN' && next.sentence === before?.sentence
  if (
    before?.lower === 'the' &&
    !modifies &&
    before.sentence === tokens[from]?.sentence &&
    name.entry?.kind !== 'demonym'
  )
    from--
  return {
    ...mention(tokens, name, from),
    title: name.type === 'group' ? text.slice(name.start, name.end) : '',
    iso: country,
    gender: null,
  }
}

function mention(tokens: readonly Token[], name: FoundName, from: number) {
  return {
    start: tokens[from]?.start ?? name.start,
    end: name.end,
    from,
    to: name.to,
    head: name.to - 1,
    form: 'name',
    type: name.type,
    rule: name.rule,
    name,
    noun: name.type === 'group' ? (tokens[name.to - 1]?.lower ?? '') : '',
    plural: name.type === 'group',
    indefinite: false,
    definite: true,
    weak: false,
  } as const
}
