import { describe, expect, it } from 'vitest'
import { chooseCues } from './choose-cues.ts'
import type { Role, RoleSpan } from './role-spans.ts'

function span(role: Role, first: number, ...cues: readonly (readonly [number | null, number])[]): RoleSpan {
  const choices = cues.map(([cue, share]) => ({ cue, share }))
  return { role, first, last: first, confidence: 1, isLikely: true, cues: choices }
}

function chosen(...spans: readonly RoleSpan[]): (readonly [number, number | null])[] {
  return chooseCues(spans)
    .map(({ span, cue }) => [span.first, cue] as const)
    .sort(([a], [b]) => a - b)
}

describe('cues', () => {
  it('are those that spans likeliest belong to', () => {
    expect(
      chosen(span('source', 0, [1, 0.9], [null, 0.1]), span('cue', 1), span('content', 2, [1, 0.8])),
    ).toEqual([
      [0, 1],
      [2, 1],
    ])
  })

  it('have one source: the less sure one goes to another', () => {
    const sources = [span('source', 0, [4, 0.6], [8, 0.3]), span('source', 3, [4, 0.9], [8, 0.1])]
    expect(chosen(...sources, span('cue', 4), span('cue', 8))).toEqual([
      [0, 8],
      [3, 4],
    ])
  })

  it('have one source: one that hardly belongs elsewhere is left out', () => {
    const sources = [span('source', 0, [4, 0.6], [8, 0.01]), span('source', 3, [4, 0.9])]
    expect(chosen(...sources, span('cue', 4), span('cue', 8))).toEqual([[3, 4]])
  })

  it('take a content from a cue that has several, and from no other', () => {
    const several = [span('content', 5, [1, 0.9]), span('content', 9, [1, 0.6], [8, 0.4])]
    expect(chosen(span('cue', 1), span('cue', 8), ...several)).toEqual([
      [5, 1],
      [9, 8],
    ])
    expect(chosen(span('cue', 1), span('cue', 8), span('content', 9, [1, 0.6], [8, 0.4]))).toEqual([[9, 1]])
  })
})
