import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { findAttributions } from './find-attributions.ts'
import { readCues } from './read-cues.ts'
import { readReport } from './read-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-cues-'))

function file(rows: unknown): string {
  const path = join(folder, 'cues.json')
  writeFileSync(path, typeof rows === 'string' ? rows : JSON.stringify(rows))
  return path
}

const AVER = {
  lemmas: ['aver'],
  class: 'verb',
  kind: 'saying',
  examples: ['The witness <averred> [that the seal was broken].'],
  counterexamples: ['The witness <denied> [that the seal was broken].'],
}

describe("a user's cues", () => {
  it('are found, and judged as their rows say', () => {
    const cues = readCues(
      file([
        AVER,
        {
          ...AVER,
          lemmas: ['gainsay'],
          kind: 'denying',
          examples: ['The clerk <gainsays> [that he signed the deed].'],
          counterexamples: [],
        },
      ]),
    )
    const text =
      'In court the skipper averred that the lamp was lit. The clerk gainsays that he signed the deed.'
    const told = findAttributions(text, { cues }).map(({ words, stance }) => [words.cue, stance])
    expect(told).toEqual([
      ['averred', 'asserts'],
      ['gainsays', 'denies'],
    ])
    const { statements } = readReport(reportFromText(text, {}), cues)
    expect(statements.map(({ quote }) => quote)).toContain('the lamp was lit')
  })

  it.each([
    ['no JSON', '[', /it is no JSON/],
    ['an unknown kind', [{ ...AVER, kind: 'swearing' }], /row 1, "kind"/],
    ['a field that is none', [{ ...AVER, lemma: 'aver' }], /row 1: .*lemma/],
    ['no example', [{ ...AVER, examples: [] }], /row 1, "examples"/],
    [
      'an example without marks',
      [AVER, { ...AVER, examples: ['The witness averred that it rained.'] }],
      /row 2 \(aver\): there is not one <cue>/,
    ],
    [
      'an example that is not of its kind',
      [{ ...AVER, kind: 'denying', lemmas: ['depone'] }],
      /row 1 \(depone\): (?:no attribution|the stance)/,
    ],
  ])('are refused with the row where there is %s', (_what, rows, sentence) => {
    expect(() => readCues(file(rows))).toThrow(sentence)
    expect(() => readCues(file(rows))).toThrow(expect.objectContaining({ code: 'bad-cues' }))
  })

  it('must be there', () => {
    expect(() => readCues(join(folder, 'none.json'))).toThrow(
      expect.objectContaining({ code: 'file-not-found' }),
    )
  })
})
