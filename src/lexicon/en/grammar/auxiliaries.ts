/** Forms with which verbs build tenses, voices and negations. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "have has had having is are was were be been being am do does did will would shall should can could may might must 's 've 'd 'll wo ca".split(
    ' ',
  ),
)

/** Of these, those that speak of what is to come, … */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set("will shall 'll wo".split(' '))

/** … and those after which nothing is said to happen. */
export const UNREAL_AUXILIARIES: ReadonlySet<string> = new Set(
  'would should can could may might must ca'.split(' '),
)

/** Words of a verb group that turn it into its opposite. */
export const VERB_NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never', 'cannot'])

export const FORMS_OF_BE: ReadonlySet<string> = new Set("is are was were be been being am 's 're".split(' '))

/** Pasts and participles that do not end in "ed", of the verbs of the lexicon of events. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  'met flew flown gave given went gone took taken got gotten shot withdrew withdrawn put held set began begun fought met slain'.split(
    ' ',
  ),
)

/** Auxiliaries that with "not" take up the verb of what another said: "it had not". */
export const TAKING_UP_A_VERB: ReadonlySet<string> = new Set('did do does has have had'.split(' '))
