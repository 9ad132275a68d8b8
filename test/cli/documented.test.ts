import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.ts'
import { ERRORS } from '../../src/model/errors.ts'

const page = readFileSync('docs/cli.md', 'utf8')
const { commands } = program()

/** The part of the page under the heading that names the command in backticks. */
function sectionOf(command: string): string {
  return page.split(/^## /m).find((section) => section.split('\n', 1)[0]?.includes(`\`${command}\``)) ?? ''
}

describe('docs/cli.md', () => {
  it.each(commands.map((command) => [command.name(), command] as const))(
    'explains %s: in the list of commands, and each of its options in its section',
    (name, command) => {
      expect(page).toMatch(new RegExp(`^hearsay ${name}\\b`, 'm'))
      const section = sectionOf(name)
      const missing = command.options.filter(({ flags }) => !section.includes(`\`${flags}\``))
      expect(missing.map(({ flags }) => flags)).toEqual([])
    },
  )

  it('names no option that there is not', () => {
    const known = new Set([
      ...commands.flatMap(({ options }) => options.map(({ long }) => long)),
      ...['--help', '--version'],
    ])
    const named = [...page.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option)
    expect(named.filter((option) => !known.has(option))).toEqual([])
  })

  it('shows only commands that there are, with options that they have', () => {
    const examples = [...page.matchAll(/^\$ .*?hearsay (\w+)(.*)$/gm)]
    expect(examples.length).toBeGreaterThan(10)
    const wrong = examples.filter(([, name, rest = '']) => {
      const command = commands.find((one) => one.name() === name)
      const options = rest.match(/(?<= )--[a-z-]+/g) ?? []
      return !options.every((option) => command?.options.some(({ long }) => long === option))
    })
    expect(wrong.map(([line]) => line)).toEqual([])
  })

  it('has every exit status', () => {
    const missing = Object.values(ERRORS).filter(({ exit }) => !page.includes(`| ${exit} |`))
    expect(missing).toEqual([])
  })
})
