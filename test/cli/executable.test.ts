import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the built command runs by itself, as npx runs it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string }
  expect(execFileSync('dist/command/hearsay.js', ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`)
})
