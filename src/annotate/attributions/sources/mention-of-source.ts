import { OFFICES } from '../../../lexicon/en/names/offices.ts'
import type { Mention, Token } from '../../../model/annotation.ts'
import { bySpan, contains, type Span } from '../../../model/span.ts'
import { headWithin } from '../factuality/dependents.ts'
import { type TokenRange, tokensWithin } from '../judging/tokens-within.ts'

/** More mentions of one source, and words of it, are not looked at. */
const MOST = 8
const LONGEST = 40

/** The id of the mention that a source is: the name that it ends with, else the mention that holds its head or explains it, else the one that it begins with. */
export function mentionOfSource(
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (source: Span) => string | null {
  const byStart = [...mentions].sort(bySpan)
  return (source) => {
    const { from, to } = tokensWithin(tokens, source)
    const described = whomItDescribes(tokens, byStart, { from, to })
    if (described !== null) return described
    const inside = mentionsInside(byStart, source)
    const head = headWithin(tokens, from, Math.min(to, from + LONGEST))
    const word = tokens[head]
    const named = inside.find((mention) => isNamedLast(tokens, mention, { from, to }, head))
    const held = inside
      .filter((mention) => word !== undefined && contains(mention, word))
      .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
    const first = inside.find((mention) => mention.start - source.start <= ARTICLE)
    const begun = first && first.form !== 'pronoun' && !isPossessor(tokens, first) ? first : undefined
    const explaining = inside.find((mention) => explains(tokens, mention, head))
    return (named ?? held ?? explaining ?? begun)?.id ?? null
  }
}

/** "The council, [which] had put the cost at 340 million": what stands right before the pronoun of a relative clause, and is no person. */
function whomItDescribes(
  tokens: readonly Token[],
  byStart: readonly Mention[],
  { from, to }: TokenRange,
): string | null {
  const [pronoun, before] = [tokens[from], tokens[from - 1]]
  if (to !== from + 1 || pronoun?.relation !== 'nsubj' || !/^(?:which|that)$/.test(pronoun.lower)) return null
  const isRelative = tokens[pronoun.head]?.relation === 'acl:relcl' || before?.text === ','
  const last = before?.text === ',' ? tokens[from - 2] : before
  if (!isRelative || !last || last.sentence !== pronoun.sentence) return null
  const start = tokens[Math.max(0, from - LONGEST)]?.start ?? 0
  const ending = mentionsInside(byStart, { start, end: last.end }).filter(
    ({ end, type }) => end === last.end && type !== 'person',
  )
  return ending.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]?.id ?? null
}

/** How far behind a source's beginning its mention may begin, in characters: an article. */
const ARTICLE = 4

/** "Labour's [Rachel Dunn]", "chief of staff [Laura Beck]", "its director, [Rita Roe]": a person's name that ends a source. */
function isNamedLast(tokens: readonly Token[], mention: Mention, source: TokenRange, head: number): boolean {
  if (mention.form !== 'name' || mention.type !== 'person') return false
  const { from, to } = tokensWithin(tokens, mention)
  const before = tokens[from - 1]
  const isLast = tokens.slice(to, source.to).every(({ upos }) => upos === 'PUNCT')
  if (!isLast || from <= source.from || before === undefined) return false
  if (/^(?:NOUN|PART)$/.test(before.upos)) return true
  if (before.upos === 'PROPN' && tokens.slice(source.from, from).some(({ lower }) => OFFICES.has(lower)))
    return true
  return before.text === ',' && tokens[head]?.upos === 'NOUN' && explains(tokens, mention, head)
}

/** "Fair Count, [a private group]". */
function explains(tokens: readonly Token[], mention: Mention, head: number): boolean {
  const { from, to } = tokensWithin(tokens, mention)
  return tokens
    .slice(from, Math.min(to, from + LONGEST))
    .some((token) => token.relation === 'appos' && token.head === head)
}

function isPossessor(tokens: readonly Token[], mention: Mention): boolean {
  return /^['’]s?$/.test(tokens[tokensWithin(tokens, mention).to]?.text ?? '')
}

function mentionsInside(byStart: readonly Mention[], source: Span): readonly Mention[] {
  let low = 0
  let high = byStart.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byStart[middle]?.start ?? 0) < source.start) low = middle + 1
    else high = middle
  }
  const inside: Mention[] = []
  for (let at = low; at < byStart.length && inside.length < MOST; at++) {
    const mention = byStart[at]
    if (!mention || mention.start >= source.end) break
    if (mention.end <= source.end) inside.push(mention)
  }
  return inside
}
