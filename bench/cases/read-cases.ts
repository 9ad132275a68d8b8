import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readReport } from '../../src/app/reading/read-report.ts'
import { findInputs } from '../../src/intake/find-inputs.ts'
import { readInputs } from '../../src/intake/read-inputs.ts'
import type { Reading } from '../../src/model/reading.ts'
import { expectedOf } from './expected.ts'
import { type Scores, scoresOf, sum } from './score.ts'

/** The folder of golden cases. */
export const CASES = resolve(import.meta.dirname, '../../cases')

/** Reports kept apart: counted, and not read while rules are made. */
export const UNSEEN = resolve(import.meta.dirname, '../unseen')

export function caseNames(root = CASES): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** The readings of a case's reports, in the order of its file. */
export async function readCase(name: string, root = CASES): Promise<readonly Reading[]> {
  const folder = join(root, name)
  const paths = readdirSync(folder)
    .filter((file) => file.startsWith('report'))
    .sort()
    .map((file) => join(folder, file))
  const readings: Reading[] = []
  for await (const result of readInputs(findInputs(paths), {})) {
    if ('error' in result) throw result.error
    readings.push(readReport(result.report))
  }
  return readings
}

/** The scores of a case, its reports together. */
export function scoresOfCase(name: string, readings: readonly Reading[], root = CASES): Scores {
  const expected = expectedOf(join(root, name))
  if (expected.length !== readings.length)
    throw new Error(`${name} expects ${expected.length} reports, and ${readings.length} were read.`)
  return expected.reduce<Scores>((total, one, index) => {
    const reading = readings[index]
    return reading ? sum(total, scoresOf(reading, one)) : total
  }, {})
}
