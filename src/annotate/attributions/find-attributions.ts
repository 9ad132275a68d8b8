import type { Attribution, Mention, QuoteKind, Sentence, Token } from '../../model/annotation.ts'
import { bySpan, contains, overlaps, type Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { parentheticalsIn } from '../sentences/parentheticals.ts'
import { tokensBySentence } from '../tokens/by-sentence.ts'
import { asideAttributions } from './asides.ts'
import { factualityOfContent } from './content-factuality.ts'
import { continuedQuotations } from './continued-quotations.ts'
import { type CueIndex, SHIPPED_CUES } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { networkAndRules } from './from-network.ts'
import { prepositionalAttributions } from './going-by.ts'
import { isRequestForNoName } from './judging/anonymity.ts'
import { isDoneToSomebody } from './judging/deeds-not-words.ts'
import { silences } from './kept-silent.ts'
import { adverbialAttributions, colonAttributions, nominalAttributions, pointingBack } from './other-cues.ts'
import { withRelays } from './relays/with-relays.ts'
import { withScriptTurns } from './script-turns.ts'
import { overlapping } from './sorted-spans.ts'
import { mentionOfSource } from './sources/mention-of-source.ts'
import { verbAttributions } from './verbs/verb-attributions.ts'
import { verdicts } from './verdicts.ts'
import { endsInQuotation, type Words, wordsOf } from './words.ts'

/** Who said what: source, cue and content, and which attribution stands inside which. */
export const findAttributions = findAttributionsBy(SHIPPED_CUES)

/** As `findAttributions`, by another lexicon of cues. */
export function findAttributionsBy(
  cues: CueIndex,
): Annotator<'sentences' | 'tokens' | 'roleSpans' | 'mentions', 'attributions'> {
  return {
    name: 'attributions',
    requires: ['sentences', 'tokens', 'roleSpans', 'mentions'],
    assigns: ['attributions'],
    rules: {
      'attributions/network':
        'A trained network saw these words as source, cue and content that belong together; stance, certainty and channel follow from the cue by rule.',
      'attributions/verb-before':
        'A verb of saying, thinking or wanting, its subject as source, and the clause or quotation that follows it.',
      'attributions/tree':
        'Inside of somebody’s words: a verb of saying, thinking or wanting, with its subject as source and its complement as content, by the syntax of the sentence.',
      'attributions/verb-after':
        'A verb of saying behind what was said, set off by a comma or a closing quotation mark.',
      'attributions/closing':
        'A clause of telling that closes a sentence behind a comma: “P, the minister promised yesterday”; all before it is the content.',
      'attributions/aside':
        'A clause that stands aside of what it reports: “as the ministry said on Friday, P”, “the trip, it is believed, was off”; the content is the rest of the sentence.',
      'attributions/judged-claim':
        '“A claim that Kyiv has dismissed”: the clause behind a noun of saying tells who judged the claim; the claim is the content.',
      'attributions/figure':
        'A verb that gives a figure for something: “put the cost at 3.4 billion”; its subject is the source.',
      'attributions/reported-passive':
        'A passive such as “is said to be”: somebody says so, and the text does not tell who.',
      'attributions/according-to':
        '“According to”, “in the view of”, “in his recollection” or “per” and a source; the content is the rest of the sentence.',
      'attributions/adverb':
        'An adverb such as “reportedly” gives its clause to a source that the text does not name.',
      'attributions/noun':
        'A noun such as “claim” with a clause of its own; the source is its possessor, where there is one.',
      'attributions/relay':
        'One passes on what another said: “quoted Ana Ruiz as saying”, “citing two officials”, “quoted by Yonhap”, “the AP reported that P, according to officials”.',
      'attributions/turn':
        'A sentence of a turn in a script, an interview or a debate: whom the label before the colon names says it, or asks it.',
      'attributions/silence':
        'What was not told, or could not be checked: “who sent him, he would not say”, “could not independently verify the account”.',
      'attributions/verdict':
        'What somebody makes of something: “a swindle was the word used by X”, “a farce is how X described it”, “X holds the firm responsible”, “X writes from Lund: P”.',
      'attributions/colon': 'A speaker, a colon, and what was said.',
      'attributions/pointing-back': '“That was the message of …”: the content stands in the sentence before.',
    },
    annotate: ({ text }, { sentences, tokens, roleSpans, mentions }) => {
      const found = networkAndRules(
        { text, sentences, tokens, roleSpans, cues },
        foundIn(sentences, tokens, cues),
      )
      const relayed = withRelays({ text, tokens, mentions, cues }, found)
      const isCited = withinCitations(text)
      const told = withScriptTurns({ text, tokens, sentences, mentions }, relayed).filter(
        (attribution) =>
          !isDoneToSomebody(tokens, attribution) &&
          !isRequestForNoName(text, tokens, attribution) &&
          !isCited(attribution.cue),
      )
      return { attributions: placed(text, tokens, told, mentions) }
    },
  }
}

/** Whether words stand in a citation, as those of a headline do: “(Jane Roe, “TOWN PRESSES PORT”, May 20)”. */
function withinCitations(text: string): (span: Span) => boolean {
  const references = parentheticalsIn(text, 0, text.length).filter(({ kind }) => kind === 'reference')
  return (span) => overlapping(references, span, (reference) => reference) !== undefined
}

function foundIn(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  cues: CueIndex,
): readonly FoundAttribution[] {
  const sentenceWords: Words[] = []
  for (const [index, own] of tokensBySentence(tokens, sentences.length).entries()) {
    const sentence = sentences[index]
    if (!sentence) continue
    const before = sentenceWords.at(-1)
    const goesOn =
      before !== undefined && before.sentence.paragraph === sentence.paragraph && endsInQuotation(before)
    sentenceWords.push(wordsOf(sentence, index, own, goesOn))
  }
  const found = sentenceWords.flatMap((words, index) => {
    const previous = sentenceWords[index - 1]
    const beside = previous?.sentence.paragraph === words.sentence.paragraph ? previous : undefined
    return [
      ...silences(words),
      ...verdicts(words, cues),
      ...asideAttributions(words, cues),
      ...verbAttributions(words, cues),
      ...prepositionalAttributions(words),
      ...adverbialAttributions(words, cues),
      ...nominalAttributions(words, cues),
      ...colonAttributions(words),
      ...pointingBack(words, beside),
    ]
  })
  return continuedQuotations(sentenceWords, withoutDoubles(found))
}

/** One attribution a cue: of two that share a cue, the first found stands. */
function withoutDoubles(found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const kept: FoundAttribution[] = []
  for (const attribution of found.toSorted((a, b) => bySpan(a.cue, b.cue))) {
    const last = kept.at(-1)
    if (!last || !overlaps(last.cue, attribution.cue)) kept.push(attribution)
  }
  return kept
}

function placed(
  text: string,
  tokens: readonly Token[],
  found: readonly FoundAttribution[],
  mentions: readonly Mention[],
): readonly Attribution[] {
  const mentionOf = mentionOfSource(tokens, mentions)
  const idOf = new Map(found.map((attribution, index) => [attribution, `a${index + 1}`]))
  return found.map((attribution, index) => ({
    id: `a${index + 1}`,
    rule: attribution.rule,
    ...wholeOf(attribution),
    source: attribution.source,
    sourceMention: attribution.source && mentionOf(attribution.source),
    cue: attribution.cue,
    content: attribution.content,
    within: enclosing(found, index) ?? (attribution.inside && idOf.get(attribution.inside)) ?? null,
    kind: quoteKind(text, attribution.content),
    stance: attribution.stance,
    certainty: attribution.certainty,
    channel: attribution.channel,
    factuality: factualityOfContent(tokens, attribution),
    ...(attribution.confidence === undefined ? {} : { confidence: attribution.confidence }),
  }))
}

function wholeOf({ source, cue, content }: FoundAttribution): Span {
  const parts = [cue, ...content, ...(source ? [source] : [])]
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  }
}

/** How many attributions before and behind one are asked whether it stands in them: more do not nest in real text. */
const NEIGHBOURS = 12

/** The innermost other attribution whose content holds this cue, and whose own cue this content does not hold. */
function enclosing(found: readonly FoundAttribution[], index: number): string | null {
  const own = found[index]
  if (!own) return null
  let best: { readonly at: number; readonly length: number } | null = null
  for (let at = Math.max(0, index - NEIGHBOURS); at < Math.min(found.length, index + NEIGHBOURS); at++) {
    const other = found[at]
    if (!other || at === index || own.content.some((span) => contains(span, other.cue))) continue
    const holder = other.content.find((span) => contains(span, own.cue))
    if (holder && (best === null || holder.end - holder.start < best.length))
      best = { at, length: holder.end - holder.start }
  }
  return best && `a${best.at + 1}`
}

const QUOTED = /^["“«]|["”»]$/

function quoteKind(text: string, content: readonly Span[]): QuoteKind {
  const parts = content.map(({ start, end }) => text.slice(start, end).trim())
  if (parts.length > 0 && parts.every((part) => /^["“«]/.test(part) && /["”»][.,;!?]?$/.test(part)))
    return 'direct'
  if (parts.some((part) => QUOTED.test(part) && /^["“«]/.test(part)))
    return parts.every((part) => /^["“«]/.test(part)) ? 'direct' : 'mixed'
  return parts.some((part) => /["“”«»]/.test(part)) ? 'mixed' : 'indirect'
}
