import { sentencesOf } from '../../annotate/sentences/find-sentences.ts'
import { writtenTimes } from '../../annotate/time/find-written-times.ts'
import { resolved } from '../../annotate/time/resolve-times.ts'
import { tagTokens } from '../../annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../../intake/report-from-text.ts'
import type { Sentence, TimeExpression } from '../../model/annotation.ts'
import { dayRange, type Edtf, isEdtf, UNKNOWN_DATE } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import { overlaps } from '../../model/span.ts'

export { writeTimeml } from '../../export/timeml/write-timeml.ts'
export type {
  DatePart,
  EventAnchor,
  TimeAlternative,
  TimeAnchor,
  TimeEnd,
  TimeExpression,
  TimexMod,
  TimexType,
} from '../../model/annotation.ts'
export type { Edtf } from '../../model/edtf.ts'

export interface FindTimesOptions {
  /**
   * The day on which the text was written, as EDTF: "2000-08-30", also "2000-08", "2000" or "XXXX-08-30". Without it what is
   * reckoned from that day stays open: "yesterday" is `XXXX-XX-XX`.
   */
  readonly published?: Edtf
}

/** A time expression with its words and the days that it can mean. */
export interface ReadTime extends TimeExpression {
  readonly text: string
  /** The first and the last day that it can mean, `YYYY-MM-DD`; `null` where that end is open, of sets, and of durations that nothing bounds. */
  readonly earliest: string | null
  readonly latest: string | null
}

/**
 * The time expressions of an English text, in reading order, with their TIMEX3 and EDTF values. Spans count UTF-16 units of
 * `text`. Takes time linear in the length of the text; the same text and date give the same result.
 *
 * @throws HearsayError bad-option where `published` is no EDTF date.
 */
export function findTimes(text: string, options: FindTimesOptions = {}): readonly ReadTime[] {
  const { published = UNKNOWN_DATE } = options
  if (!isEdtf(published)) {
    throw new HearsayError(
      'bad-option',
      `The date of the text is "${published}", which is no date; give one such as 2000-08-30 (EDTF).`,
    )
  }
  const sentences = sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }])
  const found = writtenTimes(text, sentences)
  const dated = sentencesWith(found, sentences)
  // Only the tense around a time is looked at, so only those sentences are tagged.
  const report = reportFromText(text, {})
  const { tokens } = tagTokens.annotate(report, { sentences: dated })
  const datelines = report.segments.filter(({ kind }) => kind === 'dateline')
  return resolved(text, found, { edtf: published }, tokens, dated, datelines).map((time) => ({
    ...time,
    text: text.slice(time.start, time.end),
    ...rangeOf(time.edtf ?? time.stretch ?? null),
  }))
}

function rangeOf(edtf: Edtf | null): Pick<ReadTime, 'earliest' | 'latest'> {
  return edtf === null ? { earliest: null, latest: null } : dayRange(edtf)
}

/** Both are in reading order. */
function sentencesWith(
  times: readonly { readonly start: number; readonly end: number }[],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  let at = 0
  return sentences.filter((sentence) => {
    while (at < times.length && (times[at]?.end ?? 0) <= sentence.start) at++
    const time = times[at]
    return time !== undefined && overlaps(time, sentence)
  })
}
