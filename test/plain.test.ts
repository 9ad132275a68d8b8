import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  faultsOf,
  PLAIN,
  PLAIN_APART,
  PLAIN_FLOOR,
  plainStoriesIn,
  plainStoriesOf,
} from '../bench/plain/plain-story.ts'
import { isRight, scorePlain } from '../bench/plain/score-plain.ts'
import {
  LONGER_OF_NETWORK,
  LONGER_OF_TREES,
  PLAIN_OF_NETWORK,
  PLAIN_OF_TREES,
} from '../training/pairs/plain-stories.ts'

const OF_TWO = `## 01 quarry
2031-03-02 Orvik Post
Guards fired on strikers, two miners said.
2031-03-03 Northern Wire
The company denied that its guards had fired on anybody.
X 1: fired on strikers | 2: had fired on anybody
`

describe('plain stories', () => {
  it('are read report by report and pair by pair', () => {
    expect(plainStoriesOf(OF_TWO)).toEqual([
      {
        id: '01 quarry',
        reports: [
          { outlet: 'Orvik Post', date: '2031-03-02', text: 'Guards fired on strikers, two miners said.' },
          {
            outlet: 'Northern Wire',
            date: '2031-03-03',
            text: 'The company denied that its guards had fired on anybody.',
          },
        ],
        pairs: [
          {
            relation: 'conflict',
            between: [
              [1, 'fired on strikers'],
              [2, 'had fired on anybody'],
            ],
          },
        ],
      },
    ])
  })

  it.each([
    ['open', PLAIN],
    ['held out', PLAIN_APART],
    ['learnt from by the network', PLAIN_OF_NETWORK],
    ['longer, learnt from by the network', LONGER_OF_NETWORK],
    ['learnt from by trees', PLAIN_OF_TREES],
    ['longer, learnt from by trees', LONGER_OF_TREES],
  ])('that are %s are as their page says, and named once', (_, path) => {
    const stories = plainStoriesIn(path)
    expect(stories.length).toBeGreaterThan(50)
    expect(stories.flatMap(faultsOf)).toEqual([])
    expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length)
  })

  it('tell what is wrong with one', () => {
    const [story] = plainStoriesOf(OF_TWO.replace('X 1: fired on strikers', 'X 3: s'))
    expect(story && faultsOf(story)).toEqual(['01 quarry: 3: s: there is no report 3'])
  })

  it('are judged no worse than they were', () => {
    const floor: Readonly<Record<string, number>> = JSON.parse(readFileSync(PLAIN_FLOOR, 'utf8'))
    const scored = plainStoriesIn().map(scorePlain)
    const right: Record<string, number> = {}
    for (const { pair, outcome } of scored.flatMap(({ pairs }) => pairs))
      if (isRight(outcome, pair)) right[pair.relation] = (right[pair.relation] ?? 0) + 1
    const { unlisted = 0, ...least } = floor
    expect(Object.keys(least).length).toBe(5)
    expect(Object.entries(least).filter(([relation, count]) => (right[relation] ?? 0) < count)).toEqual([])
    expect(scored.flatMap((one) => one.unlisted).length).toBeLessThanOrEqual(unlisted)
  }, 120_000)
})
