import { quoted } from './shells.ts'
import type { CommandTree, OptionNode } from './tree.ts'

/** A script for zsh's completion system: commands and options with what they say, and their values; files elsewhere. */
export function zsh(tree: readonly CommandTree[]): string {
  return [
    '#compdef hearsay',
    '# Completion of hearsay for zsh, written by "hearsay completion zsh".',
    '_hearsay() {',
    '  local -a commands',
    '  commands=(',
    ...tree.map(({ name, says }) => `    ${quoted(`${name}:${says}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe -t commands 'hearsay command' commands",
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  (( CURRENT-- ))',
    '  shift words',
    '  case $command in',
    ...tree.map(({ name, options, words }) =>
      [
        `    ${name}) _arguments -s`,
        ...options.flatMap(specsOf),
        quoted(words.length > 0 ? `1: :(${words.join(' ')})` : '*: :_files'),
        ...(words.length > 0 ? [quoted('*: :_files')] : []),
        ';;',
      ].join(' '),
    ),
    "    help) _describe -t commands 'hearsay command' commands ;;",
    '  esac',
    '}',
    'if [ "$funcstack[1]" = "_hearsay" ]; then _hearsay "$@"; else compdef _hearsay hearsay; fi',
    '',
  ].join('\n')
}

function specsOf({ flags, says, takesValue, values }: OptionNode): readonly string[] {
  const told = says.replace(/[[\]\\:]/g, '\\$&')
  const value = takesValue ? `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : ''
  return flags.map((flag) => quoted(`${flag}[${told}]${value}`))
}
