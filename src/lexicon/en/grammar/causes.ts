/** Verbs by which a cause brings something about: "a dispute led it to postpone the visit". */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  'lead cause prompt force make drive push compel induce oblige provoke'.split(' '),
)

/** Words before the clause or the noun that gives a cause: "because it rained", "because of rain", "due to rain". */
export const CAUSE_WORDS: ReadonlySet<string> = new Set(['because', 'due', 'owing'])
