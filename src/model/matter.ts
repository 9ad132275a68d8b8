import type { AnnotatedReport } from './annotated-report.ts'
import type { Matter } from './claim.ts'

const MOST_NAMES = 10
const MOST_NOUNS = 12

/** What a report is about: whom and what it names most often. Outlets and countries tell nothing of it, nor does who has no name. */
export function matterOf({ layers: { entities, mentions, tokens } }: AnnotatedReport): Matter {
  const named = countsOf(mentions.flatMap(({ entity }) => entity ?? []))
  const names = entities.flatMap(({ id, key }) => {
    const name = /^(?:person|organization|place|other):/.test(key) ? key : bodyOf(key)
    return name === null ? [] : [[name, named.get(id) ?? 0] as const]
  })
  const nouns = countsOf(
    tokens.filter(({ upos, lemma }) => upos === 'NOUN' && lemma.length > 3).map(({ lemma }) => lemma),
  )
  return {
    names: mostOf(names, MOST_NAMES),
    nouns: mostOf(
      [...nouns].filter(([, count]) => count > 1),
      MOST_NOUNS,
    ),
  }
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
