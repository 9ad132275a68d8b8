import { describe, expect, it } from 'vitest'
import type { Report } from '../model/report.ts'
import { type Annotator, Pipeline } from './annotator.ts'

const first: Annotator<never, 'sentences'> = {
  name: 'first',
  requires: [],
  assigns: ['sentences'],
  rules: {},
  annotate: () => ({ sentences: [{ start: 0, end: 1, paragraph: 0 }] }),
}

const second: Annotator<'sentences', 'hedges'> = {
  name: 'second',
  requires: ['sentences'],
  assigns: ['hedges'],
  rules: {},
  annotate: (_, { sentences }) => ({
    hedges: sentences.map(({ start, end }) => ({
      id: 'h1',
      rule: 'test/rule',
      start,
      end,
      content: { start, end },
      certainty: 'PR+' as const,
    })),
  }),
}

describe('the pipeline', () => {
  it('hands each annotator the layers before it', () => {
    const layers = Pipeline.start()
      .add(first)
      .add(second)
      .run({} as Report)
    expect(layers.hedges).toHaveLength(1)
  })

  it('does not compile in a wrong order, nor with a layer assigned twice', () => {
    // @ts-expect-error `second` requires sentences, which nothing has assigned yet
    Pipeline.start().add(second)
    // @ts-expect-error sentences are assigned already
    Pipeline.start().add(first).add(first)
    expect(Pipeline.start().steps).toEqual([])
  })
})
