import type { Kysely } from 'kysely'
import type { LedgerTables } from '../schema.ts'
import { type KeptAnswer, type KeptAnswers, stateOf } from './ledger-state.ts'

/** So many rows are kept in all, most of them shared with other answers. */
const MOST_ROWS = 100_000

/**
 * An answer that is found once for each state of the ledger: of a dossier as of another day, or of one with other rows, most is the same. Who asks the same meanwhile
 * waits for it. What is answered is not to be changed by who gets it.
 * @param question what the answer follows from, besides the ledger.
 * @param sizeOf how many rows an answer holds.
 */
export function askedOnce<Answer>(
  db: Kysely<LedgerTables>,
  name: string,
  question: unknown,
  make: () => Promise<Answer>,
  sizeOf: (answer: Answer) => number,
): Promise<Answer> {
  const { answers } = stateOf(db)
  const key = `${name} ${JSON.stringify(question)}`
  const found = answers.kept.get(key)
  const one: KeptAnswer = found ?? { answer: make(), rows: 1 }
  // Behind the others: what is asked for again is kept longest.
  answers.kept.delete(key)
  answers.kept.set(key, one)
  if (!found) {
    answers.rows += one.rows
    one.answer.then(
      (answer) => {
        // The cast: a name has one type of answer.
        one.rows += sizeOf(answer as Answer)
        if (answers.kept.get(key) === one) makeRoom(answers, one.rows - 1)
      },
      () => answers.kept.get(key) === one && drop(answers, key),
    )
  }
  return one.answer as Promise<Answer>
}

function makeRoom(answers: KeptAnswers, more: number): void {
  answers.rows += more
  for (const oldest of answers.kept.keys()) {
    if (answers.rows <= MOST_ROWS) break
    drop(answers, oldest)
  }
}

function drop(answers: KeptAnswers, key: string): void {
  answers.rows -= answers.kept.get(key)?.rows ?? 0
  answers.kept.delete(key)
}
