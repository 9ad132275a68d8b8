import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import type { Correction } from '../../../src/model/correction.ts'
import { CERTAINTY_WORDS, dateWords, STANCE_WORDS, shortAddress } from '../words.ts'

export const KIND_WORDS: Readonly<Record<CorrectionAnswer['kind'], string>> = {
  accept: 'read rightly',
  reject: 'not said so',
  edit: 'corrected',
  same: 'claims merged',
  unrelated: 'split from its claim',
  judge: 'conflict judged',
  'grade-source': 'source graded',
  'grade-claim': 'claim graded',
  note: 'note',
  'merge-entities': 'names merged',
  'split-entity': 'names taken apart',
}

/** What a correction says besides its kind; empty where the kind says it all. */
export function saysOf(row: CorrectionAnswer): string {
  // The cast is safe: the service writes the correction as it keeps it.
  const correction = row.correction as unknown as Correction
  switch (correction.kind) {
    case 'accept':
    case 'reject':
      return ''
    case 'edit': {
      const { source, stance, certainty, said, content } = correction.changes
      return [
        ...(source === undefined ? [] : [`said by “${source.words}”`]),
        ...(stance === undefined ? [] : [STANCE_WORDS[stance]]),
        ...(certainty === undefined ? [] : [CERTAINTY_WORDS[certainty]]),
        ...(said === undefined ? [] : [`said ${dateWords(said)}`]),
        ...(content === undefined ? [] : [`words at ${content.start} to ${content.end}`]),
      ].join(', ')
    }
    case 'same':
      return correction.claims.map(shortAddress).join(', ')
    case 'unrelated':
      return correction.statements.map(shortAddress).join(', ')
    case 'judge': {
      const between = `${correction.statements.map(shortAddress).join(', ')} and ${correction.others.map(shortAddress).join(', ')}`
      return correction.verdict === 'contradicts'
        ? `${between} contradict each other`
        : `no conflict between ${between}`
    }
    case 'grade-source':
    case 'grade-claim':
      return correction.grade
    case 'note':
      return correction.text
    case 'merge-entities':
      return correction.keys.join(', ')
    case 'split-entity':
      return correction.key
  }
}
