import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Stance } from '../model/annotation.ts'
import { CERTAINTIES, type Certainty } from '../model/certainty.ts'
import type { Standing } from '../model/claim.ts'
import { type Edtf, isEdtf } from '../model/edtf.ts'
import type { LedgerFilter } from '../model/ports/ledger-filter.ts'

export const STANCES: readonly Stance[] = [
  ...(['asserts', 'denies', 'partly-denies', 'non-denial', 'doubts', 'asks'] as const),
  ...(['promises', 'threatens', 'refuses', 'demands', 'declines'] as const),
]

/** What lists can be asked for; `standing` by claims alone. */
export interface ListFilter extends LedgerFilter {
  readonly standing?: Standing
  /** Of `conflicts`: also those that repeat what two claims contradict each other in. */
  readonly every?: true
  /** Of `conflicts`: what may be one instead. */
  readonly unsure?: true
}

/** The options that every list has. */
export interface ListOptions extends ListFilter {
  readonly ledger: string
  readonly json?: true
  readonly csv?: true
}

export function addListOptions(command: Command): Command {
  return addFilterOptions(addLedgerOption(command)).option('--json', 'as JSON').option('--csv', 'as CSV')
}

/** What narrows a list. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--by <name>', 'only of this source, anywhere in the chain')
    .option('--about <words>', 'only with all these words or names in it')
    .option('--since <date>', 'only on or after this date (EDTF: 2000-08-28, 2000-08, 2000)', edtf)
    .option('--until <date>', 'only on or before this date', edtf)
    .option('--certainty <value>', `only so certain: ${CERTAINTIES.join(', ')}`, certainty)
    .addOption(asOfOption())
    .option('--limit <number>', 'at most so many', wholeNumber)
}

function asOfOption(): Option {
  return new Option('--as-of <date>', 'as known on this day: only reports published by then').argParser(edtf)
}

export function addAsOfOption(command: Command): Command {
  return command.addOption(asOfOption())
}

/** The other clock: of statements alone. */
export function addSaidUntilOption(command: Command): Command {
  return command.option('--said-until <date>', 'only what had surely been said by this day', edtf)
}

export function addClockOptions(command: Command): Command {
  return addSaidUntilOption(addAsOfOption(command))
}

export function addLedgerOption(command: Command): Command {
  return command.option('--ledger <file>', 'the ledger', file, 'hearsay.db')
}

export function addGivenOptions(command: Command): Command {
  return addCuesOption(
    command
      .option('--published <date>', 'the date of the reports (EDTF), over what they say', edtf)
      .option('--publication <name>', 'who published them, over what they say'),
  ).option('--workers <number>', 'threads that read; 0 reads in this one', wholeNumber)
}

export function addCuesOption(command: Command): Command {
  return command.option('--cues <file>', 'rows of your own beside those of the cue lexicon (JSON)')
}

/** Who owns whom, where origins and outlets are shown. */
export function addOwnersOption(command: Command): Command {
  return command.option(
    '--owners <file>',
    'rows of your own beside those of the table of owners (JSON)',
    file,
  )
}

/** SQLite takes an empty name and `:memory:` for a ledger that is gone when the process ends. */
function file(value: string): string {
  if (value.trim() !== '' && value !== ':memory:') return value
  throw new InvalidArgumentError('Expected the name of a file.')
}

export function edtf(value: string): Edtf {
  if (isEdtf(value)) return value
  throw new InvalidArgumentError(`Expected a date such as 2000-08-30, 2000-08, 2000 or XXXX-08-30 (EDTF).`)
}

export function certainty(value: string): Certainty {
  const found = CERTAINTIES.find((one) => one === value)
  if (found) return found
  throw new InvalidArgumentError(`Expected one of ${CERTAINTIES.join(', ')}.`)
}

export function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number.')
}

export function port(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new InvalidArgumentError('Expected a number from 0 to 65535.')
}

export function stance(value: string): Stance {
  const found = STANCES.find((one) => one === value)
  if (found) return found
  throw new InvalidArgumentError(`Expected one of ${STANCES.join(', ')}.`)
}

export const STANDINGS: readonly string[] = [
  ...['unchallenged', 'corroborated', 'contested', 'denied', 'withdrawn', 'superseded'],
]

export function standing(value: string): Standing {
  // A standing that no rule gives is one that no claim has.
  if (STANDINGS.includes(value)) return value as Standing
  throw new InvalidArgumentError(`Expected one of ${STANDINGS.join(', ')}.`)
}
