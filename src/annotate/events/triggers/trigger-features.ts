import type { Token } from '../../../model/annotation.ts'

/** Relations whose presence below a word tells whether it names an event. */
const TELLING = 'nsubj obj obl nmod amod det compound aux cop case mark acl advcl'.split(' ')
const FUNCTION_WORDS = new Set(['case', 'det', 'aux', 'cop'])

/** What tells whether a word names an event: itself, its place in the tree, what hangs on it and stands beside it. */
export function triggerFeatures(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  at: number,
): readonly string[] {
  const token = tokens[at]
  if (!token) return []
  const { upos, relation } = token
  const lemma = token.lemma.toLowerCase()
  const head = tokens[token.head]
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const below = (dependents[at] ?? []).flatMap((child) => {
    const one = tokens[child]
    return one ? [{ child, one }] : []
  })
  const relations = new Set(below.map(({ one }) => baseOf(one.relation)))
  return [
    'bias',
    `lemma ${lemma}`,
    `tag ${upos}`,
    `xpos ${token.xpos}`,
    `lemma tag ${lemma} ${upos}`,
    `relation ${relation}`,
    `relation tag ${relation} ${upos}`,
    ...(head
      ? [`head ${head.lemma.toLowerCase()} ${relation}`, `head tag ${head.upos} ${relation}`]
      : ['root']),
    `ending ${lemma.slice(-3)} ${upos}`,
    `ending ${lemma.slice(-4)} ${upos}`,
    `capital ${/^\p{Lu}/u.test(token.text)} ${upos}`,
    `before ${before?.lower}`,
    `after ${after?.lower} ${upos}`,
    `tag before ${before?.upos} ${upos}`,
    `tag after ${after?.upos} ${upos}`,
    `below ${TELLING.filter((one) => relations.has(one)).join(',')} ${upos}`,
    ...below.flatMap(({ child, one }) => [
      `has ${one.relation} ${upos}`,
      ...(FUNCTION_WORDS.has(one.relation) ? [`word ${one.lower} ${upos}`] : []),
      ...prepositionOf(tokens, dependents, child).map((word) => `with ${word} ${upos}`),
    ]),
  ]
}

/** The preposition of an argument: "of" in "the death of a pilot". */
function prepositionOf(
  tokens: readonly Token[],
  dependents: readonly (readonly number[])[],
  child: number,
): readonly string[] {
  if (!/^(?:nmod|obl)$/.test(tokens[child]?.relation ?? '')) return []
  const first = dependents[child]?.find((one) => tokens[one]?.relation === 'case')
  const word = first === undefined ? undefined : tokens[first]?.lower
  return word === undefined ? [] : [word]
}

function baseOf(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** Of each token those that hang on it, in reading order. */
export function dependentsOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const dependents: number[][] = tokens.map(() => [])
  for (const [at, { head }] of tokens.entries()) if (head >= 0 && head !== at) dependents[head]?.push(at)
  return dependents
}
