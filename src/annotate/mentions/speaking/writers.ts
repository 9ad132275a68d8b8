import { OWN_WORDS } from '../../../lexicon/en/interview-words.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Spoken, Written } from './spoken.ts'

/** How many paragraphs of a text may be its headings. */
const HEADINGS = 4
/** The longest paragraph that is a heading or a signature, in tokens. */
const LONGEST = 16

/**
 * Who wrote a text, as its headings have it ("By Jane Roe", "Remarks by the mayor, Lena Marsh"), or the name as its last paragraph; on a page of
 * letters each name that is a paragraph signs what stands above it. Where two wrote it, nobody.
 */
export function writersOf({ sentences, tokens, places, entities }: Spoken): readonly Written[] {
  const stretches = paragraphsOf(sentences, tokens)
  const last = sentences.at(-1)?.paragraph ?? 0
  const heading = new Set<EntityDraft>()
  const signed: Written[] = []
  for (const [at, { mention, paragraph }] of places.entries()) {
    const writer = entities[at] ?? null
    const own = stretches.get(paragraph)
    if (writer?.type !== 'person' || mention.name === null || own === undefined) continue
    if (own.to - own.from > LONGEST) continue
    if (paragraph <= HEADINGS && paragraph < last && isByline(tokens, own.from, mention.from))
      heading.add(writer)
    else if (paragraph > 0 && isSignature(tokens, own, mention)) signed.push({ to: paragraph, writer })
  }
  const [writer] = heading
  if (writer !== undefined) return heading.size === 1 ? [{ to: last, writer }] : []
  return signed.at(-1)?.to === last ? signed : []
}

interface Stretch {
  readonly from: number
  readonly to: number
}

function paragraphsOf(
  sentences: Spoken['sentences'],
  tokens: Spoken['tokens'],
): ReadonlyMap<number, Stretch> {
  const found = new Map<number, Stretch>()
  for (const [at, { sentence }] of tokens.entries()) {
    const paragraph = sentences[sentence]?.paragraph ?? 0
    found.set(paragraph, { from: found.get(paragraph)?.from ?? at, to: at + 1 })
  }
  return found
}

/** Whether what stands before the name, from the paragraph's beginning, makes it a byline: "By", "By Jon Doe and", "Remarks by". */
function isByline(tokens: Spoken['tokens'], from: number, name: number): boolean {
  if (tokens[from]?.lower === 'by') return true
  const preposition = tokens[name - 1]?.lower ?? ''
  if (!/^(?:by|from|of)$/.test(preposition)) return false
  for (let at = from; at < name - 1; at++) if (OWN_WORDS.has(tokens[at]?.lower ?? '')) return true
  return false
}

/** "— Jane Roe", "Jane Roe, mayor of Orla": a paragraph that is a name, without a verb or a colon. */
function isSignature(tokens: Spoken['tokens'], { from, to }: Stretch, name: Stretch): boolean {
  if (name.from - from > 1) return false
  for (let at = from; at < to; at++)
    if (/^(?:VERB|AUX)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.text === ':') return false
  return true
}
