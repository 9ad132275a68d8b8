import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ERRORS } from '../src/model/errors.ts'

const page = readFileSync('docs/errors.md', 'utf8')
const rows = [
  ...page.matchAll(/^\| `(?<code>[\w-]+)` \| (?<exit>\d+) \| (?<title>[^|]+) \| (?<help>[^|]+) \|$/gm),
].map(({ groups }) => ({ code: groups?.code, exit: Number(groups?.exit), title: groups?.title }))

describe('docs/errors.md', () => {
  it('has a row for every error, in the same order, with its exit status and its meaning', () => {
    expect(rows).toEqual(Object.entries(ERRORS).map(([code, { exit, title }]) => ({ code, exit, title })))
  })

  it('explains every exit status', () => {
    const explained = [...page.matchAll(/^\| (\d+) \|/gm)].map(([, status]) => Number(status))
    const missing = Object.values(ERRORS).filter(({ exit }) => !explained.includes(exit))
    expect(missing).toEqual([])
  })
})
