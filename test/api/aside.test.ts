import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// As it is built: a thread runs a file of JavaScript.
import { type AnsweringThreads, answeringThreads } from '../../dist/api/aside/answering-threads.js'
import { listen, type Service } from '../../dist/api/listen.js'
import { type Served, serveLedger } from './served-ledger.ts'

let served: Served
let threads: AnsweringThreads
let aside: Service
let asked = 0

beforeAll(async () => {
  served = await serveLedger()
  threads = answeringThreads(served.path, 2)
  const counted: AnsweringThreads = {
    ...threads,
    answer: (question) => {
      const answer = threads.answer(question)
      if (answer) asked++
      return answer
    },
  }
  aside = await listen({
    ...{ ledger: served.ledger, host: '127.0.0.1', port: 0, token: null, hosts: [], readOnly: false },
    ...{ page: null, workers: 0, user: 'a tester', today: () => '2017-03-16', aside: counted },
  })
  // The first question starts them.
  for (let wait = 0; asked === 0 && wait < 100; wait++) {
    await fetch(`${aside.address}/api/v1/search?words=ferry&limit=${wait + 1}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}, 60_000)

afterAll(async () => {
  await aside.close()
  await served.close()
  expect(served.defects).toEqual([])
})

describe('answers of other threads', () => {
  it.each([
    '/dossier?topic=dam&since=2017-03-07',
    '/dossier?actor=Dornik',
    '/dossier?actor=nobody%20of%20that%20name',
    '/dossier?topic=x&actor=y',
    '/search?words=dam',
    '/statements?limit=3',
    '/events?limit=3',
    '/conflicts',
    '/reports',
    '/overview',
    '/source?name=Dornik',
  ])('%s is the same, byte for byte, with its tag and its error', async (path) => {
    const before = asked
    const [one, other] = await Promise.all([
      fetch(`${served.url}/api/v1${path}`),
      fetch(`${aside.address}/api/v1${path}`),
    ])
    expect(asked).toBe(before + 1)
    expect(other.status).toBe(one.status)
    expect(other.headers.get('etag')).toBe(one.headers.get('etag'))
    expect(await other.text()).toBe(await one.text())
  })

  it('see what changed just before', async () => {
    const conflicts = async () =>
      (await (await fetch(`${aside.address}/api/v1/conflicts`)).json()).items as {
        statements: { address: string }[]
      }[]
    const all = await conflicts()
    const address = all[0]?.statements[0]?.address ?? ''
    const by = { who: 'Ina', why: 'misread', at: '2026-01-02T03:04:05.000Z' }
    const { id } = await served.ledger.correct({ kind: 'reject', statement: address }, by)
    const left = (await conflicts()).flatMap(({ statements }) => statements)
    expect(left.map((statement) => statement.address)).not.toContain(address)
    await served.ledger.undo(id, by)
    expect(await conflicts()).toEqual(all)
  })
})
