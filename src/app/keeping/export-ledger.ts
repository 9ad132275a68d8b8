import { HearsayError } from '../../model/errors.ts'
import type { LedgerEntry } from '../../model/ledger-entry.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'

/** The version of the lines; it changes when one of them loses its meaning. */
export const LEDGER_SCHEMA = 'hearsay.ledger/1'

/** A reading of more tokens is written in parts: V8 has no string that long. */
const MOST_TOKENS = 100_000
/** Things in a part. */
const PART = 20_000

/**
 * A whole ledger as JSON Lines: the schema, then everything that happened to it, in its order. `importLedger` makes the same ledger
 * from it.
 */
export async function* exportLedger(ledger: LedgerStore): AsyncGenerator<string> {
  yield `${JSON.stringify({ schema: LEDGER_SCHEMA })}\n`
  for await (const entry of ledger.entries())
    for (const line of linesOf(entry)) yield `${JSON.stringify(line)}\n`
}

/** @throws HearsayError bad-option where the format is another than JSON Lines. */
export function mustBeLedgerFormat(name: string | undefined): void {
  if (name === undefined || name === 'jsonl') return
  throw new HearsayError('bad-option', `A whole ledger is written as jsonl, not as "${name}".`)
}

function* linesOf(entry: LedgerEntry): Generator<object> {
  if (entry.kind !== 'read' || entry.reading.layers.tokens.length <= MOST_TOKENS) {
    yield entry
    return
  }
  const layers = Object.entries(entry.reading.layers)
  const whole = layers.map(([name, layer]) => [name, Array.isArray(layer) ? [] : layer])
  const parts = layers.flatMap(([name, layer]) => {
    const things: readonly unknown[] = Array.isArray(layer) ? layer : []
    return Array.from({ length: Math.ceil(things.length / PART) }, (_, at) => ({
      kind: 'layer',
      name,
      things: things.slice(at * PART, (at + 1) * PART),
    }))
  })
  yield { ...entry, parts: parts.length, reading: { ...entry.reading, layers: Object.fromEntries(whole) } }
  yield* parts
}
