import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type HearsayClient } from '../../src/client/index.ts'
import { type Served, serveLedger } from './served-ledger.ts'

let served: Served
let client: HearsayClient

beforeAll(async () => {
  served = await serveLedger(['velin-denial'])
  client = connect(served.url)
}, 60_000)

afterAll(async () => {
  await served.close()
  expect(served.defects).toEqual([])
})

const unsure = async () => (await client.conflicts.part({ verdict: 'unsure' })).items
const sure = async () => (await client.conflicts.part({ limit: 200 })).items
const reason = { why: 'compared with the tape', who: 'Ida Moor' }

describe('what may be a conflict', () => {
  it('is listed apart, counts for nothing, and leaves as a file', async () => {
    const [pair, other] = await unsure()
    expect(other).toBeUndefined()
    expect(pair).toMatchObject({ verdict: 'unsure', kind: null, rule: 'claims/half-denial' })
    expect((await sure()).map(({ id }) => id)).not.toContain(pair?.id)
    expect((await client.overview()).counts.conflicts).toBe((await sure()).length)
    const csv = await client.exported('conflicts', { format: 'csv', verdict: 'unsure' })
    expect(csv.trim().split('\r\n').slice(1)).toEqual([expect.stringContaining(pair?.id ?? 'none')])
  })

  it('becomes one where a person says so, and is what it was where that is undone', async () => {
    const [pair] = await unsure()
    const before = await sure()
    const judged = await client.judge(pair?.id ?? '', 'contradicts', reason)
    expect(judged).toMatchObject({ kind: 'judge', who: 'Ida Moor', undone: null })
    expect(await unsure()).toEqual([])
    const added = (await sure()).filter(({ rule }) => rule === 'person')
    expect(added).toMatchObject([
      { verdict: 'contradicts', kind: 'denial', reason: reason.why, clash: pair?.clash },
    ])
    const claim = await client.claim(pair?.statements[0].address ?? '')
    expect(claim).toMatchObject({ standing: 'denied', conflicts: [{ id: added[0]?.id }] })
    expect((await client.overview()).counts.conflicts).toBe(before.length + 1)
    await client.undo(judged.id, reason)
    expect(await sure()).toEqual(before)
    expect(await unsure()).toEqual([pair])
  })

  it('is gone where a person says that there is none, like any conflict', async () => {
    const [pair] = await unsure()
    const [conflict] = await sure()
    for (const id of [pair?.id, conflict?.id]) await client.judge(id ?? '', 'unrelated', reason)
    expect(await unsure()).toEqual([])
    expect((await sure()).map(({ id }) => id)).not.toContain(conflict?.id)
    const { items } = await client.corrections({ kind: 'judge', standing: true })
    expect(items.length).toBe(2)
    const [report = ''] = (pair?.statements[0].address ?? '').split(':')
    expect((await client.corrections({ report, standing: true })).items.length).toBe(1)
    for (const { id } of items) await client.undo(id, reason)
    expect(await unsure()).toEqual([pair])
  })

  it('is not said of what is no conflict, nor without a reason', async () => {
    const [pair] = await unsure()
    await expect(client.judge('jnone', 'unrelated', reason)).rejects.toMatchObject({
      problem: { code: 'not-found' },
    })
    await expect(client.judge(pair?.id ?? '', 'unrelated', { why: ' ' })).rejects.toMatchObject({
      problem: { code: 'bad-option' },
    })
  })
})
