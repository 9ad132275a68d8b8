import { type CueKind, KINDS } from '../../lexicon/en/cues/cue-row.ts'
import { CUES } from '../../lexicon/en/cues/index.ts'
import { STANCE_WORDS } from '../../lexicon/en/stance-words.ts'
import { type Span, textOf } from '../../model/span.ts'
import type { Link } from '../../model/statement.ts'
import { firstFrom, spansWithin } from '../spans-within.ts'
import { entityWords, lineOf, resolvedPieces } from './resolved-words.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether the link is the author: the publication, with a hedge of its own. */
function isAuthor({ source, entity, named }: Link): boolean {
  return named && source === null && entity === null
}

/** Who is the source: the entity's full name where the text has a part of it or a pronoun, else the text's words. */
export function whoWords({ source, entity }: Link, around: Surroundings): string {
  const name = entityWords(entity, around)
  if (source === null) return name ?? 'a source that is not named'
  const shown = withinReason(source, around.text)
  const written = textOf(around.text, shown).replace(/\s+/g, ' ').trim()
  const isPronoun = PRONOUN.test(written)
  if (name !== null && (isPronoun || ` ${name} `.includes(` ${written} `))) return name
  if (isPronoun) return antecedentOf(source, around) ?? nobodyKnown(written)
  const words = inSentence(lineOf(resolvedPieces(shown, around)), shown, around)
  if (shown.end < source.end) return `${words} …`
  return withoutTrailing(words) + (endsApposition(words, source, around) ? ',' : '')
}

/** A pronoun that stands for nobody whom the text tells. */
function nobodyKnown(written: string): string {
  return /^(?:I|me|we|us)$/i.test(written)
    ? `a speaker who says “${written}”`
    : `a source given only as “${written}”`
}

/** How many words a phrase that "who" describes may have. */
const MOST_DESCRIBED = 12

/** "One of them, who asked not to be named": the phrase that a relative pronoun describes. */
function antecedentOf(source: Span, { text, tokens }: Surroundings): string | null {
  const at = firstFrom(tokens, source.start)
  const who = tokens[at]
  if (!who || !/^(?:who|which|that)$/.test(who.lower)) return null
  const head = tokens[who.head]?.head ?? -1
  const noun = tokens[head]
  if (!noun || !/^acl/.test(tokens[who.head]?.relation ?? '') || head >= at || at - head > MOST_DESCRIBED)
    return null
  let first = head
  while (first > Math.max(0, head - MOST_DESCRIBED) && tokens[first - 1]?.sentence === noun.sentence) {
    if (!isBelow(tokens, first - 1, head)) break
    first--
  }
  let last = at - 1
  while (last > head && tokens[last]?.upos === 'PUNCT') last--
  while (first < head && tokens[first]?.upos === 'PUNCT') first++
  const [start, end] = [tokens[first], tokens[last]]
  if (!start || !end) return null
  const words = text.slice(start.start, end.end).replace(/\s+/g, ' ')
  return start.upos === 'PROPN' ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

function isBelow(tokens: Surroundings['tokens'], word: number, head: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < MOST_DESCRIBED; steps++) {
    if (at === head) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

/** What the source did, where one word or the cue tells it: "announced", "denied"; `null` after "according to" and the like. */
export function ownVerb(link: Link, around: Surroundings): string | null {
  const stance = stanceWords(link)
  const cue = finiteCue(link, around)
  // "Nobody knows": what the verb does not say, its subject does.
  if (!stance || isNobody(link, around)) return cue
  return cue !== null && tellsStance(cue, link) ? cue : stance.own
}

/** Whether the report's own verb does what the link does: "has dismissed" denies, "could not confirm" declines; "announced" does neither. */
function tellsStance(cue: string, { stance }: Link): boolean {
  if (stance === 'partly-denies') return false
  const isNegated = NEGATED.test(cue)
  return cue.split(' ').some((word) => {
    const kinds = DOING.get(word) ?? []
    return kinds.some(
      (kind) =>
        (isNegated ? KINDS[kind].negated : KINDS[kind]).stance === stance ||
        (stance === 'declines' && kind === 'refusing'),
    )
  })
}

const NEGATED = /\b(?:not|never|neither|no)\b|n['’]t\b/

/** What verbs do, by each of their regular forms. */
const DOING: ReadonlyMap<string, readonly CueKind[]> = formsOf()

function formsOf(): ReadonlyMap<string, readonly CueKind[]> {
  const forms = new Map<string, CueKind[]>()
  for (const row of CUES) {
    if (row.class !== 'verb' || row.light) continue
    for (const lemma of row.lemmas) {
      const first = lemma.split(' ')[0] ?? lemma
      for (const form of verbForms(first)) forms.set(form, [...(forms.get(form) ?? []), row.kind])
    }
  }
  return forms
}

function verbForms(lemma: string): readonly string[] {
  const stem = lemma.replace(/e$/, '')
  const soft = lemma.replace(/y$/, 'i')
  return [
    ...new Set([
      lemma,
      `${lemma}s`,
      `${soft}es`,
      `${stem}ed`,
      `${soft}ed`,
      `${lemma}${lemma.at(-1)}ed`,
      lemma === 'say' ? 'said' : lemma,
    ]),
  ]
}

/** The report's own verb where it says no less than the stance: "said that it had no plans" is a denial as it stands. */
export function plainVerb(link: Link, around: Surroundings): string | null {
  const cue = finiteCue(link, around)
  return cue !== null && /\bsa(?:id|ys?)$/.test(cue) ? cue : null
}

/** Whether a cue's verb tells by itself that it is a wish, a plan or a question. */
export function isWish({ cue }: Link, { text }: Surroundings): boolean {
  const words = textOf(text, cue).toLowerCase().split(/\s+/)
  return words.some((word) => DOING.get(word)?.some((kind) => /^(?:wanting|intending|asking)$/.test(kind)))
}

/** A link further out, as a clause: "as media executives said", "according to the envoy", "which Brez denied". */
export function outerClause(link: Link, around: Surroundings): string {
  const who = whoWords(link, around)
  const stance = stanceWords(link)
  if (stance && !isNobody(link, around)) return stance.outer.replace('SOURCE', () => who)
  if (isAuthor(link)) return `“${lineOf(resolvedPieces(link.cue, around))}” in the report's own words`
  const verb = ownVerb(link, around)
  return verb === null ? `according to ${who}` : `as ${who} ${verb}`
}

function stanceWords({ stance }: Link) {
  return STANCE_WORDS.find((row) => row.stance === stance)
}

/** A longer source is cut: it is told again with every statement inside what it says. */
const MOST_SOURCE = 400

/** A longer cue holds more than its verb. */
const MOST_CUE = 40

/** The cue as it stands, where it is a finite verb with the source as its subject. */
function finiteCue({ source, cue }: Link, { text, tokens, times }: Surroundings): string | null {
  if (source === null || cue.end - cue.start > MOST_CUE) return null
  const words = withoutTime(text, cue, times)
  const first = spansWithin(tokens, cue)[0]
  if (!first || !/^(?:VB[DPZ]|MD)$/.test(first.xpos) || !/^\p{L}[\p{L}'’ -]*$/u.test(words)) return null
  // "Was told by the envoy": who is told, not who tells, is the subject.
  const before = tokens[firstFrom(tokens, source.start) - 1]
  return before?.lower === 'by' ? null : withoutTold(words.toLowerCase())
}

/** "Said on Friday", "wrote in a letter of March 3": the day is told by itself. */
function withoutTime(text: string, cue: Span, times: Surroundings['times']): string {
  const time = spansWithin(times, cue)[0]
  const words = text.slice(cue.start, time?.start ?? cue.end).replace(/\s+/g, ' ')
  return time === undefined
    ? words
    : words.replace(/(?: (?:on|of|in|at|from|dated|late|early|last|this))* ?$/i, '')
}

/** Without the one who is told, "told" reads badly. */
function withoutTold(cue: string): string {
  return cue
    .replace(/\btold$/, 'said')
    .replace(/\btell$/, 'say')
    .replace(/\btells$/, 'says')
}

const PRONOUN = /^(?:I|me|we|us|you|s?he|her|him|it|they|them|this|these|those|that|which|who|whom)$/i
const NOBODY = /^(?:nobody|no|none|neither|few|little|hardly|not)\b/i

function withinReason({ start, end }: Span, text: string): Span {
  if (end - start <= MOST_SOURCE) return { start, end }
  const cut = start + MOST_SOURCE
  // Not between the halves of one character.
  return { start, end: /^[\uDC00-\uDFFF]/.test(text.charAt(cut)) ? cut - 1 : cut }
}

/** Without marks at the end; a pattern would look at each run of marks again from each of its characters. */
function withoutTrailing(words: string): string {
  let end = words.length
  while (end > 0 && ' ,;:–—-'.includes(words.charAt(end - 1))) end--
  return words.slice(0, end)
}

function isNobody({ source }: Link, { text }: Surroundings): boolean {
  return source !== null && NOBODY.test(text.slice(source.start, source.start + 12).trim())
}

/** "Tomas Belin, the spokesman,": the comma that ends what stands beside a name is put back. */
function endsApposition(words: string, source: Span, { text }: Surroundings): boolean {
  return (
    /,\s/.test(words) && /^[,.;:"”]/.test(text.slice(source.end - (words.endsWith(',') ? 1 : 0)).slice(0, 1))
  )
}

/** Without the capital of a sentence's beginning; "Fisheries Minister Venn" keeps it. */
function inSentence(words: string, source: Span, { tokens }: Surroundings): string {
  const at = firstFrom(tokens, source.start)
  const first = tokens[at]
  const opens = first?.sentence !== tokens[at - 1]?.sentence
  const small =
    first?.upos === 'DET' ||
    (opens && (first?.upos === 'NUM' || first?.upos === 'PRON')) ||
    (opens && first?.upos === 'NOUN' && !/^\S+\s\p{Lu}/u.test(words))
  return small && /^\p{Lu}(?:\p{Ll}|\s)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
