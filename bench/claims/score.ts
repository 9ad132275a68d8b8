import type { Scores } from '../cases/score.ts'
import { type Answers, pairKey } from './answers.ts'
import type { ExpectedStory, Pair } from './expected.ts'
import { hasOrigins, isGathered, standingOfMost } from './score-claims.ts'
import { conflictsBetween, conflictsBetweenJust } from './score-conflicts.ts'
import { causeOf, dueOf, hasEntry, historyOf } from './score-events.ts'
import type { StoryLedger } from './story-ledger.ts'

/** One thing that a person expected, and whether the ledger has it so. */
interface Check {
  readonly layer: keyof typeof LAYERS
  readonly right: boolean
  /** For a reader of the misses. */
  readonly what: string
  /** Of what is wrong, why, where the bench can tell. */
  readonly cause?: string
}

/** In the order in which they are printed, each with what counts as right. */
export const LAYERS = {
  conflicts: 'two statements, or two of their claims, are judged to contradict',
  'conflicts: kind': 'of those, of the expected kind',
  'no conflict': 'what looks like a conflict and is none is not judged one',
  claims: 'all statements of a claim are gathered, and none of another',
  origins: 'most of them are, from each origin some, and laid to origins as expected',
  standing: 'as of a day',
  histories: 'status, date, day and source of one mention of an event',
  slips: 'the dates that an event was to be on',
  due: 'as of a day: ahead, passed, or not listed',
  copies: 'reports that are copies of one wire text',
  'no copy': 'reports that look like copies and are none',
} as const

export interface Scored {
  readonly scores: Scores
  readonly misses: readonly string[]
  /** Why entries of histories are missed, one for each. */
  readonly causes: readonly string[]
  /** Ids of the judgements that were expected as conflicts. */
  readonly expected: ReadonlySet<string>
}

/** How much of what a person read in a story the ledger answers. */
export async function scoreStory(
  story: ExpectedStory,
  ledger: StoryLedger,
  answers: Answers,
): Promise<Scored> {
  const checks = [
    ...conflictChecks(story, ledger, answers),
    ...claimChecks(story, ledger, answers),
    ...(await standingChecks(story, ledger, answers)),
    ...historyChecks(story, ledger, answers),
    ...(await dueChecks(story, ledger, answers)),
    ...copyChecks(story, ledger, answers),
  ]
  return {
    scores: Object.fromEntries(
      Object.keys(LAYERS).map((layer) => {
        const those = checks.filter((check) => check.layer === layer)
        return [layer, { found: those.filter(({ right }) => right).length, total: those.length }]
      }),
    ),
    misses: checks
      .filter(({ right }) => !right)
      .map(({ layer, what, cause }) => `${layer}: ${what}${cause === undefined ? '' : ` (${cause})`}`),
    causes: checks.flatMap(({ right, cause }) => (right || cause === undefined ? [] : [cause])),
    expected: new Set(
      [...story.conflicts.map(({ between }) => between), ...(story.alsoConflicts ?? [])].flatMap((pair) =>
        conflictsBetween(answers.conflicts, story, pair, ledger.statementsAt).map(({ id }) => id),
      ),
    ),
  }
}

function conflictChecks(
  story: ExpectedStory,
  { statementsAt }: StoryLedger,
  { conflicts }: Answers,
): readonly Check[] {
  const wanted = story.conflicts.flatMap(({ between, kind }): Check[] => {
    const found = conflictsBetween(conflicts, story, between, statementsAt)
    const kinds = [kind].flat()
    const ofKind = found.some(({ conflict }) => kinds.some((one) => one === conflict))
    const what = `${kinds.join(' or ')}: ${said(between)}`
    if (found.length === 0) return [{ layer: 'conflicts', right: false, what }]
    const got = found.map(({ conflict }) => conflict).join(', ')
    return [
      { layer: 'conflicts', right: true, what },
      { layer: 'conflicts: kind', right: ofKind, what: `${what} (${got})` },
    ]
  })
  const unwanted = story.noConflicts.map(({ between, because }): Check => {
    const found = conflictsBetweenJust(conflicts, between, statementsAt)
    return { layer: 'no conflict', right: found.length === 0, what: `${because}: ${said(between)}` }
  })
  return [...wanted, ...unwanted]
}

/** Claims that several statements make. */
function claimChecks(
  { claims: all }: ExpectedStory,
  { statementsAt }: StoryLedger,
  { claims }: Answers,
): readonly Check[] {
  return all
    .filter(({ origins }) => origins.flat().length > 1)
    .flatMap((wanted): Check[] => [
      { layer: 'claims', right: isGathered(claims, wanted, all, statementsAt), what: wanted.claim },
      { layer: 'origins', right: hasOrigins(claims, wanted, statementsAt), what: wanted.claim },
    ])
}

async function standingChecks(
  { claims }: ExpectedStory,
  { statementsAt }: StoryLedger,
  { standingOn }: Answers,
): Promise<readonly Check[]> {
  const wanted = claims.flatMap(({ claim, origins, standing }) =>
    Object.entries(standing).map(([day, stands]) => ({ claim, day, stands, refs: origins.flat() })),
  )
  return Promise.all(
    wanted.map(async ({ claim, day, stands, refs }): Promise<Check> => {
      const found = standingOfMost(refs.flatMap(statementsAt), await standingOn(day))
      return { layer: 'standing', right: found === stands, what: `${claim}, ${day}: ${stands}, not ${found}` }
    }),
  )
}

function historyChecks(
  { events }: ExpectedStory,
  { eventsAt, sourceOf }: StoryLedger,
  { histories }: Answers,
): readonly Check[] {
  return events.flatMap((event): Check[] => {
    const found = historyOf(histories, event, eventsAt)
    const slips = found?.slips.join(', ') ?? 'none'
    return [
      ...event.history.map(
        (entry): Check => ({
          layer: 'histories',
          right: hasEntry(found, entry, eventsAt, sourceOf),
          what: `${event.event}: ${entry.in}`,
          cause: causeOf(histories, found, entry, eventsAt),
        }),
      ),
      ...(event.slips.length === 0 ? [] : [event.slips.join(', ')]).map(
        (wanted): Check => ({
          layer: 'slips',
          right: slips === wanted,
          what: `${event.event}: ${wanted}, not ${slips}`,
        }),
      ),
    ]
  })
}

async function dueChecks(
  { events }: ExpectedStory,
  { eventsAt }: StoryLedger,
  { dueOn }: Answers,
): Promise<readonly Check[]> {
  const wanted = events.flatMap((event) =>
    Object.entries(event.due).map(([day, due]) => ({ ...event, day, due })),
  )
  return Promise.all(
    wanted.map(async ({ event, history, day, due }): Promise<Check> => {
      const found = dueOf(
        history.flatMap((entry) => eventsAt(entry.in)),
        await dueOn(day),
      )
      return { layer: 'due', right: found === due, what: `${event}, ${day}: ${due}, not ${found}` }
    }),
  )
}

function copyChecks(
  { copies, notCopies }: ExpectedStory,
  { reportOf }: StoryLedger,
  answers: Answers,
): readonly Check[] {
  const isCopy = ([one, other]: Pair) => answers.copies.has(pairKey(reportOf(one), reportOf(other)))
  return [
    ...copies.map((pair): Check => ({ layer: 'copies', right: isCopy(pair), what: said(pair) })),
    ...notCopies.map((pair): Check => ({ layer: 'no copy', right: !isCopy(pair), what: said(pair) })),
  ]
}

function said(pair: Pair): string {
  return pair.join(' / ')
}
