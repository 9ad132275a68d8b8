import { describe, expect, it } from 'vitest'
import { isEdtf } from '../../../model/edtf.ts'
import { edtfOf } from './edtf-of.ts'

describe('the EDTF of a TIMEX3 value', () => {
  it.each([
    ['2014-03-05', '2014-03-05'],
    ['2014-03-05TNI', '2014-03-05'],
    ['199', '199X'],
    ['19', '19XX'],
    ['1989-Q3', '1989-35'],
    ['1990-H2', '1990-41'],
    ['2014-SU', '2014-22'],
    ['1998-W11', '1998-03-09/1998-03-15'],
    ['1998-W11-WE', '1998-03-14/1998-03-15'],
    ['BC0480', '-0479'],
    ['BC0001', '0000'],
    ['XXXX-03-05', 'XXXX-03-05'],
    ['1939/1945', '1939/1945'],
  ])('of %s is %s', (value, edtf) => {
    expect(edtfOf(value)).toBe(edtf)
    expect(isEdtf(edtf)).toBe(true)
  })

  it.each(['P2D', 'PAST_REF', '1998-WXX', 'XXXX-QX/'])('of %s is none, or says nothing', (value) => {
    expect([null, 'XXXX-XX-XX']).toContain(edtfOf(value))
  })

  it('says that a date is approximate', () => {
    expect(edtfOf('1984', 'APPROX')).toBe('1984~')
  })
})
