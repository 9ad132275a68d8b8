import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { histories } from '../../src/app/asking/histories.ts'
import { ingest } from '../../src/app/keeping/ingest.ts'
import { openLedger } from '../../src/app/keeping/open-ledger.ts'
import { mcpServer } from '../../src/mcp/mcp-server.ts'
import { addMcp } from '../../src/mcp/over-http.ts'
import { tools } from '../../src/mcp/tools/index.ts'
import type { LedgerStore } from '../../src/model/ports/ledger-store.ts'
import { type Served, serveLedger } from '../api/served-ledger.ts'

let served: Served
const TOKEN = 'a-token-of-enough-characters'

beforeAll(async () => {
  served = await serveLedger(undefined, { extend: addMcp, token: TOKEN })
}, 120_000)

afterAll(() => served.close())

/** An assistant's side, by the official client. */
async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'a test', version: '1' })
  await client.connect(transport)
  return client
}

async function here(ledger: LedgerStore = served.ledger): Promise<Client> {
  const [mine, theirs] = InMemoryTransport.createLinkedPair()
  await mcpServer({ ledger, today: () => '2017-03-16' }).connect(theirs)
  return connected(mine)
}

interface Words {
  readonly start: number
  readonly end: number
  readonly exact: string
}

interface Quotation {
  readonly address: string
  readonly report: { readonly id: string }
  readonly parts: readonly Words[]
  readonly chain: readonly { readonly name: string; readonly source: Words | null; readonly cue: Words }[]
}

interface Answer {
  readonly isError?: boolean
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent?: Readonly<Record<string, unknown>>
}

const ledgerHistories = () => histories(served.ledger, {})

async function ledgerOf(texts: readonly { readonly text: string }[]): Promise<LedgerStore> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'))
  const ledger = openLedger(join(folder, 'ledger.db'), { create: true })
  const paths = texts.map(({ text }, at) => {
    writeFileSync(join(folder, `${at}.txt`), text)
    return join(folder, `${at}.txt`)
  })
  await ingest(ledger, paths, { given: {}, workers: 0 })
  return ledger
}

async function ask(client: Client, name: string, question: object = {}): Promise<Answer> {
  return (await client.callTool({ name, arguments: { ...question } })) as unknown as Answer
}

/** Every quotation anywhere in an answer. */
function quotationsIn(value: unknown): readonly Quotation[] {
  if (typeof value !== 'object' || value === null) return []
  if ('parts' in value && 'chain' in value) return [value as Quotation]
  return Object.values(value).flatMap(quotationsIn)
}

/** Every stretch of a report anywhere in an answer, with the report that the nearest thing around it names. */
function wordsIn(value: unknown, report = ''): readonly (Words & { readonly report: string })[] {
  if (typeof value !== 'object' || value === null) return []
  const named = 'report' in value ? value.report : undefined
  const own = typeof named === 'string' ? named : ((named as { id?: string } | undefined)?.id ?? report)
  if ('exact' in value) return [{ ...(value as Words), report: own }]
  return Object.values(value).flatMap((part) => wordsIn(part, own))
}

const questions = [
  ['search_statements', { about: 'dam' }],
  ['search_statements', { by: 'ministry', limit: 3 }],
  ['list_conflicts', {}],
  ['open_dossier', { topic: 'dam', since: '2017-03-07' }],
  ['open_dossier', { actor: 'Dornik' }],
  ['list_due', { asOf: '2017-03-10' }],
] as const

describe('every answer', () => {
  it.each(questions)('of %s %j quotes letter for letter, with the chain', async (name, question) => {
    const client = await here()
    const { structuredContent, content, isError } = await ask(client, name, question)
    expect(isError).not.toBe(true)
    const quotations = quotationsIn(structuredContent)
    const words = wordsIn(structuredContent)
    expect(words.length).toBeGreaterThan(0)
    for (const { report, start, end, exact } of words) {
      const { text } = (await served.ledger.reading(report)).report
      expect(text.slice(start, end)).toBe(exact)
    }
    for (const { parts, address, chain } of quotations) {
      expect(content[0]?.text).toContain(address)
      expect(content[0]?.text).toContain(parts[0]?.exact)
      expect(chain.length).toBeGreaterThan(0)
    }
  })

  it('tells what became of an event, in the words of each report', async () => {
    const client = await here()
    const [history] = (await ledgerHistories()).toSorted((a, b) => b.entries.length - a.entries.length)
    const { structuredContent, content } = await ask(client, 'get_event_history', {
      id: history?.entries[0]?.event,
    })
    const { entries, slips } = structuredContent as { entries: { address: string }[]; slips: string[] }
    expect(entries.map(({ address }) => address)).toEqual(history?.entries.map(({ event }) => event))
    expect(slips).toEqual(history?.slips)
    const words = wordsIn(structuredContent)
    expect(words).toHaveLength(entries.length)
    for (const { report, start, end, exact } of words) {
      expect((await served.ledger.reading(report)).report.text.slice(start, end)).toBe(exact)
      expect(content[0]?.text).toContain(exact)
    }
  })

  it('names the matters of a dossier in words that its statements have', async () => {
    const client = await here()
    const { structuredContent } = await ask(client, 'open_dossier', { topic: 'dam' })
    const { positions } = structuredContent as {
      positions: readonly { issue: string; statements: readonly string[] }[]
    }
    expect(positions.length).toBeGreaterThan(0)
    const quotes = await Promise.all(
      positions.flatMap(({ statements }) => statements).map((address) => served.ledger.statement(address)),
    )
    const words = quotes.map(({ statement }) => statement.quote.replace(/\s+/g, ' ').trim())
    for (const { issue } of positions) expect(words).toContain(issue)
  })

  it('gives the numbers that differ with the words that tell them', async () => {
    const told = (publication: string, who: string, boats: number) => ({
      text: `Publication: ${publication}\nMonday, March 6, 2017\n\nStorm\n\nTARNOV - ${who} said on Monday that ${boats} fishing boats were lost in the storm at Tarnov on Sunday.`,
    })
    const ledger = await ledgerOf([
      told('Harbour Daily', 'Harbour master Ana Velt', 40),
      told('Tarnov Evening Post', 'Rescue chief Oto Ruun', 14),
    ])
    const [conflict] = await ledger.judgements({ verdict: 'contradicts', limit: 1 })
    const client = await here(ledger)
    const { structuredContent, content } = await ask(client, 'get_claim', {
      id: conflict?.statements[0].address,
    })
    const { values } = structuredContent as { values: { rows: (Words & { words: Words })[] }[] }
    expect(values[0]?.rows.map(({ words }) => words.exact)).toEqual(['40', '14'])
    for (const { report, start, end, exact } of wordsIn(structuredContent))
      expect((await ledger.reading(report)).report.text.slice(start, end)).toBe(exact)
    expect(content[0]?.text).toContain('Numbers that differ')
    await ledger.close()
  })

  it('leads on: from a statement to its claim and to its report', async () => {
    const client = await here()
    const [first] = quotationsIn((await ask(client, 'list_conflicts')).structuredContent)
    const claim = await ask(client, 'get_claim', { id: first?.address })
    expect(claim.structuredContent).toMatchObject({ standing: expect.any(String), withheld: [] })
    expect(quotationsIn(claim.structuredContent).map(({ address }) => address)).toContain(first?.address)
    const report = await ask(client, 'read_report', { id: first?.address })
    const { text } = report.structuredContent as { text: Words & { of: number } }
    const stored = (await served.ledger.reading(first?.report.id ?? '')).report.text
    expect(text).toEqual({ start: 0, end: stored.length, of: stored.length, exact: stored })
  })

  it('is an error in words where the question is wrong', async () => {
    const client = await here()
    const missing = await ask(client, 'get_claim', { id: 'kffff' })
    expect(missing).toMatchObject({ isError: true })
    expect(missing.content[0]?.text).toContain('[not-found]')
    const wrong = await ask(client, 'search_statements', { since: 'soon' }).catch((error: Error) => error)
    expect(JSON.stringify(wrong instanceof Error ? wrong.message : wrong)).toMatch(/EDTF|date/)
  })

  it('holds back what is not in its report letter for letter', async () => {
    const tampered: LedgerStore = {
      ...served.ledger,
      reading: async (id) => {
        const reading = await served.ledger.reading(id)
        return { ...reading, report: { ...reading.report, text: reading.report.text.replaceAll('a', 'e') } }
      },
    }
    const client = await here(tampered)
    const { structuredContent, content } = await ask(client, 'search_statements', { about: 'dam' })
    const { withheld } = structuredContent as { withheld: readonly string[] }
    expect(withheld.length).toBeGreaterThan(0)
    expect(quotationsIn(structuredContent).map(({ address }) => address)).not.toContain(withheld[0])
    expect(content[0]?.text).toContain('Not shown')
    const dossier = (await ask(client, 'open_dossier', { topic: 'dam' })).structuredContent as {
      readonly positions: readonly { readonly statements: readonly string[] }[]
      readonly withheld: readonly string[]
    }
    const shown = dossier.positions.flatMap(({ statements }) => statements)
    expect(shown.filter((address) => dossier.withheld.includes(address))).toEqual([])
    expect(
      ((await ask(client, 'list_conflicts')).structuredContent as { conflicts: unknown[] }).conflicts,
    ).toEqual([])
  })
})

describe('an assistant', () => {
  it('learns what there is, and how somebody is named', async () => {
    const client = await here()
    const held = (await ask(client, 'describe_ledger')).structuredContent as {
      reports: number
      first: string
    }
    expect(held.reports).toBe((await served.ledger.counts()).reports)
    expect(held.first).toBe((await served.ledger.publishedBetween()).first)
    const { names } = (await ask(client, 'find_names', { by: 'Dornik' })).structuredContent as {
      names: { key: string; name: string }[]
    }
    expect(names[0]?.name).toContain('Dornik')
    const dossier = await ask(client, 'open_dossier', { actor: names[0]?.key })
    expect(dossier.structuredContent).toMatchObject({ title: names[0]?.name })
  })

  it('is told what to ask instead of what is not there, by the names of tools', async () => {
    const client = await here()
    for (const [name, question] of [
      ['open_dossier', { actor: 'Nobody Known' }],
      ['get_claim', { id: 'kffff' }],
      ['read_report', { id: 'ffff' }],
      ['get_event_history', { id: 'ffff:v1' }],
    ] as const) {
      const text = (await ask(client, name, question)).content[0]?.text ?? ''
      expect(text).toMatch(/\. [^"]*\b[a-z]+_[a-z]+\b.* \[not-found\]$/)
      expect(text).not.toContain('hearsay ')
    }
  })

  it('gets no longer answers than it has room for', async () => {
    const client = await here()
    for (const { name } of tools) {
      const question = { describe_ledger: {}, find_names: { by: 'a*' }, list_due: {}, list_conflicts: {} }[
        name
      ]
      if (question === undefined) continue
      const { content, structuredContent } = await ask(client, name, question)
      expect(content[0]?.text.length).toBeLessThan(8000)
      expect(JSON.stringify(structuredContent).length).toBeLessThan(20_000)
    }
    const [conflict] = await served.ledger.judgements({ verdict: 'contradicts', limit: 1 })
    const address = conflict?.statements[0].address
    const { more, for: says } = (await ask(client, 'get_claim', { id: address, limit: 1 }))
      .structuredContent as { more: { for: number }; for: unknown[] }
    expect([says.length, more.for]).toEqual([
      1,
      (await served.ledger.claim(address ?? '')).statements.length - 1,
    ])
  })
})

describe('the official client', () => {
  it('finds every tool, each read-only and explained', async () => {
    const client = await here()
    const { tools: listed } = await client.listTools()
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
    for (const { description, annotations, inputSchema, outputSchema } of listed) {
      expect(description?.length).toBeGreaterThan(40)
      expect(annotations?.readOnlyHint).toBe(true)
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object'])
    }
    expect(client.getInstructions()).toContain('Cite')
  })

  it('is answered over streamable HTTP, with the token alone', async () => {
    const url = new URL('/mcp', served.url)
    const headers = { authorization: `Bearer ${TOKEN}` }
    const client = await connected(
      new StreamableHTTPClientTransport(url, { requestInit: { headers } }) as Transport,
    )
    expect(
      quotationsIn((await ask(client, 'search_statements', { limit: 2 })).structuredContent),
    ).toHaveLength(2)
    await client.close()
    await expect(connected(new StreamableHTTPClientTransport(url) as Transport)).rejects.toThrow()
    const foreign = await fetch(url, {
      method: 'POST',
      headers: { ...headers, origin: 'http://evil.example' },
      body: '{}',
    })
    expect(foreign.status).toBe(403)
  })

  it('is answered over standard input and output', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'))
    const path = join(folder, 'ledger.db')
    const ledger = openLedger(path, { create: true })
    const [row] = await served.ledger.reports({ limit: 1 })
    await ledger.add(await served.ledger.reading(row?.id ?? ''), '2026-01-01T00:00:00.000Z')
    await ledger.close()
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ['dist/command/hearsay.js', 'mcp', '--ledger', path],
      stderr: 'pipe',
    })
    const client = await connected(transport)
    const { content } = await ask(client, 'search_statements', { limit: 1 })
    expect(content[0]?.text).toContain(row?.short)
    await client.close()
    rmSync(folder, { recursive: true })
  }, 120_000)
})
