import { type ReadScene, statementsOf } from '../../bench/scenes/read-scene.ts'
import { labelOf, type Scene } from '../../bench/scenes/scene.ts'
import { mayAnswer, pairsWithin } from '../../src/claims/answers/pairs-within.ts'
import { aspectsOf } from '../../src/claims/compare/aspects.ts'
import type { LedgerStatement } from '../../src/model/claim.ts'
import { type AnswerPair, answerPair, kindOfLabel } from './answer-pair.ts'

/** The pairs of a scene's statements, within its reports and between them. */
export function pairsOfScene(scene: Scene): readonly AnswerPair[] {
  const read = statementsOf(scene)
  const reports = read.statements.map((report) => report.map(aspectsOf))
  const between = reports.flatMap((report, at) =>
    reports
      .slice(0, at)
      .flat()
      .flatMap((told) => report.map((answer) => ({ told, answer, apart: null })))
      .filter(({ told, answer }) => mayAnswer(told, answer)),
  )
  return [...reports.flatMap(pairsWithin), ...between].flatMap(({ told, answer, apart }) => {
    const [one, other] = [namesOf(read, told.ledger), namesOf(read, answer.ledger)]
    if (one.some((name) => other.includes(name))) return []
    const [label = null] = one.flatMap((name) => other.flatMap((two) => labelOf(scene, name, two) ?? []))
    return answerPair(told, answer, apart, {
      group: scene.id,
      from: 'scenes',
      kind: kindOfLabel(label),
      known: one.length > 0 && other.length > 0,
      trap: label === 'update' || label === 'scope' || label === 'withdrawal',
    })
  })
}

function namesOf({ carriers }: Pick<ReadScene, 'carriers'>, { address }: LedgerStatement): readonly string[] {
  return [...carriers].filter(([, addresses]) => addresses.has(address)).map(([name]) => name)
}
