import { expect, it } from 'vitest'
import { catchingUp } from './open-told.ts'

function toldAt(isTTY: boolean, steps: readonly (readonly [ms: number, done: number])[]): string {
  let clock = 0
  const written: string[] = []
  const stderr = { isTTY, write: (text: string) => written.push(text) > 0 }
  const told = catchingUp('old.db', { now: () => clock, stderr: stderr as unknown as NodeJS.WriteStream })
  for (const [ms, done] of steps) {
    clock = ms
    told(done, 900, 'reports')
  }
  return written.join('')
}

it('says nothing of what is done at once', () => {
  expect(
    toldAt(false, [
      [100, 400],
      [300, 900],
    ]),
  ).toBe('')
})

it('writes a line now and then, and one at the end', () => {
  expect(
    toldAt(false, [
      [600, 100],
      [900, 200],
      [5700, 300],
      [6000, 900],
    ]),
  ).toBe([100, 300, 900].map((done) => `Bringing old.db up to date: ${done} of 900 reports\n`).join(''))
})

it('writes over its line on a terminal, and leaves none', () => {
  expect(
    toldAt(true, [
      [600, 100],
      [700, 900],
    ]),
  ).toBe('\r\x1b[KBringing old.db up to date: 100 of 900 reports\r\x1b[K')
})
