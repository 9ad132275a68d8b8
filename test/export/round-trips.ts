import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { selectRows } from '../../src/app/asking/select-rows.ts'
import { writeExport } from '../../src/app/asking/write-export.ts'
import { exportLedger } from '../../src/app/keeping/export-ledger.ts'
import { importLedger } from '../../src/app/keeping/import-ledger.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import type { KeptLedger } from './kept-ledger.ts'

/** What leaves the ledger in a form that can be read back is read back the same. */
export function roundTrips(given: () => KeptLedger): void {
  let kept: KeptLedger
  let lines: string

  beforeAll(async () => {
    kept = given()
    lines = await textOf(exportLedger(kept.ledger))
  })

  describe('a whole ledger', () => {
    it('comes back the same from JSON Lines: ids, statements, judgements, corrections', async () => {
      const before = await contentOf(kept.ledger)
      expect(before.corrections.length).toBeGreaterThan(8)
      expect(before.corrections.some(({ undone }) => undone !== null)).toBe(true)
      await imported(kept.folder, lines, async (ledger, file) => {
        const { reports, corrections } = await importLedger(ledger, file)
        expect([reports, corrections]).toEqual([before.reports.length, before.corrections.length])
        expect(await contentOf(ledger)).toEqual(before)
        expect(await textOf(exportLedger(ledger))).toBe(lines)
        // Again, into what is there.
        expect(await importLedger(ledger, file)).toMatchObject({ reports: 0, corrections: 0 })
        expect(await textOf(exportLedger(ledger))).toBe(lines)
      })
    }, 60_000)

    it.each([
      ['an empty file', () => '', /is empty/],
      ['another file', () => '{"text":"Ana Velt said so."}\n', /does not begin with the schema/],
      ['no JSON', () => lines.replace('{"kind":"read"', '{kind:"read"'), /line \d+, is no JSON object/],
      [
        'other words than the text',
        () => lines.replace(/"quote":"\w/, '"quote":"Q'),
        /line \d+, .*do not stand/,
      ],
      ['another text', () => lines.replace(/"text":"/, '"text":"Not '), /line \d+, .*does not follow/],
      [
        'a cue beyond the text',
        () =>
          lines.replace(
            /"cue":\{"start":\d+,"end":\d+\},"stance"/,
            '"cue":{"start":9,"end":99999999},"stance"',
          ),
        /line \d+, .*span of/,
      ],
      ['an unknown entry', () => `${lines}{"kind":"eaten","at":"2026"}\n`, /no entry of the kind "eaten"/],
      ['an entry without its parts', () => `${lines}{"kind":"corrected","at":"2026"}\n`, /line \d+, cannot/],
      [
        'half a reading',
        () => lines.replace(/"kind":"read",/, '"kind":"read","parts":2,'),
        /part of the reading/,
      ],
    ])('is not made from %s', async (_, broken, sentence) => {
      await imported(kept.folder, broken(), async (ledger, file) => {
        await expect(importLedger(ledger, file)).rejects.toMatchObject({
          code: 'malformed-input',
          message: expect.stringMatching(sentence),
        })
      })
    })

    it('is not made from a file that is not there', async () => {
      await imported(kept.folder, lines, async (ledger) => {
        await expect(importLedger(ledger, 'nowhere.jsonl')).rejects.toMatchObject({ code: 'file-not-found' })
      })
    })
  })

  describe('statements', () => {
    it('come back from CSV as the same table', async () => {
      const selection = await selectRows(kept.ledger, { name: 'statements', today: '2026-01-02' })
      const rows: readonly Record<string, string>[] = parseCsv(await textOf(writeExport(selection, 'csv')), {
        ...{ columns: true, record_delimiter: '\r\n' },
      })
      // The apostrophe that defuses a formula is the only thing that was added.
      const cell = (value: string | undefined) => value?.replace(/^'(?=[=+\-@\t\r])/, '')
      const statements = await kept.ledger.statements({})
      expect(statements.some(({ statement }) => /^[=+\-@]/.test(statement.quote))).toBe(true)
      expect(
        rows.map((row) => [row.address, row.certainty, cell(row.statement), cell(row.sentence)]),
      ).toEqual(
        statements.map(({ address, statement }) => [
          ...[address, statement.certainty, statement.quote, statement.sentence ?? ''],
        ]),
      )
    })

    it('come back from Web Annotation with the same spans', async () => {
      const selection = await selectRows(kept.ledger, { name: 'statements', today: '2026-01-02' })
      const { items } = JSON.parse(await textOf(writeExport(selection, 'web-annotation')))
      const spans = new Map<string, unknown>()
      for (const { id, target } of items)
        spans.set(
          id.replace('urn:hearsay:statements/', ''),
          await Promise.all(target.map((one: Target) => spanOf(kept.ledger, one))),
        )
      const statements = await kept.ledger.statements({})
      expect(statements.some(({ statement }) => /[\uD800-\uDFFF]/.test(statement.quote))).toBe(true)
      for (const { address, statement } of statements)
        expect(spans.get(address)).toEqual(statement.content.map(({ start, end }) => ({ start, end })))
    })
  })
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

async function imported<Result>(
  folder: string,
  text: string,
  work: (ledger: LedgerStore, file: string) => Promise<Result>,
) {
  const name = join(folder, `import-${Math.random()}`)
  writeFileSync(`${name}.jsonl`, text)
  const ledger = openLedger(`${name}.db`, { create: true })
  try {
    return await work(ledger, `${name}.jsonl`)
  } finally {
    await ledger.close()
  }
}

async function contentOf(ledger: LedgerStore) {
  return {
    counts: await ledger.counts(),
    reports: await ledger.reports({}),
    statements: await ledger.statements({}),
    events: await ledger.events({}),
    claims: await ledger.claims({}),
    conflicts: await ledger.judgements({ verdict: 'contradicts' }),
    same: await ledger.judgements({ verdict: 'same' }),
    unrelated: await ledger.judgements({ verdict: 'unrelated' }),
    corrections: await ledger.corrections({}),
    entities: await ledger.entities({}),
    copies: await ledger.copies(),
    watches: await ledger.watches(),
  }
}

interface Target {
  readonly source: string
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ]
}

/** As another program would find it: by characters, and the quotation must stand there. */
async function spanOf(ledger: LedgerStore, { source, selector: [quote, position] }: Target) {
  const { text } = (await ledger.reading(source.split('/').at(-1) ?? '')).report
  const characters = [...text]
  const start = characters.slice(0, position.start).join('').length
  const end = characters.slice(0, position.end).join('').length
  expect(text.slice(start, end)).toBe(quote.exact)
  expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
  expect(text.slice(end).startsWith(quote.suffix)).toBe(true)
  return { start, end }
}
