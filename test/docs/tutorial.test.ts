import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAsShown, sessionsOf } from './sessions.ts'

const MAIN = resolve('dist/command/hearsay.js')

describe('the tutorial', () => {
  it('prints what it says, typed word by word', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-tutorial-'))
    cpSync('casebook/lorne-talks', join(folder, 'casebook/lorne-talks'), { recursive: true })
    const shown = sessionsOf(readFileSync('docs/tutorial.md', 'utf8'))
    expect(shown.length).toBeGreaterThan(15)
    // One shell for all, as a reader has; a mark between the commands tells their outputs apart.
    const mark = '\u001e'
    const script = [
      `npx() { shift; ${process.execPath} ${MAIN} "$@" 2>/dev/null; }`,
      ...shown.flatMap(({ command }) => [command, `printf '${mark}'`]),
    ].join('\n')
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    const outputs = stdout.split(mark)
    for (const [at, { command, prints }] of shown.entries()) {
      const lines = (outputs[at] ?? '').replaceAll('\r', '').replace(/\n$/, '').split('\n')
      const printed = lines.length === 1 && lines[0] === '' ? [] : lines
      if (!isAsShown(printed, prints)) expect(printed.join('\n'), command).toBe(prints.join('\n'))
    }
    rmSync(folder, { recursive: true })
  }, 120_000)
})

describe('a session', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'x', 'y', 'b'], ['a', '…', 'b'], true],
    [['a 12 b'], ['a … b'], true],
    [['a'], ['a', '…'], true],
    [['a', 'c'], ['a', 'b'], false],
    [['a', 'b'], ['a'], false],
    [['a.b'], ['a+b'], false],
  ])('%j shown as %j: %s', (lines, shown, expected) => {
    expect(isAsShown(lines, shown)).toBe(expected)
  })
})
