import type { Command } from 'commander'
import type { Finding } from '../../app/doctor.ts'
import { addLedgerOption } from '../options.ts'
import { applyConfig, configFile } from '../settings.ts'
import { wrap } from '../wrap.ts'

interface Line {
  readonly what: Finding['what'] | 'settings'
  readonly state: Finding['state']
  readonly says: string
}

/** The exit status where something is wrong. */
const WRONG = 1

export function doctor(root: Command): void {
  addLedgerOption(
    root
      .command('doctor')
      .description(
        `look whether everything that Hearsay needs is there; exit status ${WRONG} where something is wrong`,
      ),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExample:\n  $ hearsay doctor --ledger korea.db')
    .action(async ({ ledger, json }: { readonly ledger: string; readonly json?: true }) => {
      const { examine } = await import('../../app/doctor.ts')
      const lines: readonly Line[] = [...(await examine(ledger)), settings(root)]
      process.stdout.write(
        json
          ? `${JSON.stringify(lines, null, 2)}\n`
          : lines.map(({ what, state, says }) => wrap(`${state.padEnd(6)}${what}: ${says}`)).join(''),
      )
      if (lines.some(({ state }) => state === 'wrong')) process.exitCode = WRONG
    })
}

function settings(root: Command): Line {
  const file = configFile()
  if (file === null) return { what: 'settings', state: 'ok', says: 'no file; flags and environment count' }
  try {
    applyConfig(root, file)
    return { what: 'settings', state: 'ok', says: `${file} is read` }
  } catch (error) {
    return { what: 'settings', state: 'wrong', says: error instanceof Error ? error.message : String(error) }
  }
}
