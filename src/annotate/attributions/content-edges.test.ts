import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { findSentences } from '../sentences/find-sentences.ts'
import { tagTokensAndRoles } from '../tokens/tag-tokens.ts'
import { withinItsEdges } from './content-edges.ts'

/** The content within its edges; "[", "{" and "<" mark content, source and cue. */
function edged(marked: string): readonly string[] {
  const text = marked.replace(/[[\]{}<>]/g, '')
  const spanOf = (opener: string, closer: string) => ({
    start: marked.slice(0, marked.indexOf(opener)).replace(/[[\]{}<>]/g, '').length,
    end: marked.slice(0, marked.indexOf(closer)).replace(/[[\]{}<>]/g, '').length,
  })
  const report = { text, segments: [{ kind: 'body', start: 0, end: text.length }] } as unknown as Report
  const { sentences } = findSentences.annotate(report, {})
  const { tokens } = tagTokensAndRoles.annotate(report, { sentences })
  return withinItsEdges(tokens, [spanOf('[', ']')], spanOf('{', '}'), spanOf('<', '>')).map(
    ({ start, end }) => text.slice(start, end),
  )
}

describe('the edges of a content', () => {
  it.each([
    [
      'The mayor has sold [the quay that stood empty], {his office} <said>.',
      'The mayor has sold the quay that stood empty',
    ],
    [
      'President Mara Venn has postponed [a visit to Kestria that was due in May], {her office} <announced> on Tuesday.',
      'President Mara Venn has postponed a visit to Kestria that was due in May',
    ],
    [
      '[The road] will be opened in May, {the mayor, Ana Roe,} <told> the paper.',
      'The road will be opened in May',
    ],
  ])('take in the verb that what was found belongs to: %s', (marked, content) => {
    expect(edged(marked)).toEqual([content])
  })

  it.each([
    [
      '[Eleven of them], {it} <said>, flew farther than 300 kilometers.',
      ['Eleven of them', 'flew farther than 300 kilometers'],
    ],
    ['[In the north], {the army} <said>, fighting went on.', ['In the north', 'fighting went on']],
  ])('go on behind an aside: %s', (marked, content) => {
    expect(edged(marked)).toEqual(content)
  })

  it('end before their source', () => {
    expect(
      edged('[The bridge is closed until May, {the head of the port, Ole Ruud}], <announced> on Monday.'),
    ).toEqual(['The bridge is closed until May'])
  })

  it.each([
    '[The mayor], {she} <said>, who was ill.',
    '[He won the vote], {she} <said>, and nobody was hurt.',
    'The quay, which the mayor sold, was [empty], {his office} <said>.',
    '{The mayor} <said> that [the quay was sold].',
  ])('leave a content that is whole, or that no verb alone takes: %s', (marked) => {
    const content = /\[([^\]]+)\]/.exec(marked)?.[1]
    expect(edged(marked)).toEqual([content])
  })
})
