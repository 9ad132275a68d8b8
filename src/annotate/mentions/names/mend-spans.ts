import { OFFICE_COMPLEMENTS, OFFICES } from '../../../lexicon/en/names/offices.ts'
import type { Token } from '../../../model/annotation.ts'
import { lookUp } from '../gazetteer.ts'
import { isCapital, isTimeWord } from '../phrases/noun-phrase.ts'

/** A span of tokens that the language core labels as a name. */
export interface LabelledSpan {
  readonly from: number
  readonly to: number
  /** PER, ORG, LOC or MISC. */
  readonly kind: string
}

/**
 * What the labels of organisations get wrong by rule: "the [nonpartisan Ferry Commission]", "told [Netflix Friday]", and a name cut at
 * its preposition, "[Commission] on Harbour Dues"; places that are bodies, "Larne College"; and names that take in a word of the office before them.
 */
export function mendSpans(tokens: readonly Token[], spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const mended: LabelledSpan[] = []
  for (const span of spans) {
    const last = mended.at(-1)
    // Taken in by the name before it.
    if (last !== undefined && span.from < last.to) continue
    if (span.kind === 'PER') {
      mended.push(withGivenName(tokens, behindOffice(tokens, span)))
      continue
    }
    const parted = span.kind === 'ORG' ? bodyAndPerson(tokens, span) : null
    if (parted !== null) {
      mended.push(...parted)
      continue
    }
    const body = span.kind === 'ORG' || (span.kind === 'LOC' && isBody(tokens, span))
    mended.push(body ? lengthened(tokens, trimmed(tokens, { ...span, kind: 'ORG' })) : span)
  }
  return mended
}

/** "Secretary of [State Jane Roe]": what the office has behind its "of" is no part of the name. */
function behindOffice(tokens: readonly Token[], span: LabelledSpan): LabelledSpan {
  const { from, to } = span
  const link = tokens[from - 1]
  if (!/^(?:of|for)$/.test(link?.lower ?? '') || !OFFICES.has(tokens[from - 2]?.lower ?? '')) return span
  for (let end = Math.min(to - 1, from + 3); end > from; end--) {
    const complement = tokens.slice(from - 1, end).map(({ lower }) => lower)
    if (OFFICE_COMPLEMENTS.includes(complement.join(' '))) return { ...span, from: end }
  }
  return span
}

/** "Ambassador to [the United Nations Jane Roe]": a body that is known, and who stands for it. */
function bodyAndPerson(tokens: readonly Token[], span: LabelledSpan): readonly LabelledSpan[] | null {
  const from = tokens[span.from]?.lower === 'the' ? span.from + 1 : span.from
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (!/^(?:of|for|to)$/.test(tokens[link]?.lower ?? '') || !OFFICES.has(tokens[link - 1]?.lower ?? ''))
    return null
  for (let end = span.to - 1; end > from; end--) {
    const words = tokens.slice(from, end).map(({ text }) => text)
    const rest = tokens.slice(end, span.to)
    const isPerson = rest.length >= 2 && rest.length <= 3 && rest.every((token) => isCapital(token))
    if (isPerson && lookUp(words.join(' ')) !== undefined)
      return [
        { ...span, from, to: end },
        { from: end, to: span.to, kind: 'PER' },
      ]
  }
  return null
}

/** "[Kim] Soo-han": a given name of two syllables that is taken for another word. */
function withGivenName(tokens: readonly Token[], span: LabelledSpan): LabelledSpan {
  const [last, next] = [tokens[span.to - 1], tokens[span.to]]
  const isGiven =
    next !== undefined && next.sentence === last?.sentence && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text)
  return isGiven ? { ...span, to: span.to + 1 } : span
}

function trimmed(tokens: readonly Token[], span: LabelledSpan): LabelledSpan {
  let { from, to } = span
  while (to - from > 1 && isPlain(tokens[from]) && isCapital(tokens[from + 1])) from++
  const last = tokens[to - 1]
  if (to - from > 1 && last !== undefined && isTimeWord(last) && isCapital(tokens[to - 2])) to--
  return { ...span, from, to }
}

/** Over "on", "for" or "to" and the capitals behind it, where the name ends in a noun for a body. */
function lengthened(tokens: readonly Token[], span: LabelledSpan): LabelledSpan {
  const head = tokens[span.to - 1]
  const link = tokens[span.to]
  if (head === undefined || link === undefined || link.sentence !== head.sentence) return span
  if (!HEADS.has(head.text) || !LINKS.has(link.lower)) return span
  let to = span.to + 1
  while (to < span.to + LONGEST && isCapital(tokens[to]) && tokens[to]?.sentence === head.sentence) to++
  // One capital alone may be a place or a person: "the Committee for Larne" is rarer than "a Committee on Monday".
  if (to - span.to < 3 || tokens.slice(span.to + 1, to).some((token) => isTimeWord(token))) return span
  return { ...span, to }
}

const HEADS: ReadonlySet<string> = new Set(
  'Commission Committee Council Institute Center Centre Board Alliance Association Foundation Academy Coalition Campaign Fund Office Agency Organization Organisation Conference Union Federation Society'.split(
    ' ',
  ),
)

/** "Larne College" is no place. */
function isBody(tokens: readonly Token[], { from, to }: LabelledSpan): boolean {
  return to - from > 1 && BODIES.has(tokens[to - 1]?.text ?? '')
}

const BODIES: ReadonlySet<string> = new Set(
  'College University Institute Ministry Department Commission Committee Council Association Academy'.split(
    ' ',
  ),
)

const LINKS: ReadonlySet<string> = new Set(['on', 'for', 'to', 'against'])
const LONGEST = 7

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{2,}$/u.test(token.text) && token.upos !== 'PROPN'
}
