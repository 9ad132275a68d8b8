/** Verbs by which a cause brings something about: "a dispute led it to postpone the visit". */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  'lead cause prompt force make drive push compel induce oblige provoke'.split(' '),
)

/** Words before the clause or the noun that gives a cause: "because it rained", "because of rain", "due to rain". */
export const CAUSE_WORDS: ReadonlySet<string> = new Set(['because', 'due', 'owing'])

/** By these a content gives the cause of something. */
export const CAUSE_TOLD =
  /\b(?:because of|due to|owing to|thanks to|as a result of|caused?|blam(?:e|ed|es|ing)|led to|leads to|the (?:cause|reason))\b/i

/** What is denied to be a cause: "denied that it had anything to do with the brakes". */
export const TO_DO_WITH = /\b(?:any|some)thing to do with\b/i

/** Words before a reason, a time or a return for a deed: "left because he was asked to". */
export const CIRCUMSTANCE = /\b(?:after|because|before|in exchange|in return|in order|so that|as a result)\b/i

/** "They won not because they were liked": the reason is negated, and not the deed. */
export const NOT_FOR_THIS = /\bnot (?:because|only|just|merely|simply|solely|so much|out of)\b/i

/** Prepositions whose noun is taken for granted: "called off after a failure", "amid the shortage". */
export const TAKES_FOR_GRANTED: ReadonlySet<string> = new Set(
  'after following amid despite because due owing'.split(' '),
)
