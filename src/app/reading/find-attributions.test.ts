import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAttributions } from './find-attributions.ts'

const page = readFileSync('docs/attribution.md', 'utf8')

describe('findAttributions', () => {
  it('does what its page shows', () => {
    const text = /findAttributions\(\s*'([^']+)',/.exec(page)?.[1] ?? ''
    const [outer, inner] = findAttributions(text)
    const shown = [...page.matchAll(/^\/\/ (?:outer|inner): \{ words: (\{.*?\}), within: ([^,]+), (.*)…/gm)]
    expect(shown).toHaveLength(2)
    for (const [at, attribution] of [outer, inner].entries()) {
      const json = (shown[at]?.[1] ?? '').replace(/(\w+):/g, '"$1":').replaceAll("'", '"')
      expect(attribution?.words).toEqual(JSON.parse(json))
      expect(String(attribution?.within)).toBe(shown[at]?.[2]?.replaceAll("'", ''))
    }
    expect(inner?.stance).toBe('denies')
  })

  it('finds nothing in nothing, and gives spans of the text', () => {
    expect(findAttributions('')).toEqual([])
    expect(findAttributions(' \n\n ')).toEqual([])
    const text = 'NAIRN: The quay is shut.\r\n\r\n“We \ud83d\ude00 were not told,” Nairn said.'
    for (const { cue, words } of findAttributions(text))
      expect(text.slice(cue.start, cue.end)).toBe(words.cue)
  })

  it('is as sure as a share', () => {
    for (const { rule, confidence } of findAttributions('The mayor said that the bridge was closed.')) {
      expect(rule).toBe('attributions/network')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})
