import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Command, type CommanderError } from 'commander'
import { ERRORS } from '../model/errors.ts'
import { addCommands } from './commands/index.ts'
import { nameEnvironment } from './settings.ts'

/** The command line: every command of the list, with its help and exit statuses. */
export function program(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const root = new Command('hearsay')
    .description(
      'Reads news reports and keeps a ledger of what was said: who said it, when, through whom, how surely.',
    )
    .version(version)
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay read report.txt\n  $ hearsay ingest reports/\n  $ hearsay overview',
    )
  addCommands(root)
  nameEnvironment(root)
  // Whoever opens the ledger reads the table, threads of a service among them.
  root.hook('preAction', (_, action) => {
    const { owners } = action.opts()
    if (typeof owners !== 'string') return
    process.env.HEARSAY_OWNERS = resolve(owners)
    // No part of what is asked of the ledger.
    action.setOptionValue('owners', undefined)
  })
  for (const command of [root, ...root.commands]) {
    command.exitOverride((error: CommanderError) => {
      // Commander has said what is wrong; help and version are no errors.
      process.exit(error.exitCode === 0 ? 0 : ERRORS['bad-option'].exit)
    })
    command.configureOutput({
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'hearsay: ')
            .trimEnd()
            .replaceAll('\n', ' ')} [bad-option]\n`,
        ),
    })
  }
  return root
}
