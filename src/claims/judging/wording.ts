import { createHash } from 'node:crypto'
import type { LedgerStatement } from '../../model/claim.ts'
import { dayRange, type Edtf } from '../../model/edtf.ts'

/** Fewer words are anybody's. */
const LEAST_WORDS = 4

/**
 * Of so many statements of one wording the first by their addresses are judged, and the others follow the first. Whatever is told within a
 * week in the same words in more reports than this was copied.
 */
export const MOST_OF_ONE_WORDING = 12

/**
 * What two statements share that say the same, in the same words, by the same sources, in the same week: judging cannot tell them
 * apart but by what else is in their reports. `null` where the words are too few.
 */
export function wordingOf({
  statement,
  entityKeys,
  timeValues,
  cueWords = '',
  inCorrection,
}: LedgerStatement): string | null {
  const words = wordsOf(statement.quote)
  if (words.length < LEAST_WORDS) return null
  const chain = statement.chain.map(({ entity, named, stance, certainty, channel }) => [
    nameOf(entity === null ? undefined : entityKeys[entity]),
    ...[named, stance, certainty, channel],
  ])
  const told = [
    words,
    wordsOf(cueWords),
    chain,
    statement.kind,
    statement.certainty,
    weekOf(statement.said.edtf),
  ]
  const days = Object.values(timeValues).sort()
  return createHash('sha256')
    .update(JSON.stringify([...told, days, inCorrection === true]))
    .digest('hex')
    .slice(0, 24)
}

const WEEK = 7 * 86_400_000

/** Papers that print a text do so within days. */
function weekOf(said: Edtf): string {
  const { earliest, latest } = dayRange(said)
  return earliest === null || earliest !== latest ? said : `${Math.floor(Date.parse(earliest) / WEEK)}`
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A key without what makes it its report's own: "the union" of two reports. */
function nameOf(key: string | undefined): string | null {
  return key?.replace(/^[0-9a-f]{16}:(?:(\w+):e\d+:)?/, '') ?? null
}
