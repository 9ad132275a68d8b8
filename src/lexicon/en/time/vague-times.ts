/** Words that point to past, present or future and name no date. Each stands alone as an adverb unless it says otherwise. */
export interface VagueTime {
  readonly words: string
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
  readonly example: string
}

export const VAGUE_TIMES: readonly VagueTime[] = [
  { words: 'now', value: 'PRESENT_REF', example: 'The hall is now a museum.' },
  { words: 'right now', value: 'PRESENT_REF', example: 'Right now nobody answers.' },
  { words: 'currently', value: 'PRESENT_REF', example: 'She currently leads the board.' },
  { words: 'current', value: 'PRESENT_REF', example: 'The current rules are old.' },
  { words: 'presently', value: 'PRESENT_REF', example: 'It is presently shut.' },
  { words: 'nowadays', value: 'PRESENT_REF', example: 'Nowadays it is a bakery.' },
  { words: 'at present', value: 'PRESENT_REF', example: 'At present there is no plan.' },
  { words: 'these days', value: 'PRESENT_REF', example: 'Few write letters these days.' },
  { words: 'at the moment', value: 'PRESENT_REF', example: 'The line is down at the moment.' },
  { words: 'recently', value: 'PAST_REF', example: 'The pier was recently mended.' },
  { words: 'more recently', value: 'PAST_REF', example: 'More recently it was sold.' },
  { words: 'lately', value: 'PAST_REF', example: 'He has been quiet lately.' },
  { words: 'the past', value: 'PAST_REF', example: 'Floods were rarer in the past.' },
  { words: 'the recent past', value: 'PAST_REF', example: 'Nothing like it happened in the recent past.' },
  { words: 'the future', value: 'FUTURE_REF', example: 'That is a task for the future.' },
  { words: 'the near future', value: 'FUTURE_REF', example: 'A vote is likely in the near future.' },
  {
    words: 'the foreseeable future',
    value: 'FUTURE_REF',
    example: 'It stays shut for the foreseeable future.',
  },
]
