import type { CommandTree } from './tree.ts'

/** A script for fish: commands and options with what they say, and their values; files elsewhere. */
export function fish(tree: readonly CommandTree[]): string {
  const first = '__fish_use_subcommand'
  return [
    '# Completion of hearsay for fish, written by "hearsay completion fish".',
    'complete -c hearsay -e',
    ...tree.map(({ name, says }) => `complete -c hearsay -f -n ${first} -a ${name} -d ${quoted(says)}`),
    ...tree.flatMap(({ name, options, words }) => {
      const inside = quoted(`__fish_seen_subcommand_from ${name}`)
      return [
        ...options.map(({ flags, says, takesValue, values }) =>
          [
            `complete -c hearsay -n ${inside}`,
            ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
            ...(takesValue ? [values.length > 0 ? `-x -a ${quoted(values.join(' '))}` : '-r'] : []),
            `-d ${quoted(says)}`,
          ].join(' '),
        ),
        ...(words.length > 0 ? [`complete -c hearsay -n ${inside} -f -a ${quoted(words.join(' '))}`] : []),
      ]
    }),
    '',
  ].join('\n')
}

/** In fish's single quotes a backslash and a quote are written with a backslash. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
