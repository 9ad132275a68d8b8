import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { ROLE_STATES } from '../../lexicon/en/names/role-states.ts'
import { annotate } from '../pipeline.ts'

/** "name: title, state, from to until" of each role that a text of 3 May 2014 gives. */
function roles(text: string): readonly string[] {
  const { layers } = annotate(reportFromText(text, { published: '2014-05-03' }))
  return (layers.toldRoles ?? []).map(({ entity, title, state, from, until }) => {
    const name = layers.entities.find(({ id }) => id === entity)?.name
    return `${name}: ${title}, ${state}${from === null && until === null ? '' : `, ${from} to ${until}`}`
  })
}

describe('titles and offices', () => {
  it('are told before a name, beside it, and of it', () => {
    expect(roles('Russian Deputy Foreign Minister Lev Orlin met reporters.')).toEqual([
      'Lev Orlin: Russian Deputy Foreign Minister, held',
    ])
    expect(roles('Jane Roe, the mayor of Orla, agreed.')).toEqual(['Jane Roe: mayor of Orla, held'])
    expect(roles('Jane Roe is a surgeon.')).toEqual(['Jane Roe: surgeon, held'])
  })

  it('are told once more only where they are said once more', () => {
    expect(
      roles('Foreign Minister Lena Marsh left. The minister said nothing. Marsh was asked again.'),
    ).toEqual(['Lena Marsh: Foreign Minister, held'])
  })

  it('have the times that stand behind them', () => {
    expect(roles('Jane Roe, mayor of Orla from 2008 to 2012, was there.')).toEqual([
      'Jane Roe: mayor of Orla, former, 2008 to 2012',
    ])
    expect(roles('Paul Voss (mayor, 1999-2003) left.')).toEqual(['Paul Voss: mayor, former, 1999 to 2003'])
    expect(roles('Eva Roe, minister since May 2011, left.')).toEqual([
      'Eva Roe: minister, held, 2011-05 to null',
    ])
    expect(roles('Mark Roe was the minister until 2010.')).toEqual([
      'Mark Roe: minister, former, null to 2010',
    ])
  })

  it('have no times of what else is told', () => {
    expect(roles('Jane Roe, the mayor of Orla, has waited since 2010.')).toEqual([
      'Jane Roe: mayor of Orla, held',
    ])
    expect(roles('Mayor Jane Roe said on Tuesday that the port shut until 2010.')).toEqual([
      'Jane Roe: Mayor, held',
    ])
  })

  it.each(ROLE_STATES)('are $state by its words', ({ state, example }) => {
    expect(roles(example).map((told) => told.split(', ').at(-1))).toEqual([state])
  })

  it('are no more than held then where somebody “was” it', () => {
    expect(roles('Jane Roe was the mayor.')).toEqual(['Jane Roe: mayor, then'])
  })

  it('of any text lie inside it, twice alike', () => {
    const piece = fc.constantFrom(
      'former',
      'mayor',
      'Jane Roe',
      ',',
      'from',
      '2008',
      'to',
      'was',
      '-',
      '(',
      'until',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ')
        expect(roles(text)).toEqual(roles(text))
      }),
      { numRuns: 40 },
    )
  })
})
