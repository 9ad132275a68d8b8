import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../src/annotate/pipeline.ts'
import type { Report } from '../src/model/report.ts'
import { buildEvents, buildStatements } from '../src/statements/index.ts'

const hostile: Readonly<Record<string, string>> = {
  empty: '',
  'white space': ' \n\t\u00a0'.repeat(50_000),
  'only quotation marks': '"“”‘’\'«»'.repeat(2_000),
  'nested parentheses': `${'('.repeat(10_000)}x${')'.repeat(10_000)}`,
  'nested quotation marks': `${'“'.repeat(10_000)}x${'”'.repeat(10_000)}`,
  'one token of 10 MB': 'a'.repeat(10_000_000),
  'controls, zero-width and right-to-left marks':
    'He\u0000 said\u200b \u202ethat\u202c \ufeffit\u200f rained.\u0007\n'.repeat(500),
  'lone surrogates': 'The \ud800 minister \udc00 said that \ud83d it rained. '.repeat(300),
  markup: '<script>alert("said")</script><!-- he said --> &amp; <b>Belin</b> said. '.repeat(300),
  'said said said': 'said '.repeat(10_000),
  dates: 'March 6, 2017 '.repeat(10_000),
  'a sentence that never ends': 'the envoy said that '.repeat(2_000),
  'he said, he said': ', he said, '.repeat(800),
}

describe('hostile text', () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read: ${name}`, { timeout: 120_000 }, () => readsSoberly(text))
  }

  it('is read: anything', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readsSoberly), { numRuns: 60 })
  })

  it('is read: news words in any order', { timeout: 120_000 }, () => {
    const word = fc.constantFrom(
      'Belin',
      'said',
      'denied',
      'that',
      '"',
      '“',
      '”',
      '(',
      ')',
      ',',
      '.',
      '\n\n',
      'he',
      'yesterday',
      'March 6',
      'Reuters',
      'according to',
      'reportedly',
      'postponed',
      'not',
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        readsSoberly,
      ),
      { numRuns: 60 },
    )
  })
})

/** Nothing thrown, the same answer twice, and every span inside the text. */
function readsSoberly(text: string): void {
  const reading = read(text)
  expect(spansOutside(reading, text.length)).toEqual([])
  if (text.length < 200_000) expect(JSON.stringify(read(text)) === JSON.stringify(reading)).toBe(true)
}

function read(text: string) {
  const annotated = annotate(reportOf(text))
  const statements = buildStatements(annotated)
  return { layers: annotated.layers, statements, events: buildEvents(annotated, statements) }
}

function reportOf(text: string): Report {
  return {
    id: `sha256-${'0'.repeat(64)}`,
    publication: null,
    volume: null,
    issue: null,
    headline: null,
    url: null,
    published: { edtf: '2017-03-06', from: 'given', evidence: [] },
    dates: [],
    text,
    segments: text === '' ? [] : [{ kind: 'body', start: 0, end: text.length }],
  }
}

/** Every object with a start and an end, at any depth, that does not lie in [0, length). */
function spansOutside(root: unknown, length: number): readonly unknown[] {
  const outside: unknown[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('start' in value && 'end' in value && !isInside(value.start, value.end, length)) outside.push(value)
    for (const inner of Object.values(value)) open.push(inner)
  }
  return outside
}

function isInside(start: unknown, end: unknown, length: number): boolean {
  return typeof start === 'number' && typeof end === 'number' && start >= 0 && start <= end && end <= length
}
