import { HEDGE_ADVERBS, SEEMING } from '../../lexicon/en/hedges.ts'
import type { Attribution, Hedge } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { tokensBySentence } from '../tokens/by-sentence.ts'
import { clauseAround } from './other-cues.ts'
import { spanOf, type Words, wordsOf } from './words.ts'

/** How sure the author is, in their own voice: hedges that stand in nobody else's words. */
export const findHedges: Annotator<'sentences' | 'tokens' | 'attributions', 'hedges'> = {
  name: 'hedges',
  requires: ['sentences', 'tokens', 'attributions'],
  assigns: ['hedges'],
  rules: {
    'hedges/adverb':
      'An adverb such as “apparently” or “undoubtedly” outside anybody’s reported words: the author’s own assessment of the clause.',
    'hedges/seems': '“It seems that”, “appears likely to”: the author’s own assessment.',
    'hedges/likely': '“Is likely to”, “is unlikely that”: the author’s own assessment.',
  },
  annotate: (_report, { sentences, tokens, attributions }) => {
    const found = tokensBySentence(tokens, sentences.length).flatMap((own, index) => {
      const sentence = sentences[index]
      return sentence ? hedgesIn(wordsOf(sentence, index, own, false)) : []
    })
    return {
      hedges: inOwnVoice(found, attributions).map((hedge, index) => ({ id: `h${index + 1}`, ...hedge })),
    }
  },
}

type FoundHedge = Omit<Hedge, 'id'>

function hedgesIn(words: Words): readonly FoundHedge[] {
  const { tokens } = words
  const found: FoundHedge[] = []
  for (let at = 0; at < tokens.length; at++) {
    const hedge = words.quoted[at] ? null : hedgeAt(words, at)
    if (!hedge) continue
    const last = found.at(-1)
    if (!last || last.end <= hedge.start) found.push(hedge)
  }
  return found
}

function hedgeAt(words: Words, at: number): FoundHedge | null {
  const { tokens } = words
  const token = tokens[at]
  if (!token) return null
  if (SEEMING.has(token.lemma) && (token.upos === 'VERB' || token.upos === 'AUX')) return seeming(words, at)
  const copula = tokens[at - 1]?.lemma === 'be'
  const certainty = HEDGE_ADVERBS.get(token.lower)
  if (!certainty) return null
  if (token.lower === 'likely' || token.lower === 'unlikely') {
    if (!copula && !(tokens[at - 2]?.lemma === 'be' && tokens[at - 1]?.upos === 'ADV')) return null
    return likely(words, at, certainty)
  }
  return made('hedges/adverb', token, clauseAround(words, at), certainty)
}

/** "is likely related to", "is unlikely that": cue from the copula on, with a participle and its preposition. */
function likely(words: Words, at: number, certainty: Certainty): FoundHedge | null {
  const { tokens } = words
  const start = tokens[at - 1]?.lemma === 'be' ? at - 1 : at - 2
  const related = tokens[at + 1]?.lower.endsWith('ed') && tokens[at + 2]?.lower === 'to'
  return made(
    'hedges/likely',
    spanOf(tokens, start, related ? at + 3 : at + 1),
    clauseAround(words, at),
    certainty,
  )
}

function seeming(words: Words, at: number): FoundHedge | null {
  const { tokens, end } = words
  const next = tokens[at + 1]
  if (!next) return null
  const adjective =
    next.lower === 'likely' || next.lower === 'unlikely' || next.lower === 'clear' || next.lower === 'certain'
      ? 1
      : 0
  const that = tokens.slice(at, at + 8).findIndex(({ lower }) => lower === 'that')
  const impersonal = tokens[at - 1]?.lower === 'it'
  if (impersonal && that > 0) {
    const certainty = next.lower === 'unlikely' ? 'PR-' : 'PR+'
    return made(
      'hedges/seems',
      spanOf(tokens, at - 1, at + 1 + adjective),
      spanOf(tokens, at + that + 1, end),
      certainty,
    )
  }
  // "The minister, it seems, knew nothing".
  if (impersonal && next.text === ',' && at > 3 && tokens[at - 2]?.text === ',')
    return made('hedges/seems', spanOf(tokens, at - 1, at + 1), spanOf(tokens, 0, end), 'PR+')
  if (next.lower !== 'to' && adjective === 0) return null
  const start = tokens[at - 1]?.lower === 'would' ? at - 1 : at
  return made('hedges/seems', spanOf(tokens, start, at + 1 + adjective), clauseAround(words, at), 'PR+')
}

function made(rule: string, cue: Span | null, content: Span | null, certainty: Certainty): FoundHedge | null {
  return cue && content && { rule, start: cue.start, end: cue.end, content, certainty }
}

/** Hedges inside another's content are that source's, not the author's. */
function inOwnVoice(
  hedges: readonly FoundHedge[],
  attributions: readonly Attribution[],
): readonly FoundHedge[] {
  const contents = attributions
    .filter(({ rule }) => rule !== 'attributions/pointing-back')
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start)
  const kept: FoundHedge[] = []
  let next = 0
  const open: Span[] = []
  for (const hedge of hedges) {
    while (next < contents.length && (contents[next]?.start ?? 0) <= hedge.start) {
      const content = contents[next++]
      if (content) open.push(content)
    }
    while (open.length > 0 && (open[0]?.end ?? 0) <= hedge.start) open.shift()
    if (!open.some((content) => contains(content, hedge))) kept.push(hedge)
  }
  return kept
}
