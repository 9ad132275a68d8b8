import type { Judgement } from '../../src/model/claim.ts'
import { CAUSES, type Cause, reachedBy } from '../claims/causes.ts'
import type { ReadScene } from './read-scene.ts'
import { type ScoredPair, type ScoredScene, toldBy } from './score.ts'

/** What is missed of labelled pairs and wrongly judged, for a reader: by the first cause, the most frequent one first. */
export function missesOf(scenes: readonly ScoredScene[]): readonly string[] {
  const missed = scenes.flatMap(({ read, pairs }) =>
    pairs
      .filter(({ label, outcome }) => label !== null && outcome !== 'right')
      .map((pair) => ({ cause: causeOf(read, pair), label: pair.label, told: tell(read, pair) })),
  )
  const wrong = scenes.flatMap(({ read, pairs }) =>
    pairs
      .filter(({ label, outcome }) => label === null && outcome === 'otherwise')
      .map((pair) => `\nWRONG ${tell(read, pair)}`),
  )
  const unread = scenes.flatMap(({ read, unread }) =>
    unread.map((name) => `  ${read.scene.id} ${name}: ${read.scene.statements[name]?.[1]}`),
  )
  return [
    '\nwhere they were lost',
    ...CAUSES.map((cause) => `${cause.padEnd(26)}${missed.filter((one) => one.cause === cause).length}`),
    ...missed
      .toSorted((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause))
      .map(({ cause, label, told }) => `\n${label} (${cause}) ${told}`),
    ...wrong,
    '\nstatements not read',
    ...unread,
  ]
}

/** The last step that any pair of the statements that carry the two reached. */
export function causeOf(read: ReadScene, { one, other }: Pick<ScoredPair, 'one' | 'other'>): Cause {
  const [left, right] = [one, other].map((name) => [...(read.carriers.get(name) ?? [])])
  if (!left?.length || !right?.length) return 'no statement'
  const statements = new Map(read.statements.flat().map((statement) => [statement.address, statement]))
  const judgements = new Map<string, Judgement[]>()
  for (const judgement of read.judgements) {
    const key = judgement.between.join(' ')
    judgements.set(key, [...(judgements.get(key) ?? []), judgement])
  }
  const causes = left.flatMap((a) =>
    right.filter((b) => b !== a).map((b) => reachedBy({ statements, judgements }, a, b).cause),
  )
  return causes.toSorted((a, b) => CAUSES.indexOf(b) - CAUSES.indexOf(a))[0] ?? 'content cut'
}

function tell({ scene, statements, carriers }: ReadScene, { one, other, judgements }: ScoredPair): string {
  const lines = [one, other].map((name) => {
    const [report = 0, words = ''] = scene.statements[name] ?? []
    const read = statements
      .flat()
      .filter(({ address }) => carriers.get(name)?.has(address))
      .map(
        ({ statement: { chain, quote } }) =>
          `      ${chain.length} ${chain.at(-1)?.stance} ${chain.at(-1)?.entity ?? '-'}: ${quote}`,
      )
    return [`  ${name} [${report}] ${words}`, ...read].join('\n')
  })
  const found = judgements.map(
    (judgement) => `  = ${toldBy(judgement)} by ${judgement.by} ${judgement.score}`,
  )
  return [scene.id, ...lines, ...found].join('\n')
}
