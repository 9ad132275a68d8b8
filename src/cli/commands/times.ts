import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { ERRORS } from '../../model/errors.ts'
import { edtf } from '../options.ts'
import { printError } from '../print-error.ts'
import { plain } from '../wrap.ts'

interface Options {
  readonly published?: string
  readonly timeml?: true
  readonly json?: true
}

export function times(root: Command): void {
  root
    .command('times')
    .description('list the time expressions of a report, with what they mean')
    .argument('<file>', 'a file, or - for standard input')
    .option('--published <date>', 'the date of the report (EDTF), over what it says', edtf)
    .option('--timeml', 'as a TimeML document, with a TIMEX3 around each time')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay times report.txt --published 2000-08-30\n  $ hearsay times report.txt --timeml > report.tml',
    )
    .action(run)
}

async function run(path: string, { published: given, timeml, json }: Options): Promise<void> {
  const { timesOfFile } = await import('../../app/reading/times-of-file.ts')
  const name = path === '-' ? 'standard-input' : basename(path, extname(path))
  for await (const result of timesOfFile(path, given)) {
    if ('error' in result) {
      printError(result.error)
      process.exitCode ??= ERRORS[result.error.code].exit
      continue
    }
    const { text, published, times: found } = result
    if (timeml) {
      const { writeTimeml } = await import('../../app/reading/find-times.ts')
      process.stdout.write(writeTimeml({ name, text, published, times: found }))
    } else if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    else process.stdout.write(plain(found.map(lineOf).join('')))
  }
}

/** "t3  yesterday  DATE 2014-05-19", with the qualifier where there is one. */
function lineOf(time: { id: string; text: string; type: string; value: string; mod: string | null }): string {
  const { id, text, type, value, mod } = time
  const words = text.replace(/\s+/g, ' ')
  return `${id.padEnd(5)}${words.padEnd(28)} ${type.padEnd(8)} ${value}${mod === null ? '' : ` ${mod}`}\n`
}
