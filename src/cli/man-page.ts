import type { Command, Option } from 'commander'
import { ERRORS } from '../model/errors.ts'

/** The manual page hearsay(1), in man(7), from the commands themselves. */
export function manPage(root: Command, version: string): string {
  return [
    `.TH HEARSAY 1 "" "Hearsay ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'hearsay \\- keeps a ledger of what news reports say was said',
    '.SH SYNOPSIS',
    '.B hearsay',
    '.I command',
    '.RI [ arguments ]',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    line(root.description()),
    'Results go to standard output, errors and progress to standard error.',
    '.SH COMMANDS',
    ...root.commands.flatMap(commandLines),
    '.SH FILES',
    '.TP',
    '.I hearsay.db',
    'the ledger in this folder, where no other is named',
    '.TP',
    '.I hearsay.config.json',
    'settings of this folder',
    '.SH ENVIRONMENT',
    ...environmentOf(root),
    '.SH EXIT STATUS',
    '.TP',
    '.B 0',
    'all went well',
    ...statuses(),
    '.SH SEE ALSO',
    line('The documentation of Hearsay in its folder docs/.'),
    '',
  ].join('\n')
}

function commandLines(command: Command): readonly string[] {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`
    return argument.required ? `<${name}>` : `[${name}]`
  })
  return [
    `.SS ${roff(['hearsay', command.name(), ...words].join(' '))}`,
    line(command.description()),
    ...command.registeredArguments.flatMap((argument) => [
      '.TP',
      `.I ${roff(argument.name())}`,
      line(argument.description),
    ]),
    ...command.options.flatMap((option) => ['.TP', `.B ${roff(option.flags)}`, line(saysOf(option))]),
  ]
}

function saysOf({ description, defaultValue }: Option): string {
  const kept =
    defaultValue === undefined || defaultValue === false ? '' : ` (default ${String(defaultValue)})`
  return `${description}${kept}`
}

function environmentOf(root: Command): readonly string[] {
  const named = root.commands.flatMap(({ options }) =>
    options.flatMap(({ envVar, long }) => (envVar === undefined ? [] : [[envVar, long ?? ''] as const])),
  )
  return [...new Map(named)].flatMap(([name, long]) => ['.TP', `.B ${roff(name)}`, line(`as ${long}`)])
}

function statuses(): readonly string[] {
  const titles = new Map<number, string[]>()
  for (const { exit, title } of Object.values(ERRORS)) titles.set(exit, [...(titles.get(exit) ?? []), title])
  return [...titles]
    .sort(([a], [b]) => a - b)
    .flatMap(([exit, all]) => ['.TP', `.B ${exit}`, line(`${all.join('; ')}.`)])
}

/** A line of text: what begins with a dot or an apostrophe would be a request. */
function line(text: string): string {
  const escaped = roff(text.replace(/\s+/g, ' ').trim())
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}

/** Characters that groff reads otherwise, and those that not every terminal has. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('“', '\\(lq')
    .replaceAll('”', '\\(rq')
    .replaceAll('’', '\\(cq')
    .replaceAll('…', '...')
    .replaceAll('"', '\\(dq')
}
