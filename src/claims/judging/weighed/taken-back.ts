import { NO_PAPER, OF_OUR_OWN, OWNS_ERROR } from '../../../lexicon/en/taking-back.ts'
import { onceFor } from '../../../model/once-for.ts'
import { type Aspects, weightOf } from '../../compare/aspects.ts'
import { type Comparison, isOwnVoice } from '../../compare/compare.ts'
import { nameOf } from '../../compare/entity-match.ts'
import { overlapOf } from '../../compare/overlap.ts'
import { areOfOneLine, laterOf } from '../../origins/line-of-sources.ts'
import { type Finding, neither } from '../make-judgement.ts'
import { chancesOfPair } from './chances-of-pair.ts'

/** From so much on that the network takes two statements for something to each other, the one is what the other takes back. */
const SURE = 0.56
/** Words of a source's name, as far as two forms of them agree: "minister", "ministry". */
const STEM = 6
const LEAST_OF_WORD = 4

/**
 * "The clinic no longer stands by its statement", "she had misspoken about partisans": in two reports of a few sentences what was said before by who is named there, and
 * what the network takes to be of it. So does what is said beside it ("The captain took back his claim. He had left the ship early, he said"), where it speaks against that.
 * @param besideError whether a statement stands beside one of its source by which it takes something back.
 */
export function takenBackIn(
  { a, b, oneShortStory }: Comparison,
  besideError: (statement: Aspects) => boolean,
): Finding | null {
  if (!oneShortStory) return null
  const takesBack = (one: Aspects) => ownsError(one) || besideError(one)
  const at = takesBack(a) ? 0 : 1
  const [later, earlier] = at === 0 ? [a, b] : [b, a]
  if (!takesBack(later) || takesBack(earlier) || laterOf(later, earlier) !== 0) return null
  // What a paper tells in its own voice may be what somebody else took back.
  const isOfOneLine = !isOwnVoice(later) && areOfOneLine(later, earlier)
  if (!isOfOneLine && !isNamedIn(later, earlier)) return null
  if (ownsError(later) && !mayBeMeant(later, earlier)) return null
  const chances = chancesOfPair(a.ledger, b.ledger)
  const chance = 1 - chances.none - (ownsError(later) ? 0 : chances.same)
  const [left, right] = [a.ledger.statement.content[0], b.ledger.statement.content[0]]
  if (chance < SURE || !left || !right) return null
  return {
    ...neither('withdrawal', at),
    clash: [left, right],
    by: 'claims/withdrawal-by-network',
    score: 0.5 * chance,
    reason: `Its source takes it back: both tell of one thing, as in stories that a person judged (${Math.round(100 * chance)} %).`,
  }
}

/** "Had been wrong when it reported that the ice would hold" is of the ice; "recanted before a judge" may be of anything that was said. */
function mayBeMeant(later: Aspects, earlier: Aspects): boolean {
  const { words, entities } = overlapOf(later, earlier)
  const shared = [
    ...words.filter(([{ lemma }]) => weightOf(lemma) === 1),
    ...entities.filter((key) => key !== earlier.source),
  ]
  return shared.length > 0 || later.terms.filter(({ upos }) => TELLING.test(upos)).length <= MOST_TOLD
}

const TELLING = /^(?:NOUN|VERB|ADJ|PROPN|NUM)$/
/** Of what tells more, something must be shared. */
const MOST_TOLD = 5

/** Of statements those that their source says beside one by which it takes something back, or that their report tells behind it. */
export function besideErrors(all: readonly Aspects[]): ReadonlySet<Aspects> {
  const owning = all.filter((one) => ownsError(one))
  return new Set(
    all.filter((one) =>
      owning.some(
        (other) =>
          other !== one &&
          other.ledger.report === one.ledger.report &&
          (areOfOneLine(one, other) || (one.source === null && startOf(one) > startOf(other))),
      ),
    ),
  )
}

function startOf({ ledger: { statement } }: Aspects): number {
  return statement.content[0]?.start ?? 0
}

/** Whether it tells, in its words or right before them, that what was said is taken back. */
export const ownsError = onceFor(
  ({ takesBack, ledger: { statement, cueWords = '' } }: Aspects): boolean =>
    takesBack || OWNS_ERROR.some((words) => words.test(statement.quote) || words.test(cueWords)),
)

/** Who said it, or the paper that did, is named where it is taken back: by the last word of a name ("the mission"), by an office whole ("finance ministry"). */
function isNamedIn({ ledger: later }: Aspects, { source, ledger: earlier }: Aspects): boolean {
  const text = `${later.cueWords ?? ''} ${later.statement.quote}`
  const told = wordsIn(source === null ? text.replace(NO_PAPER, '') : text)
  const names =
    source === null ? [earlier.publication ?? ''] : [nameOf(source), nameOf(earlier.speaker?.speaksFor ?? '')]
  const called = [
    ...names.flatMap((name) => [wordsIn(name).slice(-1)]),
    ...(earlier.speaker?.offices ?? []).map(wordsIn),
  ]
  const isTold = (word: string) => told.some((other) => areAlike(word, other))
  if (called.some((words) => words.some((word) => weightOf(word) === 1) && words.every(isTold))) return true
  return later.publication !== null && later.publication === earlier.publication && OF_OUR_OWN.test(text)
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= LEAST_OF_WORD) ?? []
  )
}

function areAlike(one: string, other: string): boolean {
  return one === other || (one.length > STEM && one.slice(0, STEM) === other.slice(0, STEM))
}
