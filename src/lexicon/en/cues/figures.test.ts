import { describe, expect, it } from 'vitest'
import { annotate } from '../../../annotate/pipeline.ts'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { FIGURE_CUES } from './figures.ts'

describe.each(FIGURE_CUES)('$lemmas.0 … $prepositions.0', ({ examples, counterexamples }) => {
  it.each(examples)('%s', (marked) => {
    const text = marked.replace(/[<>[\]]/g, '')
    const { attributions } = annotate(reportFromText(text, {})).layers
    const told = attributions.map(({ cue, content }) => [
      text.slice(cue.start, cue.end),
      content.map(({ start, end }) => text.slice(start, end)),
    ])
    expect(told).toEqual([
      [/<(.*)>/.exec(marked)?.[1], [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words)],
    ])
  })

  it.each(counterexamples)('not: %s', (text) => {
    const { attributions } = annotate(reportFromText(text, {})).layers
    expect(attributions.filter(({ rule }) => rule === 'attributions/figure')).toEqual([])
  })
})
