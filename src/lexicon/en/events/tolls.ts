/** What is counted of people in news of disasters, fights and trials, by the lemmas that tell it. */
export const TOLLS: readonly (readonly [toll: string, lemmas: readonly string[]])[] = [
  [
    'dead',
    'dead die kill drown perish suffocate death fatality toll slay murder massacre body corpse victim execute execution'.split(
      ' ',
    ),
  ],
  ['injured', 'injure wound hurt injury wounded injured hospitalise hospitalize'.split(' ')],
  ['missing', 'missing unaccounted disappear vanish'.split(' ')],
  ['saved', 'rescue survive survivor save pull'.split(' ')],
  ['held', 'arrest detain detention capture jail imprison custody seize'.split(' ')],
  ['displaced', 'evacuate displace flee homeless displaced evacuee refugee'.split(' ')],
  ['treated', 'treat treatment'.split(' ')],
  ['infected', 'infect infection sick ill case patient'.split(' ')],
]

/** Nouns for people in general: what is counted says no more than how many. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people person man individual other passenger resident victim body life soul'.split(' '),
)

/** Verbs that tell that a number changed: what they give is later than what was told before. */
export const CHANGING_VERBS: ReadonlySet<string> = new Set(
  'rise climb increase grow fall drop decline revise raise jump'.split(' '),
)

/** Words that take a part of a whole, or a stage of a count: such numbers are of another scope. */
export const PARTIAL_WORDS: ReadonlySet<string> = new Set(
  'include including among remain still so far already initially earlier recover find identify'.split(' '),
)
