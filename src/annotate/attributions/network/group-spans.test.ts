import { describe, expect, it } from 'vitest'
import type { Sentence, Token } from '../../../model/annotation.ts'
import type { FoundAttribution } from '../found-attribution.ts'
import { groupSpans } from './group-spans.ts'
import type { Role, RoleSpan } from './role-spans.ts'

/** Paragraphs of one sentence each; "[role cue: words]" marks a span, with the number of its cue's word, or "-" for none; a capital one that is less likely. */
function grouped(paragraphs: readonly string[], byRules: readonly FoundAttribution[] = []) {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const spans: RoleSpan[] = []
  let at = 0
  for (const [paragraph, marked] of paragraphs.entries()) {
    const start = at
    for (const [, role, cue, inside, plain] of marked.matchAll(
      /\[(\w+) (\S+): ([^\]]+)\]|([^[\]\s][^[\]]*)/g,
    )) {
      const first = tokens.length
      for (const text of (inside ?? plain ?? '').trim().split(' ')) {
        const upos = /\w/.test(text) ? 'NOUN' : 'PUNCT'
        const word = { text, lower: text.toLowerCase(), lemma: text, upos, xpos: '' } as const
        tokens.push({
          ...word,
          start: at,
          end: at + text.length,
          sentence: paragraph,
          head: -1,
          relation: '',
        })
        at += text.length + 1
      }
      if (role === undefined) continue
      const cues = role.toLowerCase() === 'cue' ? [] : [{ cue: cue === '-' ? null : Number(cue), share: 1 }]
      spans.push({
        role: role.toLowerCase() as Role,
        first,
        last: tokens.length - 1,
        cues,
        confidence: 0.9,
        isLikely: role === role.toLowerCase(),
      })
    }
    sentences.push({ start, end: at - 1, paragraph })
  }
  const text = tokens.map((token) => token.text).join(' ')
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return groupSpans(tokens, sentences, spans, byRules).map(({ source, cue, content }) => [
    source && words(source),
    words(cue),
    ...content.map(words),
  ])
}

describe('spans', () => {
  it('join their cue', () => {
    expect(grouped(['[source 1: Ana] [cue -: says] [content 1: it rains] .'])).toEqual([
      ['Ana', 'says', 'it rains'],
    ])
  })

  it('join a speaker without a cue: the colon is it', () => {
    expect(grouped(['[source -: ANA] : [content -: it rains] . [content -: Go home]'])).toEqual([
      ['ANA', ':', 'it rains', 'Go home'],
    ])
    expect(grouped(['[source -: Ana] [content -: “ Go ”]'])).toEqual([['Ana', '“', '“ Go ”']])
  })

  it('join a speaker behind a dash: the dash is the cue', () => {
    expect(grouped(['[content -: “ Go home . ”] — [source -: Ana Roe]'])).toEqual([
      ['Ana Roe', '—', '“ Go home . ”'],
    ])
    expect(grouped(['[content -: “ Go home . ”] He left — [source -: Ana Roe] did not .'])).toEqual([])
  })

  it('that are less likely serve where a part is missing', () => {
    expect(grouped(['[Source 1: Ana] [cue -: says] [Content 1: it rains] .'])).toEqual([
      ['Ana', 'says', 'it rains'],
    ])
    expect(
      grouped(['[source 1: Ana] [cue -: says] [content 1: it rains] and [Content 1: it snows]']),
    ).toEqual([['Ana', 'says', 'it rains']])
    expect(grouped(['[source 1: Ana] [Cue -: says] [content 1: it rains] .'])).toEqual([
      ['Ana', 'says', 'it rains'],
    ])
    expect(grouped(['[source 1: Ana] [Cue -: says] [Content 1: it rains] .'])).toEqual([])
  })

  it('go on with the quotation of the paragraph before, or behind', () => {
    const said = '[source 1: Ana] [cue -: says] [content 1: “ it rains] .'
    expect(grouped([said, '[content -: Go home ”] .'])).toEqual([['Ana', 'says', '“ it rains', 'Go home ”']])
    expect(grouped(['[content -: “ Hear] .', '[cue -: says] [source 3: Ana] [content 3: go]'])).toEqual([
      ['Ana', 'says', '“ Hear', 'go'],
    ])
  })

  it('are left out where nobody says them', () => {
    const said = '[source 1: Ana] [cue -: says] [content 1: it rains] .'
    expect(grouped([said, 'Night fell .', '[content -: Go home] .'])).toHaveLength(1)
    expect(grouped(['[source -: Ana] left .', '[content -: Go home] .'])).toEqual([])
  })

  it('take the cue that a rule knows where the network sees none', () => {
    const rule: FoundAttribution = {
      rule: 'attributions/verb-before',
      source: { start: 0, end: 3 },
      cue: { start: 4, end: 10 },
      content: [{ start: 11, end: 19 }],
      stance: 'asserts',
      certainty: 'CT+',
      channel: 'said',
    }
    expect(grouped(['Ana whines [content -: it rains]'], [rule])).toEqual([['Ana', 'whines', 'it rains']])
  })
})
