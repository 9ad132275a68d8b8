import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { annotate } from '../../pipeline.ts'
import { factualityOf } from './factuality-of.ts'
import { factualityByScore, factualityScore } from './factuality-score.ts'

const CASES: readonly (readonly [sentence: string, word: string, says: string])[] = [
  ['The bridge fell.', 'fell', 'happened'],
  ['The bridge will fall.', 'fall', 'to-happen'],
  ['The bridge may fall.', 'fall', 'possible'],
  ['The bridge did not fall.', 'fall', 'did-not'],
  ['Nobody crossed the bridge.', 'crossed', 'did-not'],
  ['If the bridge falls, the road closes.', 'falls', 'possible'],
  ['The minister said the bridge fell.', 'fell', 'happened'],
  ['The minister said the bridge had not fallen.', 'fallen', 'did-not'],
  ['The firm has no plans to sell its yard.', 'sell', 'did-not'],
  ['The crew did not manage to reach the island.', 'reach', 'did-not'],
  ['Police are going to search the house.', 'search', 'to-happen'],
  ['The firm wanted to buy the yard and sell it.', 'sell', 'possible'],
  ['Rescuers reached the valley without finding survivors.', 'finding', 'did-not'],
]

describe('what a sentence says of an event', () => {
  it.each(CASES)('%s: %s', (sentence, word, says) => {
    const { tokens } = annotate(reportFromText(sentence, {})).layers
    expect(
      factualityOf(
        tokens,
        tokens.findIndex(({ text }) => text === word),
      ),
    ).toBe(says)
  })

  it('has a score between -3 and 3, higher where it happened than where it did not', () => {
    const scoreOf = (sentence: string, word: string) => {
      const { tokens } = annotate(reportFromText(sentence, {})).layers
      return factualityScore(
        tokens,
        tokens.findIndex(({ text }) => text === word),
      )
    }
    expect(scoreOf('The bridge fell.', 'fell')).toBeGreaterThan(2)
    expect(scoreOf('The bridge did not fall.', 'fall')).toBeLessThan(-1)
    expect(scoreOf('The bridge may fall.', 'fall')).toBeLessThan(scoreOf('The bridge fell.', 'fell'))
  })

  it('is read of any index', () => {
    expect(factualityOf([], 0)).toBe('happened')
    expect(factualityScore([], -1)).toBe(0)
    expect(factualityByScore([], 4, -2)).toBe('did-not')
  })
})
