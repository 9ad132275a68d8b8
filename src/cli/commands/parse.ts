import type { Command } from 'commander'
import { ERRORS } from '../../model/errors.ts'
import { printError } from '../print-error.ts'

export function parse(root: Command): void {
  root
    .command('parse')
    .description('print the sentences and words of reports, as Universal Dependencies splits them')
    .argument('<path...>', 'files or folders, or - for standard input')
    .option('--conllu', 'as CoNLL-U; there is no other form yet, so that this is the default too')
    .addHelpText('after', '\nExample:\n  $ hearsay parse report.txt --conllu > report.conllu')
    .action(run)
}

async function run(paths: readonly string[]): Promise<void> {
  const { parseMany } = await import('../../app/reading/parse-many.ts')
  for await (const result of parseMany(paths)) {
    if ('error' in result) {
      printError(result.error)
      process.exitCode ??= ERRORS[result.error.code].exit
    } else if (!process.stdout.write(result.conllu))
      await new Promise((drained) => process.stdout.once('drain', drained))
  }
}
