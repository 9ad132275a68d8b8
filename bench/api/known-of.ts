import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { Known } from './many-reports.ts'

/** How many are asked for in turn. */
const [ACTORS, WORDS] = [200, 40]

const WHOLE = /^sha256-[0-9a-f]{64}$/

/** What can be asked of a ledger that something else made: people from those heard most to those heard least, and words of what was said. */
export async function knownOf(path: string): Promise<Known> {
  const ledger = openLedger(path, { create: false })
  try {
    const people = (await ledger.sources({ limit: 4000 })).filter(({ type }) => type === 'person')
    const said = await ledger.statements({ limit: 200 })
    const words = said.flatMap(({ statement }) => statement.quote.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    // Copies of a ledger that was made larger have no readings.
    const reports = (await ledger.reports({ limit: 20_000 })).filter(({ id }) => WHOLE.test(id))
    return {
      actors: spread(people, ACTORS).map(({ key }) => key),
      names: spread(people, ACTORS).map(({ name }) => name),
      words: spread([...new Set(words)], WORDS),
      reports: spread(reports, ACTORS).map(({ id }) => id),
    }
  } finally {
    await ledger.close()
  }
}

function spread<Thing>(things: readonly Thing[], count: number): readonly Thing[] {
  const step = Math.max(1, Math.floor(things.length / count))
  return things.filter((_, at) => at % step === 0).slice(0, count)
}
