import { expect, it } from 'vitest'
import type { ClaimRow, ConflictRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import { issuesOf } from './issues.ts'

interface Told {
  readonly address: string
  readonly name: string
  readonly kind: 'author' | 'indirect'
  readonly quote: string
}

/** Of a row what positions are made of. The casts: nothing else of it is looked at. */
const claimOf = (id: string, told: readonly Told[]): ClaimRow =>
  ({
    claim: { id, origins: [], statements: told.map(({ address }) => address) },
    statements: told.map(({ address, name, kind, quote }) => ({
      ...{ address, publication: 'Radio Lorne', entityKeys: {}, chain: [{ name, named: true }] },
      statement: { kind, quote, chain: [{ stance: 'asserts', entity: null }], said: { edtf: '2014-06-03' } },
    })) as unknown as StatementRow[],
  }) as unknown as ClaimRow

it('what an outlet says itself in several reports is one position; who has no name is another in each', () => {
  const say = (address: string, name: string, kind: Told['kind'], quote: string) => ({
    ...{ address, name, kind, quote },
  })
  const died = claimOf('k1', [
    say('a:s1', 'Radio Lorne', 'author', 'a child had died'),
    say('b:s1', 'Radio Lorne', 'author', 'a child has died'),
    say('c:s1', 'an official', 'indirect', 'one child died'),
    say('d:s1', 'an official', 'indirect', 'one child died'),
  ])
  const alive = claimOf('k2', [say('e:s1', 'Radio Lorne', 'author', 'no one has died at all')])
  const conflict = { judgement: { between: ['a:s1', 'e:s1'] } } as unknown as ConflictRow
  const [issue] = issuesOf([died, alive], [conflict])
  expect(issue?.actors.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Radio Lorne', 1],
    ['an official', 1],
    ['an official', 1],
  ])
  expect(issue?.actors[0]?.cells[0]).toMatchObject({ position: 'both', reversal: true })
})
