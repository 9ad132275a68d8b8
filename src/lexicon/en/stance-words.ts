import type { Stance } from '../../model/annotation.ts'

/** How a sentence tells what a source did with a content. */
export interface StanceWords {
  readonly stance: Exclude<Stance, 'asserts'>
  /** After the source whose statement it is: "Tarnov denied". */
  readonly own: string
  /** Of a source further out, with its name for `SOURCE`: "which Brez denied". */
  readonly outer: string
  /** A sentence in which `own` stands. */
  readonly example: string
}

export const STANCE_WORDS: readonly StanceWords[] = [
  { stance: 'denies', own: 'denied', outer: 'which SOURCE denied', example: 'Tarnov denied that it fired.' },
  {
    stance: 'partly-denies',
    own: 'denied some of this',
    outer: 'which SOURCE denied in part',
    example: 'Tarnov denied some of this: the charges.',
  },
  {
    stance: 'non-denial',
    own: 'neither confirmed nor denied',
    outer: 'which SOURCE neither confirmed nor denied',
    example: 'Tarnov neither confirmed nor denied that it fired.',
  },
  {
    stance: 'doubts',
    own: 'doubted',
    outer: 'which SOURCE doubted',
    example: 'Tarnov doubted that it fired.',
  },
  {
    stance: 'asks',
    own: 'asked',
    outer: 'about which SOURCE asked',
    example: 'Tarnov asked whether it fired.',
  },
  {
    stance: 'promises',
    own: 'promised',
    outer: 'as SOURCE promised',
    example: 'Tarnov promised that it would not fire.',
  },
  {
    stance: 'threatens',
    own: 'threatened',
    outer: 'as SOURCE threatened',
    example: 'Tarnov threatened: to fire.',
  },
  {
    stance: 'refuses',
    own: 'refused',
    outer: 'which SOURCE refused',
    example: 'Tarnov refused: to fire.',
  },
  {
    stance: 'demands',
    own: 'demanded',
    outer: 'as SOURCE demanded',
    example: 'Tarnov demanded that it fire.',
  },
  {
    stance: 'declines',
    own: 'declined to say',
    outer: 'of which SOURCE declined to speak',
    example: 'Tarnov declined to say whether it fired.',
  },
]

/** The last words of names of newspapers that take "the": "the Washington Post". */
export const NEWSPAPER_NOUNS: ReadonlySet<string> = new Set(
  'Chronicle Courier Gazette Globe Guardian Herald Independent Inquirer Journal Mail Mirror Monitor News Observer Post Press Register Review Standard Star Sun Telegraph Times Tribune'.split(
    ' ',
  ),
)
