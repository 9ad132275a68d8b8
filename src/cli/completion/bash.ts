import { quoted } from './shells.ts'
import type { CommandTree } from './tree.ts'

/** A script for bash 4 and up: commands, options, and the values of both; files elsewhere. */
export function bash(tree: readonly CommandTree[]): string {
  const names = tree.map(({ name }) => name)
  return [
    '# Completion of hearsay for bash, written by "hearsay completion bash".',
    '_hearsay() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}`,
    '  local options= words= valued=',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W ${quoted([...names, 'help', '--help', '--version'].join(' '))} -- "$word"))`,
    '    return',
    '  fi',
    '  case $command in',
    ...tree.flatMap(({ name, options, words }) => [
      `    ${name})`,
      `      options=${quoted(options.flatMap(({ flags }) => flags).join(' '))}`,
      `      words=${quoted(words.join(' '))}`,
      '      case $before in',
      ...options
        .filter(({ takesValue }) => takesValue)
        .map(
          ({ flags, values }) =>
            `        ${flags.join('|')}) valued=1; words=${quoted(values.join(' '))}; options= ;;`,
        ),
      '      esac ;;',
    ]),
    `    help) words=${quoted(names.join(' '))} ;;`,
    '  esac',
    '  if [ "$COMP_CWORD" -gt 2 ] && [ -z "$valued" ]; then words=; fi',
    '  case $word in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;',
    '    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;',
    '  esac',
    '}',
    '# Where there is nothing of ours, files.',
    'complete -o default -F _hearsay hearsay',
    '',
  ].join('\n')
}
