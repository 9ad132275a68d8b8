/**
 * Lemmas that say little of what a sentence is about: they are no terms of a content. Numbers, names and ordinary verbs
 * are not here.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'be have do will would shall should can could may might must get go come make take give put let keep seem become ' +
    'very also too even still just only already yet again once ever quite rather so then there here now thus however ' +
    'moreover indeed perhaps more most less least much many few several such other another same own both either ' +
    'as well like further instead later earlier ago away back out up down over off on in about around ' +
    'mr mrs ms dr sir'
  ).split(' '),
)

/** Verbs that say little themselves: what they are about is their object, "reached an agreement", … */
export const VERBS_OF_OBJECT: ReadonlySet<string> = new Set(
  'have make take reach give hold carry do conduct put enter get keep produce'.split(' '),
)

/** … or their subject, where nothing else is: "there is no agreement". */
export const VERBS_OF_SUBJECT: ReadonlySet<string> = new Set('be exist occur happen'.split(' '))
