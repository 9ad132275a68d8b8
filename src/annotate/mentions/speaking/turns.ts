import { letteredPart, opensLine } from '../../tokens/turn-labels.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import { interviewedIn } from './interviewed.ts'
import type { Spoken } from './spoken.ts'

/** Who has the word over the sentences from one up to, and not with, another. */
export interface Turn {
  readonly from: number
  readonly to: number
  /** `null` where nothing tells who it is. */
  readonly speaker: EntityDraft | null
  /** Whom its "you" means, where one alone is spoken to. */
  readonly addressee: EntityDraft | null
}

/** How far the colon of a label may be from its beginning, in tokens: "Lena Marsh (Harrow Post):". */
const LONGEST_LABEL = 10

/** The fewest turns that make a transcript: one "Marsh:" may be anything. */
const FEWEST = 2

/**
 * The turns of a transcript or an interview: lines that open with a label and a colon ("MARSH: …", "Q: …"), or, where an introduction
 * tells of an interview, paragraphs that ask and paragraphs that answer.
 */
export function turnsOf(spoken: Spoken): readonly Turn[] {
  const labelled = labelledTurns(spoken)
  return labelled.length > 0 ? labelled : askedAndAnswered(spoken)
}

interface Label {
  readonly sentence: number
  readonly entity: EntityDraft | null
  readonly part: 'asks' | 'answers' | 'named'
}

function labelledTurns(spoken: Spoken): readonly Turn[] {
  const labels = labelsIn(spoken)
  const [first] = labels
  if (first === undefined || labels.length < FEWEST) return []
  const interviewed = labels.every(({ part }) => part === 'named')
    ? null
    : (interviewedIn(spoken, first.sentence) ?? spoken.asked)
  const named = new Set(labels.map(({ entity }) => entity).filter((entity) => entity !== null))
  return labels.map(({ sentence, entity, part }, at) => {
    const other = named.size === 2 ? ([...named].find((one) => one !== entity) ?? null) : null
    return {
      from: sentence,
      to: labels[at + 1]?.sentence ?? spoken.sentences.length,
      speaker: part === 'answers' ? interviewed : entity,
      addressee: part === 'asks' ? interviewed : entity === null ? null : other,
    }
  })
}

function labelsIn(spoken: Spoken): readonly Label[] {
  const { text, sentences, tokens, places } = spoken
  const mentionAt = new Map<number, number>()
  for (const [at, { mention }] of places.entries())
    if (!mentionAt.has(mention.from)) mentionAt.set(mention.from, at)
  const found: Label[] = []
  for (let from = 0; from < tokens.length; from++) {
    const sentence = tokens[from]?.sentence ?? 0
    if (tokens[from - 1]?.sentence === sentence || !opensLine(text, sentences[sentence]?.start ?? 0)) continue
    const label = labelAt(spoken, mentionAt, from)
    if (label !== null) found.push({ sentence, ...label })
  }
  return found
}

function labelAt(
  { tokens, places, entities }: Spoken,
  mentionAt: ReadonlyMap<number, number>,
  from: number,
): Omit<Label, 'sentence'> | null {
  const first = tokens[from]
  if (first === undefined || first.lower === first.text) return null
  const part = letteredPart(tokens, from)
  if (part !== null) return { entity: null, part }
  const at = mentionAt.get(from) ?? -1
  const mention = places[at]?.mention
  if (mention === undefined || !SPEAKERS.has(mention.type)) return null
  let end = mention.to
  if (tokens[end]?.text === '(' || tokens[end]?.text === ',')
    while (end < from + LONGEST_LABEL && tokens[end]?.text !== ':') end++
  return tokens[end]?.text === ':' ? { entity: entities[at] ?? null, part: 'named' } : null
}

const SPEAKERS: ReadonlySet<string> = new Set(['person', 'organization', 'outlet', 'group'])

/** Paragraphs that end in a question to "you", each with the paragraphs up to the next such one. */
function askedAndAnswered(spoken: Spoken): readonly Turn[] {
  const asked = questionParagraphs(spoken)
  const [first] = asked
  if (first === undefined || asked.length < FEWEST) return []
  const interviewed = interviewedIn(spoken, first.from, true) ?? spoken.asked
  if (interviewed === null) return []
  return asked.flatMap(({ from, to }, at) => [
    { from, to, speaker: null, addressee: interviewed },
    { from: to, to: asked[at + 1]?.from ?? spoken.sentences.length, speaker: interviewed, addressee: null },
  ])
}

function questionParagraphs({
  sentences,
  tokens,
  places,
}: Spoken): readonly { readonly from: number; readonly to: number }[] {
  const asks = new Uint8Array(sentences.length)
  for (const { sentence, text } of tokens) {
    if (text === '?') asks[sentence] = 1
    // The last word or mark of a sentence decides.
    else if (asks[sentence] === 1) asks[sentence] = 0
  }
  const toYou = new Uint8Array(sentences.length)
  for (const { mention, sentence, quotation } of places)
    if (mention.noun === 'you' && quotation === -1) toYou[sentence] = 1
  const found: { from: number; to: number }[] = []
  let from = 0
  let you = false
  for (const [at, { paragraph }] of sentences.entries()) {
    you ||= toYou[at] === 1
    if (sentences[at + 1]?.paragraph === paragraph) continue
    if (you && asks[at] === 1) found.push({ from, to: at + 1 })
    from = at + 1
    you = false
  }
  return found
}
