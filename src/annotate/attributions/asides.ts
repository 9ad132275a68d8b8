import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { nounPhraseFrom } from './noun-phrase.ts'
import { spanOf, type Words } from './words.ts'

/** How many words an aside may have behind its verb: when, where, on what terms. */
const TAIL = 12
/** How many words a sentence may have: longer ones are lists. */
const LONGEST = 120

/**
 * Clauses that stand aside of what they report: "as a source said on condition of anonymity, P", "P, as the consultants pointed out in
 * 2012", "As was reported earlier, P", "the trip, it is believed, was cancelled", "wages, said the union,
 * would fall". The content is the
 * rest of the sentence.
 */
export function asideAttributions(words: Words, cues: CueIndex): readonly FoundAttribution[] {
  const { tokens } = words
  if (tokens.length > LONGEST) return []
  for (let at = 0; at < tokens.length; at++) {
    if (words.quoted[at]) continue
    const aside = asideAt(tokens, at, cues)
    const content = aside && contentAround(words, aside)
    const cue = aside && spanOf(tokens, aside.cue, aside.verb + 1)
    if (!aside || !cue || !content) continue
    const source = aside.source && spanOf(tokens, aside.source.from, aside.source.to)
    return [
      {
        ...{ rule: 'attributions/aside', source, cue, content },
        ...{ stance: 'asserts', certainty: 'CT+', channel: source ? 'said' : 'not-told' },
      },
    ]
  }
  return []
}

/** An aside from `from` up to `to`, without its commas: all are indexes of the sentence's words. */
interface Aside {
  readonly from: number
  readonly to: number
  readonly cue: number
  readonly verb: number
  readonly source: { readonly from: number; readonly to: number } | null
}

function asideAt(tokens: readonly Token[], at: number, cues: CueIndex): Aside | null {
  if (at > 0 && !/^[,–—]$/.test(tokens[at - 1]?.text ?? '')) return null
  const token = tokens[at]
  if (token?.lower === 'as') return clauseAside(tokens, at, at + 1, cues)
  if (at === 0) return null
  if (token?.lower === 'it') return clauseAside(tokens, at, at, cues)
  return betweenAside(tokens, at, cues)
}

/** "As X has said …", "as was reported", ", it is believed": no clause or object hangs on the verb. */
function clauseAside(tokens: readonly Token[], from: number, first: number, cues: CueIndex): Aside | null {
  const subject = tokens[first]?.lower === 'it' ? first + 1 : nounPhraseFrom(tokens, first)
  let verb = subject
  while (verb < subject + 5 && /^(?:AUX|ADV|PART)$/.test(tokens[verb]?.upos ?? '')) verb++
  const own = tokens[verb]
  const aux = tokens.slice(subject, verb)
  if (own?.upos !== 'VERB' || !isTelling(own, cues)) return null
  if (aux.some(({ upos, lower }) => upos === 'PART' || lower === 'not' || MODALS.has(lower))) return null
  const isPassive = aux.some(({ lemma }) => lemma === 'be')
  const isNobodys = subject === first || tokens[first]?.lower === 'it'
  // "As was reported": nobody is its subject, so the verb is passive; "as promised" is no report.
  if (isNobodys ? !isPassive : isPassive || own.xpos === 'VBG') return null
  const last = tokens[verb + 1]?.lower === 'out' ? verb + 1 : verb
  const to = endOfAside(tokens, last + 1)
  if (to === null || (to === tokens.length && from === 0)) return null
  const cue = aux.findIndex(({ upos }) => upos === 'AUX')
  return {
    ...{ from, to, verb: last, cue: cue < 0 ? verb : subject + cue },
    source: isNobodys ? null : { from: first, to: subject },
  }
}

/** ", said the union's Ola Berg,", ", the union said on Monday,": between a subject and its verb. */
function betweenAside(tokens: readonly Token[], from: number, cues: CueIndex): Aside | null {
  const before = tokens.slice(0, from - 1)
  if (before.length === 0 || before.some(({ upos, text }) => /^(?:AUX|VERB)$/.test(upos) || text === ','))
    return null
  const isInverted = tokens[from]?.upos === 'VERB'
  const verb = isInverted ? from : nounPhraseFrom(tokens, from)
  const own = tokens[verb]
  if (!own || (verb === from && !isInverted) || !/^VB[DZ]$/.test(own.xpos) || !isTelling(own, cues))
    return null
  const subject = isInverted ? nounPhraseFrom(tokens, verb + 1) : verb
  const to = isInverted ? subject : endOfAside(tokens, verb + 1)
  if (to === null || (isInverted && subject === verb + 1)) return null
  const goesOn = tokens[to]?.text === ',' && /^(?:AUX|VERB)$/.test(tokens[to + 1]?.upos ?? '')
  const source = isInverted ? { from: verb + 1, to: subject } : { from, to: verb }
  return goesOn && tokens[to + 1]?.xpos !== 'VBG' ? { from, to, cue: verb, verb, source } : null
}

const MODALS: ReadonlySet<string> = new Set('would could should might may must can will'.split(' '))

/** Verbs of belief that tell in the passive: "it is thought". */
const BELIEVED: ReadonlySet<string> = new Set(
  'believe think understand report rumour rumor allege know'.split(' '),
)

function isTelling({ lemma, xpos }: Token, { kinds }: CueIndex): boolean {
  return kinds.get(lemma)?.has('saying') === true || (xpos === 'VBN' && BELIEVED.has(lemma))
}

/** The comma or the sentence's end behind when, where and to whom; `null` where the verb takes a clause or an object. */
function endOfAside(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= Math.min(tokens.length, from + TAIL); at++) {
    const token = tokens[at]
    if (!token || /^(?:[,.!?]|[–—])$/.test(token.text)) return at
    if (
      /^(?:VERB|AUX|SCONJ|PRON)$/.test(token.upos) ||
      /^["“”:;(]$/.test(token.text) ||
      token.lower === 'that'
    )
      return null
    if (at === from && !opensTail(token)) return null
  }
  return null
}

/** "Said on Friday", "reported earlier", "noted last week": a noun phrase of anything else would be what is said. */
function opensTail({ upos, relation, lower }: Token): boolean {
  return upos === 'ADP' || upos === 'ADV' || /^obl|^advmod|tmod/.test(relation) || TIMES.test(lower)
}

const TIMES =
  /^(?:last|this|next|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|earlier|two|several|many)$/

/** What stands before and behind an aside, without commas at its edges; `null` where that is no clause. */
function contentAround({ tokens, end }: Words, { from, to }: Aside): readonly Span[] | null {
  const before = tokens.slice(0, Math.max(0, from - 1))
  // "A said that P, as B noted": whose words those are, is not for this rule to tell.
  if (before.some(({ upos, text }) => (upos === 'SCONJ' && from > 0) || /^["“”;:]$/.test(text))) return null
  const start = /^(?:but|and|yet|so)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  // "At the same time, as X said": what opens the sentence and is no subject is not said.
  const isSaid =
    before.some(({ relation, upos }) => /^nsubj/.test(relation) || upos === 'VERB') || isThing(before)
  const parts = [isSaid ? spanOf(tokens, start, from - 1) : null, spanOf(tokens, to + 1, end)]
  const words = [...before, ...tokens.slice(to, end)]
  const found = parts.filter((part) => part !== null)
  return found.length > 0 && words.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? found : null
}

/** "The last of them, he said, told of cracks": a noun phrase that is no time and no place. */
function isThing(words: readonly Token[]): boolean {
  const [first] = words
  if (!first || !/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(first.upos) || words.length > TAIL) return false
  return words.every(({ upos, lower }) => !/^(?:SCONJ|CCONJ|ADV)$/.test(upos) && !UNITS.test(lower))
}

const UNITS = /^(?:time|days?|weeks?|months?|years?|morning|afternoon|evening|night|hours?|minutes?|moment)$/
