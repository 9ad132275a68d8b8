/** Verbs, nouns and adjectives after which "to …" or "that …" tells what is to come, not what is. */
export const LOOK_AHEAD: ReadonlySet<string> = new Set(
  (
    'plan expect intend hope want wish aim seek try attempt agree promise vow pledge order ask urge demand request call schedule ' +
    'prepare decide propose offer threaten vote due set ready likely want consider allow authorize authorise need require ' +
    'invite appeal instruct tell warn believe commitment plan promise proposal decision intention effort bid right'
  ).split(' '),
)

/** Words after which "that …" tells what is wanted or hoped for, not what is. */
export const WISHES: ReadonlySet<string> = new Set(
  'hope wish expect demand insist ensure sure guarantee prevent recommend propose urge'.split(' '),
)

/** Words whose "to …" did not happen. */
export const FALL_SHORT: ReadonlySet<string> = new Set(
  'fail refuse decline unable unwilling unlikely impossible forget neglect omit cease'.split(' '),
)

/** Adverbs, determiners and pronouns that turn their clause into its opposite. */
export const CLAUSE_NEGATORS: ReadonlySet<string> = new Set(
  "not n't never cannot neither nor no nobody none nothing hardly nowhere".split(' '),
)

/** After these "not" leaves the clause as it is: "not only". */
export const NOT_ONLY: ReadonlySet<string> = new Set('only just merely simply least'.split(' '))

/** Words before a clause that hangs on a condition or is a question. */
export const CONDITIONS: ReadonlySet<string> = new Set('if unless whether provided until'.split(' '))

/** Of auxiliaries, what they make of their clause. */
export const MODES_OF_AUXILIARIES: ReadonlyMap<string, 'ahead' | 'possible' | 'due'> = new Map([
  ...["will shall 'll ’ll wo would".split(' ').map((word) => [word, 'ahead'] as const)].flat(),
  ...["can could may might ca 'd ’d".split(' ').map((word) => [word, 'possible'] as const)].flat(),
  ...['should must ought'.split(' ').map((word) => [word, 'due'] as const)].flat(),
])
