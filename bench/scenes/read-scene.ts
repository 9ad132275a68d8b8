import { readUnjudged } from '../../src/app/reading/read-report.ts'
import { judgeAgainst, judgeWithin } from '../../src/claims/index.ts'
import type { Address, Judgement, LedgerStatement } from '../../src/model/claim.ts'
import { ledgerStatementsOf } from '../../src/model/ledger-statement.ts'
import { contains, overlaps, type Span } from '../../src/model/span.ts'
import { placeOf, reportsOf, type Scene } from './scene.ts'

/** A scene as the product reads it. */
export interface ReadScene {
  readonly scene: Scene
  /** Report by report. */
  readonly statements: readonly (readonly LedgerStatement[])[]
  readonly judgements: readonly Judgement[]
  /** The statements read that carry what a labelled one tells. */
  readonly carriers: ReadonlyMap<string, ReadonlySet<Address>>
}

export function readScene(scene: Scene): ReadScene {
  const read = statementsOf(scene)
  return { ...read, judgements: judgeStory(read.statements) }
}

/** The same as any reports are judged, which nobody gathered as one story. */
export function readUngathered(scene: Scene): ReadScene {
  const read = statementsOf(scene, (statement) => statement)
  return { ...read, judgements: judgeStory(read.statements) }
}

/** The same without judging. */
export function statementsOf(scene: Scene, told = toldAs(scene.id)): Omit<ReadScene, 'judgements'> {
  const reports = reportsOf(scene)
  const statements = reports.map((report) => ledgerStatementsOf(readUnjudged(report)).map(told))
  const carriers = Object.entries(scene.statements).map(([name, statement]) => {
    const [at] = statement
    const report = reports[at - 1]
    const place = report ? placeOf(statement, report) : null
    const told = place ? (statements[at - 1] ?? []).filter((one) => carries(one, place)) : []
    return [name, new Set(told.map(({ address }) => address))] as const
  })
  return { scene, statements, carriers: new Map(carriers) }
}

/** A scene's reports are gathered as one story. */
function toldAs(story: string): (statement: LedgerStatement) => LedgerStatement {
  return (statement) => ({
    ...statement,
    about: { names: [], nouns: [], ...statement.about, told: story },
  })
}

/** What the statements of a story's reports are to each other, within each report and between them. */
export function judgeStory(reports: readonly (readonly LedgerStatement[])[]): readonly Judgement[] {
  return reports.flatMap((fresh, at) => [
    ...judgeWithin(fresh),
    ...judgeAgainst(fresh, reports.slice(0, at).flat()),
  ])
}

/** How much of the shorter of the two must be shared. */
const SHARED = 0.4

/** Whether a statement's content has most of the words, or most of it is among them; or it is denied by them: “denied it”. */
function carries({ statement }: LedgerStatement, place: Span): boolean {
  const length = sum(statement.content.map(({ start, end }) => end - start))
  const shared = sum(
    statement.content
      .filter((part) => overlaps(part, place))
      .map(({ start, end }) => Math.min(end, place.end) - Math.max(start, place.start)),
  )
  if (shared > 0 && shared >= SHARED * Math.min(length, place.end - place.start)) return true
  const own = statement.chain.at(-1) ?? statement.chain[0]
  return own.stance === 'denies' && contains(place, own.cue)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
