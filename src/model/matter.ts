import type { AnnotatedReport } from './annotated-report.ts'
import type { Token } from './annotation.ts'
import type { AllNamed, Matter } from './claim.ts'

const MOST_NAMES = 10
const MOST_NOUNS = 12
/** In words and marks: a shorter report hardly names anything twice. */
const SHORT = 120
/** And one of a few paragraphs names little more than twice. */
const BRIEF = 300
/** In letters: of what is repeated, and of any word at all; shorter ones are initials, "Mr", "US". */
const LEAST_REPEATED = 4
const LEAST = 3

/** What a report is about: whom and what it names most often. Outlets and countries tell nothing of it, nor does who has no name. */
export function matterOf({ layers }: AnnotatedReport): Matter {
  const { entities, mentions, tokens } = layers
  const named = countsOf(mentions.flatMap(({ entity }) => entity ?? []))
  const names = entities.flatMap(({ id, key }) => {
    const name = /^(?:person|organization|place|other):/.test(key) ? key : bodyOf(key)
    return name === null ? [] : [[name, named.get(id) ?? 0] as const]
  })
  const told = tokens.flatMap(({ upos, lemma }) => (upos === 'NOUN' ? lemma : []))
  return {
    names: mostOf(names, MOST_NAMES),
    nouns: mostOf(
      [...countsOf(told)].filter(([noun, count]) => count > 1 && noun.length >= LEAST_REPEATED),
      MOST_NOUNS,
    ),
    ...(tokens.length < BRIEF && {
      [tokens.length < SHORT ? 'all' : 'brief']: {
        names: namingWords(layers),
        nouns: [...new Set(told.filter((noun) => noun.length >= LEAST))].sort(),
      },
    }),
  }
}

type Layers = AnnotatedReport['layers']

/** Words of names, whatever each report takes who has them for: "otoo" of "Mr Otoo" and of "Sami Otoo". */
function namingWords({ entities, tokens }: Layers): AllNamed['names'] {
  const passed = new Set(
    entities.flatMap(({ key }) => (/^(?:country|outlet):/.test(key) ? key.split(/[: ]/) : [])),
  )
  const words = tokens.filter((token, at) => token.upos === 'PROPN' || isOfAName(token, tokens[at - 1]))
  return [...new Set(words.map(({ lemma }) => lemma.toLowerCase()))]
    .filter((word) => word.length >= LEAST && !passed.has(word))
    .sort()
}

/** "Moravnian": written large within a sentence. */
function isOfAName({ upos, text, sentence }: Token, before: Token | undefined): boolean {
  return (
    upos === 'ADJ' &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    before?.sentence === sentence &&
    !/^\P{L}/u.test(before.text)
  )
}

/** "name:track workers' union" of a body whose key is its report's own; one word ("the police") is in any report. */
function bodyOf(key: string): string | null {
  const [, name = ''] = /^[0-9a-f]{16}:(?:organization|group):[^:]*:(.+)$/.exec(key) ?? []
  return /\s/.test(name) ? `name:${name}` : null
}

function countsOf(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

function mostOf(counted: readonly (readonly [string, number])[], most: number): readonly string[] {
  const sorted = counted.toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  return [...new Set(sorted.map(([thing]) => thing))].slice(0, most)
}
