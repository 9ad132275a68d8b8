import type { Command } from 'commander'
import { ERRORS } from '../../model/errors.ts'
import { addGivenOptions } from '../options.ts'
import { ownCues } from '../own-cues.ts'
import { printError } from '../print-error.ts'
import { write } from '../write.ts'

interface Options {
  readonly published?: string
  readonly publication?: string
  readonly workers?: number
  readonly cues?: string
  readonly json?: true
  readonly jsonl?: true
}

export function read(root: Command): void {
  const command = root
    .command('read')
    .description('print what is read in reports, without keeping it')
    .argument('<path...>', 'files, folders or addresses, or - for standard input')
    .option('--json', 'as a JSON object; several reports as an array of them')
    .option('--jsonl', 'one line a report')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay read report.txt --published 2000-08-30\n  $ hearsay read paper.pdf\n  $ hearsay read https://example.org/page\n  $ hearsay read reports/ --jsonl > readings.jsonl\n  $ hearsay read judgment.txt --cues law-cues.json',
    )
    .action(run)
  addGivenOptions(command)
}

async function run(
  paths: readonly string[],
  { json, jsonl, workers, cues, ...given }: Options,
): Promise<void> {
  const [{ readMany }, { writeReading }, { prettyReading }] = await Promise.all([
    import('../../app/reading/read-many.ts'),
    import('../../app/reading/write-reading.ts'),
    import('../pretty-reading.ts'),
  ])
  const format = jsonl ? 'jsonl' : json ? 'json' : null
  const results = readMany(paths, {
    given: {
      ...(given.published ? { published: given.published } : {}),
      ...(given.publication ? { publication: given.publication } : {}),
    },
    ...(workers === undefined ? {} : { workers }),
    ...(await ownCues(cues)),
  })
  const print = format === 'json' ? jsonPrinter(write) : { one: write, end: async () => {} }
  for await (const result of results) {
    if (result.kind === 'error') {
      printError(result.error)
      process.exitCode ??= ERRORS[result.error.code].exit
    } else if (result.kind === 'reading')
      await print.one(format ? writeReading(result.reading, format) : prettyReading(result.reading))
  }
  await print.end()
}

/** One report is an object, several are an array: which, is known when the second comes. */
function jsonPrinter(print: (text: string) => Promise<void>) {
  let [count, first] = [0, '']
  return {
    one: async (text: string) => {
      count++
      if (count === 1) first = text
      else await print(`${count === 2 ? `[\n${first.trimEnd()}` : ''},\n${text.trimEnd()}`)
    },
    end: async () => print(count > 1 ? '\n]\n' : first),
  }
}
