/** Numbers as words, to make compounds of: "twenty-five", "a hundred and sixteen". */
export const ONES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

/** From 20 to 90. */
export const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export const POWERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])

/** Of "£3m", "5bn": powers as they are written behind figures. */
export const POWER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['m', 'million'],
  ['mn', 'million'],
  ['bn', 'billion'],
])

/** From 1 to 31: the days of a month, the quarters of a year. */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Words for a number that is told. */
export const COUNT_WORDS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['a single', 1],
  ['another', 1],
  ['an additional', 1],
  ['a couple of', 2],
  ['couple of', 2],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
])

/** Words for a number that is not told. */
export const VAGUE_COUNTS: readonly string[] = [
  'several',
  'a few',
  'few',
  'many',
  'some',
  'dozens of',
  'hundreds of',
  'thousands of',
  'a number of',
  'countless',
]
