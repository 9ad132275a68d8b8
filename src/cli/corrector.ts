import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Corrector } from '../model/correction.ts'
import { HearsayError } from '../model/errors.ts'
import { addLedgerOption } from './options.ts'

/** The options that every correction has. */
export interface CorrectorOptions {
  readonly ledger: string
  readonly why?: string
  readonly who?: string
}

export function addCorrectorOptions(command: Command): Command {
  return addLedgerOption(command)
    .option('--why <reason>', 'why; kept with it')
    .option('--who <name>', 'who corrects; default the user of this machine')
}

/** @throws HearsayError bad-option where no reason is given: nobody can judge a correction without one. */
export function correctorOf({ why, who }: CorrectorOptions): Corrector {
  if (why === undefined || why.trim() === '')
    throw new HearsayError('bad-option', 'A correction needs a reason: --why TEXT.')
  return { who: who ?? userInfo().username, why, at: new Date().toISOString() }
}
