import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { indexOfCues } from '../../annotate/attributions/cue-index.ts'
import { annotateBy } from '../../annotate/pipeline.ts'
import { reportFromText } from '../../intake/report-from-text.ts'
import { CERTAINTIES } from '../../model/certainty.ts'
import { HearsayError } from '../../model/errors.ts'
import { overlaps } from '../../model/span.ts'
import { type CueRow, markedSentence } from './user-cues.ts'

const Row = z.strictObject({
  lemmas: z.array(z.string().trim().min(1).max(80)).min(1).max(500),
  class: z.enum(['verb', 'noun', 'adjective', 'adverb', 'preposition']),
  kind: z.enum([
    ...([
      'saying',
      'knowing',
      'believing',
      'attitude',
      'wanting',
      'intending',
      'allowing',
      'denying',
    ] as const),
    ...([
      'non-denial',
      'doubting',
      'asking',
      'promising',
      'threatening',
      'refusing',
      'demanding',
      'declining',
    ] as const),
  ]),
  takes: z
    .array(z.enum(['clause', 'gerund', 'infinitive', 'question', 'noun']))
    .min(1)
    .exactOptional(),
  content: z.array(z.string().min(1)).min(1).exactOptional(),
  certainty: z.enum(CERTAINTIES).exactOptional(),
  channel: z.enum(['said', 'quoted', 'document', 'broadcast', 'not-told']).exactOptional(),
  examples: z.array(z.string().min(1).max(1000)).min(1),
  counterexamples: z.array(z.string().min(1).max(1000)).default([]),
})

/** The most rows that a file may have. */
const MOST_ROWS = 2000

/**
 * A user's own rows of the cue lexicon, from a JSON file as docs/attribution.md has it. Their examples are read with them: each must be found and
 * be what its row says.
 * @throws HearsayError file-not-found, file-unreadable, or bad-cues with the row and what is wrong with it.
 */
export function readCues(path: string): readonly CueRow[] {
  const rows = rowsOf(path)
  const index = indexOfCues(rows)
  for (const [at, row] of rows.entries()) {
    for (const example of row.examples) {
      const wrong = whatIsWrong(row, example, index)
      if (wrong !== null)
        throw bad(path, `row ${at + 1} (${row.lemmas[0]}): ${wrong} in its example "${example}"`)
    }
    for (const example of row.counterexamples) {
      if (whatIsWrong(row, example, index) === null)
        throw bad(
          path,
          `row ${at + 1} (${row.lemmas[0]}): its counterexample "${example}" is read as its examples are`,
        )
    }
  }
  return rows
}

function rowsOf(path: string): readonly CueRow[] {
  let value: unknown
  try {
    value = JSON.parse(textOfFile(path))
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause
    throw bad(path, 'it is no JSON', cause)
  }
  const rows = z.array(Row).min(1).max(MOST_ROWS).safeParse(value)
  if (rows.success) return rows.data
  const [issue] = rows.error.issues
  const [row, ...field] = issue?.path ?? []
  const where =
    typeof row === 'number' ? `row ${row + 1}${field.length > 0 ? `, "${field.join('.')}"` : ''}: ` : ''
  throw bad(path, `${where}${issue?.message ?? 'it has another form'}`)
}

function textOfFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT')
      throw new HearsayError(
        'file-not-found',
        `There is no file ${path}; --cues takes a JSON file of cue rows.`,
        { cause },
      )
    throw new HearsayError('file-unreadable', `The file ${path} cannot be read (${code}).`, { cause })
  }
}

/** What an example with its <cue> and [content] does not show of its row; `null` where it shows it. */
function whatIsWrong(row: CueRow, example: string, index: ReturnType<typeof indexOfCues>): string | null {
  const marked = markedSentence(example)
  if (marked === null) return 'there is not one <cue> and a [content]'
  const { layers } = annotateBy(index)(reportFromText(marked.text, {}))
  const found = layers.attributions.find(({ cue }) => overlaps(cue, marked.cue))
  if (!found) return 'no attribution is found'
  const { stance, certainty } = index.doneBy(row)
  if (found.stance !== stance) return `the stance is ${found.stance} and not ${stance}`
  return found.certainty === certainty ? null : `the content is ${found.certainty} and not ${certainty}`
}

function bad(path: string, what: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'bad-cues',
    `The cue file ${path} cannot be used: ${what}; see "Your own cues" in docs/attribution.md.`,
    cause === undefined ? undefined : { cause },
  )
}
