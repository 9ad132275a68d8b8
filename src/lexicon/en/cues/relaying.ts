/** Verbs by which one passes on what another said, lemmas: "quoted Ana Ruiz as saying", "citing two officials", "cited by Le Monde". */
export const RELAYING_VERBS: ReadonlySet<string> = new Set(['quote', 'cite'])

/** Participles, as written, by which somebody is told of by another: "was said by one daily to have told the staff". */
export const SAID_BY: ReadonlySet<string> = new Set([
  'said',
  'reported',
  'quoted',
  'alleged',
  'believed',
  'claimed',
])
