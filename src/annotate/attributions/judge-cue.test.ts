import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'
import { judgeCue } from './judge-cue.ts'

/** Sentences with source {}, cue <> and content [], and what is to be read of them. */
const CASES: readonly (readonly [sentence: string, judged: string])[] = [
  ['{The ministry} <did not say> [why the plane fell].', 'declines Uu said'],
  ['{The ministry} <could not confirm> [that the plane fell].', 'declines Uu said'],
  ['{She} <has yet to confirm> [that she will run].', 'declines Uu said'],
  ['{She} <made no mention of> [the strike].', 'declines Uu said'],
  ['{She} <said nothing about> [the strike].', 'declines Uu said'],
  ['{The mayor} <declined> [to comment].', 'declines Uu said'],
  ['{The mayor} <declined> [to resign].', 'refuses CT- said'],
  ['{The mayor} <declined to comment on> [the case].', 'declines Uu said'],
  ['{The mayor} <refused to say> [whether the plane fell].', 'declines Uu said'],
  ['{The ministry} <stopped short of saying> [that the plane fell].', 'declines Uu said'],
  ['{Observers} stopped short of <calling> [the vote unfair].', 'declines Uu said'],
  ['{The mayor} <avoided> [the question].', 'declines Uu said'],
  ['{Police} <refused to speculate on> [whether the fire was set].', 'declines Uu said'],
  ['{The agency} <said> [it could not comment on the case].', 'declines Uu said'],
  ['{The agency} <said> [he did not comment on the case].', 'asserts CT- said'],
  ['{The agency} <said> [it did not comment on rumours].', 'declines Uu said'],
  ['{The judge} <warned> [the jury not to talk].', 'demands Uu said'],
  ['{The agency} <can confirm> [that the plane fell].', 'asserts CT+ said'],
  ['{The agency} <cannot confirm> [that the plane fell].', 'declines Uu said'],
  ['{The board} <would not consider> [selling the mill].', 'refuses CT- said'],
  ['{The board} <is not considering> [selling the mill].', 'denies CT- said'],
  ['{The union} <rejected> [this].', 'denies CT- said'],
  ['{The minister} <refused> [to confirm or deny that the ship had sailed].', 'non-denial Uu said'],
  ['{The minister} <declined> [to deny that the ship had sailed].', 'non-denial Uu said'],
  ['{The minister} <refused> [to rule out a strike].', 'non-denial Uu said'],
  ['{The bank} <disputed> [some details of the account].', 'partly-denies Uu said'],
  ['{The bank} <denied> [most of the allegations].', 'partly-denies Uu said'],
  ['{The bank} <denied> [two of the three charges].', 'partly-denies Uu said'],
  ['{The bank} <denied> [all of the charges].', 'denies CT- said'],
  ['{Guards} <denied> [reporters entry to the yard].', 'refuses CT- said'],
  ['["Leave the town at once,"] {the sheriff} <said>.', 'demands Uu said'],
  ['["Let me be clear about this,"] {the sheriff} <said>.', 'asserts Uu said'],
  ['{The mayor} <did not deny> [that she knew].', 'non-denial PS+ said'],
  ['{The mayor} <has not ruled out> [a strike].', 'non-denial PS+ said'],
  ['{The mayor} <refused to rule out> [a strike].', 'non-denial Uu said'],
  ['{The mayor} <would neither confirm nor deny> [the report].', 'non-denial Uu said'],
  ['{The mayor} <denied> [some of the charges].', 'partly-denies Uu said'],
  ['{The mayor} <partly denied> [the report].', 'partly-denies Uu said'],
  ['{The mayor} <denied> [that the offer was anything but serious].', 'denies CT- said'],
  ['{The mayor} <said> [that the city had no intention of paying].', 'denies CT- said'],
  ['{Few experts} <believe> [that the truce will hold].', 'doubts PR- said'],
  ['{The mayor} <does not doubt> [that the truce will hold].', 'asserts CT+ said'],
  ['{The mayor} <not only said> [that the bridge was safe].', 'asserts CT+ said'],
  ['{The mayor} <would say> [that the bridge was safe].', 'asserts Uu said'],
  ['{The mayor} <said> [they may have lost the ship].', 'asserts PS+ said'],
  ['{The mayor} <said> [the ship had not been lost].', 'asserts CT- said'],
  ['{The mayor} <said> [she thinks the ship is lost].', 'asserts PR+ said'],
  ['{The mayor} <said> [she did not think the ship was lost].', 'asserts PR- said'],
  ['{The mayor} <said> [she wants a new bridge].', 'asserts Uu said'],
  ['{The mayor} <said> [the city should build a bridge].', 'asserts Uu said'],
  ['{The mayor} <said> [the city would rebuild it if the bank agreed].', 'asserts Uu said'],
  ['{The mayor} <said> [the bridge is likely to open in May].', 'asserts PR+ said'],
  ['{The mayor} <said in a letter> [that the ship was lost].', 'asserts CT+ document'],
  ['[“The ship is lost,”] {she} <said on television>.', 'asserts CT+ broadcast'],
  ['{The mayor} <was quoted as saying> [that the ship was lost].', 'asserts CT+ quoted'],
  ['{The mayor} <was said> [to have left].', 'asserts CT+ said'],
  ['{The mayor} <announced> [her plans to leave].', 'asserts CT+ said'],
  ['{The mayor} <claims> [to have seen the minutes].', 'asserts CT+ said'],
  ['{The mayor} <said> [the talks had been no more than a courtesy].', 'asserts CT+ said'],
  ['{The mayor} <said> [the bank may stop the loan unless the two sides agree].', 'asserts PS+ said'],
  ['{The mayor} <said> [the ship was believed to be lost].', 'asserts PR+ said'],
  [
    '{The mayor} <told reporters> [on Monday that there had been no attempt to save the ship].',
    'asserts CT- said',
  ],
  ['{The mayor} <said> [the smoke could be seen from the hill].', 'asserts CT+ said'],
  ['{The mayor} <said> [the ship could be lost].', 'asserts PS+ said'],
  ['[The ship] <reportedly> [sank].', 'asserts CT+ not-told'],
  ['{The report} <said> [that the ship was lost].', 'asserts CT+ document'],
]

describe('a cue', () => {
  it.each(CASES)('%s', (sentence, expected) => {
    expect(judged(sentence)).toBe(expected)
  })

  it('is judged without spans of source or content, and outside of all words', () => {
    const words = { text: 'Rain fell.', tokens: annotate(reportFromText('Rain fell.', {})).layers.tokens }
    expect(judgeCue(words, { start: 5, end: 9 }, null, [])).toEqual({
      stance: 'asserts',
      certainty: 'CT+',
      channel: 'not-told',
    })
    expect(
      judgeCue(words, { start: 90, end: 99 }, { start: 99, end: 99 }, [{ start: 100, end: 120 }]).stance,
    ).toBe('asserts')
    expect(
      judgeCue({ text: '', tokens: [] }, { start: 0, end: 0 }, null, [{ start: 0, end: 0 }]).stance,
    ).toBe('asserts')
  })
})

function judged(marked: string): string {
  let text = ''
  const marks: Record<string, number[]> = { '{': [], '<': [], '[': [] }
  const opener: Record<string, string> = { '}': '{', '>': '<', ']': '[' }
  for (const character of marked) {
    const list = marks[opener[character] ?? character]
    if (list) list.push(text.length)
    else text += character
  }
  const spansOf = (mark: string) =>
    (marks[mark] ?? []).flatMap((start, at, all) =>
      at % 2 === 0 ? [{ start, end: all[at + 1] ?? start }] : [],
    )
  const { report, layers } = annotate(reportFromText(text, {}))
  const cue = spansOf('<')[0] ?? { start: 0, end: 0 }
  const { stance, certainty, channel } = judgeCue(
    { text: report.text, tokens: layers.tokens },
    cue,
    spansOf('{')[0] ?? null,
    spansOf('['),
  )
  return `${stance} ${certainty} ${channel}`
}
