import type { Command, Option } from 'commander'
import { CERTAINTIES } from '../../model/certainty.ts'
import { SELECTIONS } from '../../model/selection.ts'
import { STANCES, STANDINGS } from '../options.ts'
import { SHELLS } from './shells.ts'

/** The command line as the shells complete it. */
export interface CommandTree {
  readonly name: string
  readonly says: string
  readonly options: readonly OptionNode[]
  /** Words that its first argument can be; where there are none files are completed. */
  readonly words: readonly string[]
}

export interface OptionNode {
  /** "--limit", and "-o" where there is a short one. */
  readonly flags: readonly string[]
  readonly says: string
  readonly takesValue: boolean
  /** What the value can be; where it takes one and there are none files are completed. */
  readonly values: readonly string[]
}

/** What the values of options can be, by the option's long name. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--certainty': CERTAINTIES,
  '--stance': STANCES,
  '--standing': STANDINGS,
  '--kind': ['direct', 'indirect', 'mixed', 'author'],
  '--format': ['markdown', 'html', 'json'],
}

/** What the first arguments of commands can be. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  completion: SHELLS,
  copies: ['list', 'judge', 'retract'],
  entities: ['list', 'merge', 'split'],
  export: [...SELECTIONS, 'ledger', 'formats'],
  watch: ['news', 'add', 'list', 'remove'],
}

/** @param formats the names of the export formats. */
export function treeOf(root: Command, formats: readonly string[]): readonly CommandTree[] {
  return root.commands.map((command) => ({
    name: command.name(),
    says: command.description(),
    options: [...command.options.map((option) => nodeOf(option, formats)), HELP],
    words: WORDS[command.name()] ?? [],
  }))
}

const HELP: OptionNode = {
  ...{ flags: ['--help', '-h'], says: 'display help for command', takesValue: false, values: [] },
}

function nodeOf({ long, short, description, required, optional }: Option, formats: readonly string[]) {
  return {
    flags: [long, short].filter((flag) => typeof flag === 'string'),
    says: description,
    takesValue: required || optional,
    values: long === '--as' ? formats : (VALUES[long ?? ''] ?? []),
  }
}
