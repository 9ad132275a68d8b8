import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path))
const pages = tracked.filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path))

describe('the documentation', () => {
  it('links only to files that are there', () => {
    const broken = pages.flatMap((page) =>
      relativeLinks(readFileSync(page, 'utf8'))
        .filter((link) => !existsSync(join(dirname(page), link)))
        .map((link) => `${page}: ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('numbers its decisions in order and gives each a status', () => {
    const names = readdirSync('docs/adr').filter((name) => /^\d{4}-.*\.md$/.test(name))
    const numbers = names.map((name) => Number(name.slice(0, 4))).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    const silent = names.filter((name) => !/\bstatus\b/i.test(readFileSync(`docs/adr/${name}`, 'utf8')))
    expect(silent).toEqual([])
  })

  it('names no path of the machine that it was written on', () => {
    const elsewhere = /(?<![\w.$}~-])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\//
    const named = tracked
      .filter((path) => /\.(?:ts|tsx|mjs|md|json|html|txt)$/.test(path) && path !== 'package-lock.json')
      .filter((path) => path !== 'test/documentation.test.ts')
      .filter((path) => elsewhere.test(readFileSync(path, 'utf8')))
    expect(named).toEqual([])
  })

  it.skipIf(!existsSync('CHANGELOG.md'))('keeps an Unreleased section in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## \[?Unreleased\]?/m)
  })
})

function relativeLinks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/i.test(target))
}
