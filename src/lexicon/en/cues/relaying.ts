/** Verbs by which one passes on what another said, lemmas: "quoted Ana Ruiz as saying", "citing two officials", "cited by Le Monde". */
export const RELAYING_VERBS: ReadonlySet<string> = new Set(['quote', 'cite'])
