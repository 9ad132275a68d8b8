import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { SelectionRow } from '../../model/selection.ts'
import { type SelectionRequest, selectRows } from './select-rows.ts'
import { exportFormat, writeExport } from './write-export.ts'

/** Lists that can be had part by part, and what each of their rows is named by in the ledger. */
const BY_PARTS: Readonly<Record<string, (row: SelectionRow) => string | null>> = {
  statements: (row) => (row.kind === 'statement' ? row.statement.address : null),
  events: (row) => (row.kind === 'event' ? row.event.address : null),
  conflicts: (row) => (row.kind === 'conflict' ? row.conflict.judgement.id : null),
}

/** Formats in which a list is its parts one after the other, with what stands above the first. */
const HEADINGS: Readonly<Record<string, RegExp>> = { csv: /^.*\r\n/, jsonl: /^/ }

/** Rows that are in memory at once. */
const ROWS_AT_ONCE = 1000

/** Whether a list in a format can be written however long it is. */
export function isWrittenByParts(name: string, format: string): boolean {
  return name in BY_PARTS && format in HEADINGS
}

/**
 * A selection in a format, in pieces; one that is written by parts is had from the ledger part by part while it is taken, so that a whole ledger
 * passes through little memory.
 * @throws HearsayError as `selectRows` does, and bad-option
 */
export async function* streamExport(
  ledger: LedgerStore,
  request: SelectionRequest,
  format: string,
  { atOnce = ROWS_AT_ONCE }: { readonly atOnce?: number } = {},
): AsyncGenerator<string> {
  const { name, filter = {} } = request
  exportFormat(format, name)
  const [keyOf, heading] = [BY_PARTS[name], HEADINGS[format]]
  if (!keyOf || !heading) {
    yield* writeExport(await selectRows(ledger, request), format)
    return
  }
  let left = filter.limit ?? Number.POSITIVE_INFINITY
  let after = filter.after
  for (let isFirst = true; ; isFirst = false) {
    const limit = Math.min(atOnce, left)
    const part = await selectRows(ledger, {
      ...request,
      filter: { ...filter, limit, ...(after === undefined ? {} : { after }) },
    })
    const last = part.rows.at(-1)
    if (isFirst || last)
      for await (const piece of writeExport(part, format)) yield isFirst ? piece : piece.replace(heading, '')
    left -= part.rows.length
    after = last === undefined ? undefined : (keyOf(last) ?? undefined)
    if (part.rows.length < limit || left <= 0 || after === undefined) return
  }
}

/** With its first piece made: what is wrong with the question is an error, and not a text that breaks off. */
export async function begun(pieces: AsyncGenerator<string>): Promise<AsyncIterable<string>> {
  const first = await pieces.next()
  return (async function* () {
    if (!first.done) yield first.value
    yield* pieces
  })()
}
