import { describe, expect, it } from 'vitest'
import { judgeCue } from '../../../annotate/attributions/judge-cue.ts'
import { annotate } from '../../../annotate/pipeline.ts'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { KINDS } from './cue-row.ts'
import { CUES } from './index.ts'

describe.each(CUES.map((row) => ({ name: `${row.kind}: ${row.lemmas[0]}`, row })))('$name', ({ row }) => {
  const own = `${KINDS[row.kind].stance} ${row.certainty ?? KINDS[row.kind].certainty}`

  it('is what its examples say', () => {
    expect(row.examples.map(judged)).toEqual(row.examples.map(() => own))
  })

  it('is not what its counterexamples say', () => {
    for (const example of row.counterexamples) expect(judged(example), example).not.toBe(own)
  })
})

/** The stance and certainty of a sentence with its <cue> and [content]. */
function judged(marked: string): string {
  let text = ''
  const cue: number[] = []
  const content: number[] = []
  for (const character of marked) {
    if ('<>'.includes(character)) cue.push(text.length)
    else if ('[]'.includes(character)) content.push(text.length)
    else text += character
  }
  const { report, layers } = annotate(reportFromText(text, {}))
  const [start = 0, end = 0] = cue
  const spans = content.flatMap((from, at) =>
    at % 2 === 0 ? [{ start: from, end: content[at + 1] ?? from }] : [],
  )
  const source = { start: 0, end: Math.max(0, start - 1) }
  const { stance, certainty } = judgeCue(
    { text: report.text, tokens: layers.tokens },
    { start, end },
    source,
    spans,
  )
  return `${stance} ${certainty}`
}
