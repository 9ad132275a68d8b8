import { createReadStream } from 'node:fs'
import { reportId } from '../../intake/build-report.ts'
import { linesOfStream } from '../../intake/lines-of-stream.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerEntry } from '../../model/ledger-entry.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { LEDGER_SCHEMA } from './export-ledger.ts'

export interface ImportSummary {
  readonly reports: number
  readonly corrections: number
  /** What the ledger had already. */
  readonly known: number
}

/** Bytes of a line: as long as a string can be. */
const LONGEST_LINE = 500 * 1024 * 1024

/**
 * Makes a ledger anew from what `exportLedger` wrote, entry by entry. What is there already is left as it is, so that it can be stopped
 * and run again.
 * @param path a file, or - for standard input.
 * @throws HearsayError file-not-found, malformed-input: what came before the line is kept.
 */
export async function importLedger(ledger: LedgerStore, path: string): Promise<ImportSummary> {
  const stream = path === '-' ? process.stdin : createReadStream(path)
  const known = new Map((await ledger.corrections({})).map((row) => [row.id, row.undone !== null]))
  const count = { reports: 0, corrections: 0, known: 0 }
  for await (const { entry, where } of entriesOf(stream, path)) {
    try {
      const outcome = await apply(ledger, entry, known)
      if (outcome === 'known') count.known++
      else if (entry.kind === 'read') count.reports++
      else if (entry.kind === 'corrected') count.corrections++
    } catch (error) {
      throw asMalformed(error, where)
    }
  }
  return count
}

/** The entries of a file, those that are in parts put together. */
async function* entriesOf(
  stream: AsyncIterable<string | Buffer>,
  path: string,
): AsyncGenerator<{ readonly entry: LedgerEntry; readonly where: string }> {
  let isOpen = false
  let waiting: {
    readonly entry: LedgerEntry
    readonly layers: Record<string, unknown>
    left: number
  } | null = null
  for await (const { line, bytes } of opened(stream, path)) {
    const where = `${path}, line ${line},`
    const value = parsed(bytes, where)
    if (!isOpen) {
      if (value.schema !== LEDGER_SCHEMA)
        throw malformed(where, `does not begin with the schema ${LEDGER_SCHEMA}`)
      isOpen = true
    } else if (waiting) {
      const { name, things } = value
      if (value.kind !== 'layer' || typeof name !== 'string' || !Array.isArray(things))
        throw malformed(where, 'should be a part of the reading before it')
      waiting.layers[name] = [...(waiting.layers[name] as readonly unknown[]), ...things]
      if (--waiting.left > 0) continue
      yield { entry: waiting.entry, where }
      waiting = null
    } else {
      // What the entry lacks is found where it is applied.
      const entry = value as unknown as LedgerEntry
      if (entry.kind !== 'read' || typeof value.parts !== 'number') yield { entry, where }
      else {
        const layers: Record<string, unknown> = { ...entry.reading.layers }
        waiting = {
          entry: { kind: 'read', at: entry.at, reading: { ...entry.reading, layers: layers as never } },
          ...{ layers, left: value.parts },
        }
      }
    }
  }
  if (!isOpen) throw malformed(path, 'is empty')
  if (waiting) throw malformed(path, 'ends within a reading')
}

async function* opened(stream: AsyncIterable<string | Buffer>, path: string) {
  try {
    yield* linesOfStream(stream, LONGEST_LINE)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new HearsayError(
        'file-not-found',
        `There is no file ${path}; "hearsay export ledger" writes one.`,
      )
    if (code === undefined || error instanceof HearsayError) throw error
    throw new HearsayError('file-unreadable', `${path} cannot be read (${code}).`, { cause: error })
  }
}

function parsed(bytes: Uint8Array | null, where: string): Record<string, unknown> {
  if (bytes === null) throw malformed(where, 'is longer than any that Hearsay writes')
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {}
  throw malformed(where, 'is no JSON object')
}

async function apply(
  ledger: LedgerStore,
  entry: LedgerEntry,
  known: Map<string, boolean>,
): Promise<'applied' | 'known'> {
  switch (entry.kind) {
    case 'read':
      mustHold(entry.reading)
      return (await ledger.add(entry.reading, entry.at)) ? 'applied' : 'known'
    case 'merged':
      return (await ledger.mergeEntities(entry.keys, entry.by)) > 0 ? 'applied' : 'known'
    case 'corrected':
      return applyCorrection(ledger, entry.logged, known)
    case 'undone':
      if (known.get(entry.correction) !== false) return 'known'
      await ledger.undo(entry.correction, entry.by)
      known.set(entry.correction, true)
      return 'applied'
    case 'copies-judged':
      if (await hasCopy(ledger, entry.id)) return 'known'
      await ledger.judgeCopy(entry.between, entry.verdict, entry.by)
      return 'applied'
    case 'copies-retracted':
      if (!(await hasCopy(ledger, entry.id))) return 'known'
      await ledger.retractCopy(entry.id, entry.by)
      return 'applied'
    case 'watched': {
      const { id, seenAt } = await ledger.addWatch(entry.target, entry.at)
      if (seenAt < entry.seenAt) await ledger.markSeen([id], entry.seenAt)
      return 'applied'
    }
    default:
      throw new TypeError(`there is no entry of the kind "${String((entry as { kind?: unknown }).kind)}"`)
  }
}

type Logged = Extract<LedgerEntry, { readonly kind: 'corrected' }>['logged']

/** What a correction was on can be gone, where a report was read anew: then it stands in the log alone, as it did. */
async function applyCorrection(
  ledger: LedgerStore,
  logged: Logged,
  known: Map<string, boolean>,
): Promise<'applied' | 'known'> {
  if (known.has(logged.id)) return 'known'
  const { correction, who, why, at } = logged
  const by = { who, why, at }
  known.set(logged.id, false)
  if (!logged.holds) await ledger.keepLogged(logged)
  else if (correction.kind === 'merge-entities')
    await ledger.mergeEntities(correction.keys, { by: 'person', ...by })
  else if (correction.kind === 'split-entity') await ledger.splitEntity(correction.key, by)
  else
    try {
      await ledger.correct(correction, by)
    } catch (error) {
      // By the rules of this version the statements may be apart, or together, already.
      if (!(error instanceof HearsayError) || error.code !== 'bad-option') throw error
    }
  await ledger.keepLogged(logged)
  return 'applied'
}

async function hasCopy(ledger: LedgerStore, id: string): Promise<boolean> {
  return (await ledger.copies()).some((copy) => copy.id === id)
}

/** The text is the evidence, also in a file that somebody made: ids and quotations must follow from it. @throws TypeError */
function mustHold({ report, statements, events }: Reading): void {
  if (report.id !== reportId(report))
    throw new TypeError('the id of the report does not follow from its text')
  const isIn = ({ start, end }: Span) =>
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= report.text.length
  for (const { id, content, chain, quote } of statements) {
    const links = chain.flatMap(({ source, cue }) => (source === null ? [cue] : [source, cue]))
    if (![...content, ...links].every(isIn)) throw new TypeError(`a span of ${id} is not in the report`)
    if (quote !== content.map(({ start, end }) => report.text.slice(start, end)).join(' … '))
      throw new TypeError(`the words of ${id} do not stand in the report`)
  }
  for (const event of events)
    if (!isIn(event)) throw new TypeError(`the span of ${event.id} is not in the report`)
}

function asMalformed(error: unknown, where: string): unknown {
  if (error instanceof HearsayError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return malformed(where, `cannot be taken in: ${reason}`, error)
}

function malformed(where: string, what: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'malformed-input',
    `${where} ${what}; a file that "hearsay export ledger" wrote is needed.`,
    { cause },
  )
}
