import { readFileSync } from 'node:fs'
import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import type { Statement } from '../../src/model/statement.ts'

/** A sentence of our own, one word of its content, and what its statement is to tell of it; "-" where nothing is expected. */
export interface ToldSentence {
  readonly text: string
  /** Where the word stands. */
  readonly at: number
  /** "!denies": no statement of it is a denial. */
  readonly stance: string
  readonly certainty: string
  readonly factuality: string
}

export const PARTS = ['stance', 'certainty', 'factuality'] as const

/** The rows of a file: stance, certainty, factuality, and the sentence with its [word]. */
export function readSentences(file: URL): readonly ToldSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [stance = '', certainty = '', factuality = '', marked = ''] = line.split('\t')
      return { stance, certainty, factuality, text: marked.replace(/[[\]]/g, ''), at: marked.indexOf('[') }
    })
}

/** What is read of a sentence where it is not what was expected: a line a part, or one where no statement has the word in its content. */
export function missesOf(sentence: ToldSentence): readonly string[] {
  const { statements } = readReport(reportFromText(sentence.text, {}))
  const own = statements.filter(({ content }) =>
    content.some(({ start, end }) => start <= sentence.at && sentence.at < end),
  )
  if (sentence.stance.startsWith('!'))
    return own.some(({ chain }) => chain.at(-1)?.stance === sentence.stance.slice(1)) ? ['stance'] : []
  const statement = own.toSorted((a, b) => b.chain.length - a.chain.length || lengthOf(a) - lengthOf(b))[0]
  if (!statement) return ['not found']
  return PARTS.filter((part) => sentence[part] !== '-' && sentence[part] !== partOf(statement, part)).map(
    (part) => `${part} ${partOf(statement, part)}, not ${sentence[part]}`,
  )
}

/** Prints how many are right in each part, and with `--misses` the others. */
export function showSentences(name: string, file: URL): void {
  const rows = readSentences(file).map((sentence) => ({ sentence, misses: missesOf(sentence) }))
  const missing = rows.filter(({ misses }) => misses[0] === 'not found').length
  console.log(`${name}: ${rows.length} sentences of our own, ${rows.length - missing} with their statement`)
  for (const part of PARTS) {
    const asked = rows.filter(({ sentence }) => sentence[part] !== '-')
    const right = asked.filter(
      ({ misses }) => !misses.some((miss) => miss === 'not found' || miss.startsWith(part)),
    )
    console.log(`  ${part.padEnd(12)} ${right.length} of ${asked.length}`)
  }
  if (process.argv.includes('--misses'))
    for (const { sentence, misses } of rows)
      if (misses.length > 0) console.log(`  ${sentence.text}  (${misses.join('; ')})`)
  console.log('')
}

function partOf(
  { chain, certainty, factuality }: Statement,
  part: (typeof PARTS)[number],
): string | undefined {
  return part === 'stance' ? chain.at(-1)?.stance : part === 'certainty' ? certainty : factuality
}

function lengthOf({ content }: Statement): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}
