import { gatherClaims } from '../../src/claims/index.ts'
import type { Address, Judgement } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import { overlaps } from '../../src/model/span.ts'
import { type ReadScene, readUngathered } from '../scenes/read-scene.ts'
import { placeOf, reportsOf } from '../scenes/scene.ts'
import { nameOf, type PlainPair, type PlainStory, sceneOfPlain, type Told } from './plain-story.ts'

/** What came of a pair. `unread`: one of the two is no statement. */
export type Outcome = 'conflict' | 'same' | 'update' | 'withdrawal' | 'unsure' | 'nothing' | 'unread'

export interface ScoredPlain {
  readonly story: PlainStory
  readonly read: ReadScene
  readonly pairs: readonly {
    readonly pair: PlainPair
    readonly outcome: Outcome
    readonly judgements: readonly Judgement[]
  }[]
  /** Conflicts of pairs of which the story says nothing. */
  readonly unlisted: readonly Judgement[]
}

/** A story read and judged as any reports are, and what became of each pair that a person named. */
export function scorePlain(story: PlainStory): ScoredPlain {
  const read = readUngathered(sceneOfPlain(story))
  const claims = gatherClaims(read.statements.flat(), read.judgements)
  const claimOf = new Map(claims.flatMap(({ id, statements }) => statements.map((one) => [one, id] as const)))
  const reports = reportsOf(read.scene)
  const carriersOf = ({ between, relation }: PlainPair) =>
    between.map((one) => {
      const carriers = read.carriers.get(nameOf(one)) ?? new Set<Address>()
      // "Had been wrong to say that …": what takes back may be the whole of it, or what it was wrong to say.
      if (relation === 'withdrawal') return new Set([...carriers, ...saidBy(one, read, reports)])
      return carriers.size > 0 ? carriers : saidBy(one, read, reports)
    })
  const pairs = story.pairs.map((pair) => {
    const [left = new Set<Address>(), right = new Set<Address>()] = carriersOf(pair)
    const judgements = read.judgements.filter(
      ({ between: [a, b] }) => (left.has(a) && right.has(b)) || (left.has(b) && right.has(a)),
    )
    const isOne = [...left].some((a) => [...right].some((b) => a !== b && claimOf.get(a) === claimOf.get(b)))
    const isUnread = left.size === 0 || right.size === 0
    return { pair, judgements, outcome: isUnread ? 'unread' : outcomeOf(judgements, isOne, pair) }
  })
  const listed = new Set(pairs.flatMap(({ judgements }) => judgements))
  return {
    ...{ story, read, pairs },
    unlisted: read.judgements.filter((one) => one.verdict === 'contradicts' && !listed.has(one)),
  }
}

/** "Withdrew its claim": words of how it is said, and not of what. */
function saidBy(told: Told, { statements }: ReadScene, reports: readonly Report[]): ReadonlySet<Address> {
  const [at] = told
  const report = reports[at - 1]
  const place = report ? placeOf(told, report) : null
  const cued = (statements[at - 1] ?? []).filter(({ statement }) => {
    const { cue } = statement.chain.at(-1) ?? statement.chain[0]
    return place !== null && overlaps(cue, place)
  })
  return new Set(cued.map(({ address }) => address))
}

/** Of several the one that was asked for; else the one that a reader of the ledger would see first. */
function outcomeOf(judgements: readonly Judgement[], isOne: boolean, { relation }: PlainPair): Outcome {
  const found = new Set<Outcome>(judgements.map(toldBy))
  found.delete('same')
  if (isOne) found.add('same')
  const wanted = relation === 'neither' ? 'nothing' : relation
  if (found.has(wanted)) return wanted
  return SEEN_FIRST.find((one) => found.has(one)) ?? 'nothing'
}

const SEEN_FIRST: readonly Outcome[] = ['conflict', 'same', 'update', 'withdrawal', 'unsure']

function toldBy({ verdict, relation }: Judgement): Outcome {
  if (verdict === 'contradicts') return 'conflict'
  if (verdict === 'same') return 'same'
  return relation === 'update' || relation === 'withdrawal' ? relation : 'unsure'
}

/** Nothing, or no more than doubt. */
export function isRight(outcome: Outcome, { relation }: PlainPair): boolean {
  return relation === 'neither' ? !['conflict', 'same'].includes(outcome) : outcome === relation
}
