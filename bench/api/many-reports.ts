import { createHash } from 'node:crypto'
import { claimStage } from '../../src/app/keeping/claim-stage.ts'
import { readMany } from '../../src/app/reading/read-many.ts'
import { stores } from '../../src/ledger/stores/index.ts'
import type { ClaimRules } from '../../src/model/ports/claim-rules.ts'
import type { Reading } from '../../src/model/reading.ts'

/** What is asked of the service: names that few reports have, and a word that many have. */
export interface Known {
  readonly actors: readonly string[]
  readonly reports: readonly string[]
  /** Words of what was said; one that many reports have where they are not told. */
  readonly words?: readonly string[]
  /** Of the actors; none where they are not told. */
  readonly names?: readonly string[]
}

/** Statements are kept and gathered, and not compared: every report has neighbours that differ from it in names alone. */
const RULES: ClaimRules = { ...claimStage, keys: () => [], against: () => [] }

/**
 * Fills a ledger with so many reports: those of the casebook, told again with other names of the same length, so that every offset holds.
 * @returns some of what is in it.
 */
export async function fillLedger(
  path: string,
  count: number,
  onReport: (done: number) => void,
): Promise<Known> {
  const stories = await casebook()
  const store = stores[0]?.open(path, { create: true, rules: RULES })
  if (!store) throw new Error('There is no store.')
  const actors: string[] = []
  const reports: string[] = []
  for (let at = 0; at < count; at++) {
    const story = stories[at % stories.length]
    if (!story) break
    const reading = retold(story, Math.floor(at / stories.length))
    await store.add(reading, '2026-01-01T00:00:00.000Z')
    if (at % Math.max(1, Math.floor(count / 200)) === 0) {
      reports.push(reading.report.id)
      const [person] = reading.layers.entities.filter(
        ({ type, id }) => type === 'person' && isHeard(reading, id),
      )
      if (person) actors.push(person.key)
    }
    onReport(at + 1)
  }
  await store.close()
  return { actors, reports }
}

function isHeard({ statements }: Reading, entity: string): boolean {
  return statements.some(({ chain }) => chain.at(-1)?.entity === entity)
}

async function casebook(): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const result of readMany(['cases'], { given: {}, workers: 0 }))
    if (result.kind === 'reading') readings.push(result.reading)
  return readings
}

const [VOWELS, CONSONANTS] = ['aeiou', 'bcdfghklmnprstvz']

/** The report with other names: letters of words with a capital change places, vowels among vowels. */
function retold(reading: Reading, round: number): Reading {
  if (round === 0) return reading
  const renamed = JSON.stringify(reading)
    .replace(/\b([A-Z])([a-z]{3,})\b/g, (_, first: string, rest: string) => first + turned(rest, round))
    .replace(/"key":"([^"]+)"/g, (_, key: string) => `"key":"${key}~${round}"`)
  // The cast: only texts in it have changed.
  const changed = JSON.parse(renamed) as Reading
  const id = `sha256-${createHash('sha256').update(`${reading.report.id} ${round}`).digest('hex')}`
  const judgements: Reading['judgements'] = []
  return { ...changed, report: { ...changed.report, id }, judgements }
}

function turned(letters: string, by: number): string {
  return letters.replace(/[a-z]/g, (letter, at: number) => {
    const row = VOWELS.includes(letter) ? VOWELS : CONSONANTS
    const place = row.indexOf(letter)
    return place < 0 ? letter : (row[(place + (by >> (at % 5)) + by * (at + 1)) % row.length] ?? letter)
  })
}
