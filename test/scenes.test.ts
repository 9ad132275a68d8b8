import { describe, expect, it } from 'vitest'
import { faultsOf, labelOf, SCENES, SCENES_APART, type Scene, scenesIn } from '../bench/scenes/scene.ts'
import { outcomeOf, toldBy } from '../bench/scenes/score.ts'
import type { Judgement } from '../src/model/claim.ts'

const scene: Scene = {
  id: 'x001',
  about: 'a bridge',
  reports: [{ outlet: 'The Courier', date: '2004-03-11', text: 'The mayor said the bridge was safe.' }],
  statements: { a: [1, 'the bridge was safe'], b: [1, 'The mayor'] },
  pairs: { denial: [['b', 'a']] },
}

describe('scenes', () => {
  it.each([
    ['open', SCENES],
    ['held out', SCENES_APART],
  ])('that are %s are as their page says', (_, folder) => {
    const scenes = scenesIn(folder)
    expect(scenes.length).toBeGreaterThan(0)
    expect(scenes.flatMap(faultsOf)).toEqual([])
  })

  it('are named once, open or held out', () => {
    const names = [...scenesIn(SCENES), ...scenesIn(SCENES_APART)].map(({ id }) => id)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('know a pair in either order', () => {
    expect(labelOf(scene, 'a', 'b')).toBe('denial')
    expect(labelOf(scene, 'b', 'a')).toBe('denial')
  })

  it('tell what is wrong with one', () => {
    const wrong: Scene = {
      ...scene,
      statements: { a: [1, 'the'], c: [2, 'x'] },
      pairs: { ...scene.pairs, same: [['a', 'b']] },
    }
    expect(faultsOf(wrong)).toEqual([
      'x001: c: there is no report 2',
      'x001: b: no such statement',
      'x001: b: no such statement',
      'x001: a b: listed twice',
    ])
  })
})

describe('what a judgement comes to', () => {
  const judged = (some: Partial<Judgement>) =>
    toldBy({ verdict: 'unrelated', conflict: null, ...some } as Judgement)

  it('is told in the words of the labels', () => {
    expect(judged({ verdict: 'contradicts', conflict: 'polarity' })).toBe('denial')
    expect(judged({ verdict: 'same' })).toBe('same')
    expect(judged({ relation: 'update' })).toBe('update')
  })

  it('is right, of another kind, or wrong', () => {
    expect(outcomeOf('day', 'value')).toBe('right')
    expect(outcomeOf('denial', 'characterisation')).toBe('of another kind')
    expect(outcomeOf('update', 'value')).toBe('otherwise')
    expect(outcomeOf(null, 'same')).toBe('otherwise')
  })
})
