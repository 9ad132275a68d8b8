import { describe, expect, it } from 'vitest'
import { bestAlignment, type Clusters, scoresOf, tallyOf } from '../../bench/events/coreference-score.ts'

function measure(gold: Clusters, found: Clusters) {
  const { muc, b3, ceafe } = tallyOf(gold, found)
  const shares = ({ recall, precision }: typeof muc) => [recall[0] / recall[1], precision[0] / precision[1]]
  return { muc: shares(muc), b3: shares(b3), ceafe: shares(ceafe) }
}

const letters = (...clusters: string[]): Clusters => clusters.map((cluster) => [...cluster])

describe('measures of coreference on the small examples of the literature', () => {
  it('counts missing links as Vilain et al. 1995 do', () => {
    expect(measure(letters('ABCD'), letters('AB', 'CD')).muc).toEqual([2 / 3, 1])
    expect(measure(letters('AB', 'CD'), letters('ABCD')).muc).toEqual([1, 2 / 3])
    expect(measure(letters('ABCD'), letters('AB')).muc).toEqual([1 / 3, 1])
    expect(measure(letters('ABC'), letters('AC')).muc).toEqual([1 / 2, 1])
    expect(measure(letters('BCDEGHJ'), letters('ABC', 'DEF', 'GHI')).muc).toEqual([3 / 6, 3 / 6])
  })

  // Twelve mentions, of which seven wrongly share a cluster with five, or five with two (Bagga and Baldwin 1998, figures 1 to 5).
  it('tells a bad merge from a worse one, as Bagga and Baldwin 1998 do', () => {
    const truth = letters('12345', '67', '89ABC')
    const small = measure(truth, letters('12345', '6789ABC'))
    const large = measure(truth, letters('1234589ABC', '67'))
    expect(small.muc).toEqual([1, 9 / 10])
    expect(large.muc).toEqual([1, 9 / 10])
    expect(small.b3[1]).toBeCloseTo(0.762, 3)
    expect(large.b3[1]).toBeCloseTo(0.583, 3)
    expect([small.b3[0], large.b3[0]]).toEqual([1, 1])
  })

  // The key, and the responses (a) to (d), of Luo 2005, table 1: key 1-5, 6-7, 8-C.
  it('aligns clusters one to one, as Luo 2005 does', () => {
    const truth = letters('12345', '67', '89ABC')
    expect(measure(truth, letters('12345', '6789ABC')).ceafe[1]).toBeCloseTo((1 + 10 / 12) / 2, 6)
    expect(measure(truth, letters('12345', '6789ABC')).ceafe[0]).toBeCloseTo((1 + 10 / 12) / 3, 6)
    expect(measure(truth, letters('123456789ABC')).ceafe[1]).toBeCloseTo(0.588, 3)
    expect(measure(truth, letters('123456789ABC')).ceafe[0]).toBeCloseTo(0.196, 3)
    expect(measure(truth, letters(...'123456789ABC')).ceafe[1]).toBeCloseTo(0.111, 3)
    expect(measure(truth, letters(...'123456789ABC')).ceafe[0]).toBeCloseTo(0.444, 3)
  })

  // Key {a,b,c} {d,e,f,g}; response {a,b} {c,d} {f,g,h,i}: worked out in Pradhan et al. 2014, section 4.
  it('agrees with the worked example of Pradhan et al. 2014', () => {
    const found = measure(letters('abc', 'defg'), letters('ab', 'cd', 'fghi'))
    expect(found.muc).toEqual([2 / 5, 2 / 5])
    expect(found.b3[0]).toBeCloseTo(0.417, 3)
    expect(found.b3[1]).toBeCloseTo(0.5, 6)
    expect(found.ceafe[0]).toBeCloseTo(0.65, 6)
    expect(found.ceafe[1]).toBeCloseTo(0.433, 3)
  })

  it('gives all to what is equal and nothing to what shares no mention', () => {
    const truth = letters('ab', 'cde', 'f')
    expect(scoresOf([tallyOf(truth, truth)])).toEqual({ muc: 1, b3: 1, ceafe: 1, conll: 1 })
    expect(scoresOf([tallyOf(truth, letters('xy'))])).toEqual({ muc: 0, b3: 0, ceafe: 0, conll: 0 })
  })

  it('finds the best alignment where taking the best pair first does not', () => {
    expect(
      bestAlignment([
        [9, 8],
        [8, 1],
      ]),
    ).toBe(16)
    expect(bestAlignment([[1, 2, 3]])).toBe(3)
    expect(bestAlignment([])).toBe(0)
  })
})
