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

/** Verbs that tell that it became more: of two numbers of one day the later one, "rose to 47". */
export const RISING_VERBS: ReadonlySet<string> = new Set(
  'rise climb increase grow jump reach mount raise'.split(' '),
)

/** Words that take a part of a whole, or a stage of a count: such numbers are of another scope. */
export const PARTIAL_WORDS: ReadonlySet<string> = new Set(
  'include including among remain still so far already initially earlier recover find identify'.split(' '),
)

/** Of these the dead are found by and by; a find of goods is told once. */
export const FINDING_VERBS: ReadonlySet<string> = new Set(['find', 'recover', 'identify'])

/** Verbs by which lives are counted: "the flood has cost 112 lives". */
export const TAKING_LIVES: ReadonlySet<string> = new Set(['cost', 'claim', 'take', 'lose'])

/** Rough numbers beside a number narrow nothing down: "31 drowned and scores were missing". */
export const ROUGH_NUMBERS: ReadonlySet<string> = new Set(['score', 'dozen', 'hundred', 'thousand'])

/** Verbs on which hangs what becomes of people: "fall ill", "be left homeless". */
export const BECOMING_VERBS: ReadonlySet<string> = new Set(
  'fall be become get leave go remain report'.split(' '),
)

/** Who is told to do this is counted by it, as those are that it is done to. */
export const UNDERGOING: ReadonlySet<string> = new Set(
  'fall be become die drown perish lose burn suffocate dead survive disappear missing flee'.split(' '),
)

/** "Positive cases", "suspected cases": which of those that are counted. */
export const SORTS_OF_CASES: ReadonlySet<string> = new Set(
  'positive confirmed suspected probable new civilian foreign'.split(' '),
)

/** "Nine were seriously injured": of those who were. */
export const DEGREES: ReadonlySet<string> = new Set(
  'seriously critically badly severely slightly lightly mostly mainly'.split(' '),
)

/** Predicates of those to whom nothing happened: "all 23 are alive". */
export const UNHARMED: ReadonlySet<string> = new Set(['alive', 'unhurt', 'unharmed', 'safe', 'survive'])
