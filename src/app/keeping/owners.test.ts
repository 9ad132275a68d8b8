import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { claims } from '../asking/claims.ts'
import { sourceRecord } from '../asking/source-record.ts'
import { readReport } from '../reading/read-report.ts'
import { openLedger } from './open-ledger.ts'
import { readOwners } from './owners.ts'

const AT = '2026-01-02T03:04:05.000Z'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-owners-'))
const row = { owner: 'Larne Media', outlets: ['The Harbour Post', 'Valley Echo'], source: 'register, 2026' }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(value: unknown): string {
  const path = join(folder, `${Math.random()}.json`)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

describe('a table of owners', () => {
  it('is used beside the one that there is, and over it', () => {
    const own = readOwners(file([row, { owner: 'A trust', outlets: ['The Observer'], source: 'deed, 2026' }]))
    expect(own.of('harbour post')?.owner).toBe('Larne Media')
    expect(own.of('Observer')?.source).toBe('deed, 2026')
    expect(own.of('The Guardian')?.owner).toBe('Guardian Media Group')
    expect(own.of('Hill Record')).toBeNull()
    expect(own.told(['Harbour Post', 'Hill Record', 'Valley Echo'])).toEqual([
      'Harbour Post and Valley Echo are of one house, Larne Media',
    ])
  })

  it.each([
    ['no JSON', 'it is no JSON'],
    [[{ ...row, source: '' }], 'row 1, "source"'],
    [[row, { owner: 'X', outlets: [], source: 'y' }], 'row 2, "outlets"'],
    [{ ...row }, 'bad-owners'],
  ])('is refused where it does not hold: %j', (value, told) => {
    const path = file(value)
    expect(() => readOwners(path)).toThrow(expect.objectContaining({ code: 'bad-owners' }))
    if (told !== 'bad-owners') expect(() => readOwners(path)).toThrow(told)
    expect(() => readOwners(join(folder, 'none.json'))).toThrow(
      expect.objectContaining({ code: 'file-not-found' }),
    )
  })

  it('shows in origins and in the record of an outlet, and is kept nowhere', async () => {
    const ledger = openLedger(join(folder, 'ledger.db'), { create: true })
    for (const paper of ['Harbour Post', 'Valley Echo'])
      await ledger.add(
        readReport(
          reportFromText(
            `${paper}, March 2, 2024\n\nThe old drawbridge at Larne will be closed for repairs until October, Ana Velt said.\n`,
            {},
          ),
        ),
        AT,
      )
    const whys = async () =>
      (await claims(ledger, {})).flatMap(({ claim }) => claim.origins.map(({ why }) => why)).join(' ')
    expect(await whys()).not.toContain('one house')
    vi.stubEnv('HEARSAY_OWNERS', file([row]))
    expect(await whys()).toContain('Harbour Post and Valley Echo are of one house, Larne Media')
    expect((await sourceRecord(ledger, 'harbour post')).house).toEqual(row)
    vi.unstubAllEnvs()
    expect(await whys()).not.toContain('one house')
    await ledger.close()
  })
})
