import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { EXPORT_FORMATS } from '../../src/app/asking/write-export.ts'
import { bash } from '../../src/cli/completion/bash.ts'
import { fish } from '../../src/cli/completion/fish.ts'
import { treeOf } from '../../src/cli/completion/tree.ts'
import { zsh } from '../../src/cli/completion/zsh.ts'
import { manPage } from '../../src/cli/man-page.ts'
import { program } from '../../src/cli/program.ts'
import {
  applyConfig,
  applyEnvironment,
  configSchema,
  nameEnvironment,
  SETTINGS,
} from '../../src/cli/settings.ts'
import { hearsay } from './run-hearsay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-shell-'))
afterAll(() => rmSync(folder, { recursive: true }))

const root = program()
const tree = treeOf(
  root,
  EXPORT_FORMATS.map(({ name }) => name),
)
const scripts = { bash: bash(tree), zsh: zsh(tree), fish: fish(tree) }
for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, name), script)

/** Whether a program is on this machine; where it is not, its tests are shown as left out. */
const has = (name: string) => spawnSync(name, ['--version']).status === 0

describe('completion', () => {
  it('knows every command and option in every shell', () => {
    for (const [shell, script] of Object.entries(scripts))
      for (const { name, options } of tree) {
        expect(script).toContain(name)
        for (const { flags } of options)
          for (const flag of flags)
            expect(script, shell).toContain(shell === 'fish' ? flag.replace(/^--?/, '') : flag)
      }
  })

  it.each([
    [['wat'], ['watch']],
    [['help', 'wat'], ['watch']],
    [['watch', 'a'], ['add']],
    [['statements', '--un'], ['--until']],
    [['export', 'statements', '--as', 'web'], ['web-annotation']],
    [['export', 'cl'], ['claims']],
    [['search', '--stance', 'partly'], ['partly-denies']],
    [['statements', '--ledger', 'x'], []],
    [['read', 'x'], []],
    [['nonsense', '--x'], []],
  ])('bash: %j gives %j', (words, expected) => {
    const line = `source ${join(folder, 'bash')}; COMP_WORDS=(hearsay ${words.join(' ')}); COMP_CWORD=${words.length}; _hearsay; printf '%s\\n' "\${COMPREPLY[@]}"`
    const found = execFileSync('bash', ['-c', line], { encoding: 'utf8' }).split('\n').filter(Boolean)
    expect(found).toEqual(expected)
  })

  it.skipIf(!has('zsh'))('zsh takes the script and completes with it', () => {
    const code = `autoload -Uz compinit && compinit -u -d ${folder}/dump; source ${folder}/zsh; print $_comps[hearsay]`
    const { stdout, stderr } = spawnSync('zsh', ['-f', '-c', code], { encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['_hearsay\n', ''])
  })

  it.skipIf(!has('fish'))('fish takes the script and completes with it', () => {
    const complete = (line: string) =>
      spawnSync('fish', ['--no-config', '-c', `source ${folder}/fish; complete -C "${line}"`], {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      })
    expect(complete('hearsay export claims --as web').stdout).toMatch(/^web-annotation/)
    expect(complete('hearsay wat').stdout).toMatch(/^watch/)
    expect(complete('hearsay wat').stderr).toBe('')
  })
})

describe('the manual page', () => {
  const page = manPage(root, '1.2.3')

  it('has every command, option, variable and exit status', () => {
    for (const { name, options } of tree) {
      expect(page).toContain(`.SS hearsay ${name}`)
      for (const { flags } of options.filter(({ flags }) => !flags.includes('--help')))
        expect(page).toContain(flags[0]?.replaceAll('-', '\\-'))
    }
    for (const { env } of SETTINGS) if (env) expect(page).toContain(env)
    expect(page).toMatch(/^\.B 70$/m)
  })

  it.skipIf(!has('groff'))('is right by groff, with all warnings', () => {
    const { stderr } = spawnSync('groff', ['-man', '-ww', '-z'], { input: page, encoding: 'utf8' })
    expect(stderr).toBe('')
  })
})

describe('settings', () => {
  const file = join(folder, 'hearsay.config.json')
  const had = process.env.HEARSAY_WORKERS

  /** What a command is given by a file, the environment and flags. */
  function given(config: unknown, env: string | undefined, flags: readonly string[]) {
    writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config))
    let found: { ledger?: string; workers?: number } = {}
    const one = new Command('hearsay')
    one
      .command('read')
      .option('--ledger <file>', 'a file', 'hearsay.db')
      .option('--workers <number>', 'threads', Number)
      .action((options) => {
        found = options
      })
    delete process.env.HEARSAY_WORKERS
    if (env !== undefined) process.env.HEARSAY_WORKERS = env
    try {
      nameEnvironment(one)
      applyConfig(one, file)
      applyEnvironment(one)
      one.parse(['read', ...flags], { from: 'user' })
      return found
    } finally {
      delete process.env.HEARSAY_WORKERS
      if (had !== undefined) process.env.HEARSAY_WORKERS = had
    }
  }

  it('are the flag, then the environment, then the file, then the default', () => {
    expect(given({ workers: 1 }, '2', ['--workers', '3']).workers).toBe(3)
    expect(given({ workers: 1 }, '2', []).workers).toBe(2)
    expect(given({ workers: 1 }, undefined, []).workers).toBe(1)
    expect(given({}, undefined, [])).toEqual({ ledger: 'hearsay.db' })
  })

  it('name files from the folder of their own file', () => {
    expect(given({ ledger: 'sub/a.db' }, undefined, []).ledger).toBe(join(folder, 'sub/a.db'))
  })

  it.each([
    ['{', /is no JSON/],
    ['[]', /should be a JSON object/],
    [{ ledgr: 'a' }, /"ledgr" is no setting; there are ledger/],
    [{ workers: '2' }, /"workers" is "2", and should be a whole number/],
    [{ ledger: '' }, /"ledger" is "", and should be a text/],
  ])('of %j are refused with what is wrong', (config, sentence) => {
    expect(() => given(config, undefined, [])).toThrow(
      expect.objectContaining({ code: 'bad-config', message: expect.stringMatching(sentence) }),
    )
  })

  it('are options that there are, documented, and in the schema', () => {
    const page = readFileSync('docs/cli.md', 'utf8')
    const options = root.commands.flatMap((command) => command.options.map((one) => one.attributeName()))
    for (const { key, env } of SETTINGS) {
      expect(options).toContain(key)
      expect(page).toContain(`| \`${key}\` | ${env === undefined ? '' : `\`${env}\` `}|`)
    }
    expect(JSON.parse(readFileSync('hearsay.config.schema.json', 'utf8'))).toEqual(configSchema())
  })
})

describe('the doctor', () => {
  it('finds everything in order, and a ledger that is none yet', async () => {
    const { status, output } = await hearsay(
      ['doctor', '--json', '--ledger', join(folder, 'new.db')],
      'cases',
    )
    const found = JSON.parse(output).map(({ what, state }: { what: string; state: string }) => [what, state])
    expect(found).toEqual([
      ['node', 'ok'],
      ['models', 'ok'],
      ['ledger', 'note'],
      ['disk', 'ok'],
      ['locale', 'ok'],
      ['page', 'ok'],
      ['settings', 'ok'],
    ])
    expect(status).toBe(0)
  })

  it('finds a damaged ledger and wrong settings, and says so with its status', async () => {
    const { openLedger } = await import('../../src/app/keeping/open-ledger.ts')
    const ledger = join(folder, 'whole.db')
    const opened = openLedger(ledger, { create: true })
    expect(await opened.check()).toMatchObject({ problems: [] })
    await opened.close()
    const damaged = join(folder, 'damaged.db')
    const database = new Database(ledger)
    database.exec(`vacuum into '${damaged}'`)
    database.close()
    writeFileSync(damaged, readFileSync(damaged).fill(7, 4096 * 8, 4096 * 12))
    writeFileSync(join(folder, 'hearsay.config.json'), '{"port": "high"}')
    const { status, output } = await hearsay(['doctor', '--ledger', damaged], folder)
    expect(output).toMatch(/^wrong ledger: /m)
    expect(output).toMatch(/^wrong settings: hearsay\.config\.json: "port"/m)
    expect(status).toBe(1)
    expect(await hearsay(['overview'], folder)).toMatchObject({
      status: 2,
      errors: [expect.stringContaining('[bad-config]')],
    })
  })
})
