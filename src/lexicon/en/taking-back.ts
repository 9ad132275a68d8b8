/** Words of a cue, or before one, by which a source takes back what it said. */
export const TAKING_BACK =
  /\b(?:withdr(?:aw|aws|ew|awn|awing)|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) back|dropp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?|disown(?:s|ed)?|correct(?:s|ed|ing)?|revok(?:es?|ed)|no longer (?:claims?|maintains?|disputes?|denie?s?))\b(?!.*\b(?:said|says|told|that)\b)/

/** What is taken back, as it is named beside the verb. */
export const TAKEN_BACK =
  /\b(?:claim|statement|denial|assurance|confession|testimony|figure|number|count|charge|accusation|allegation|report|estimate|assertion|remark|comment|story|toll|account|words)s?\b/i

/** A report tells itself that somebody takes something back: "withdrew the figure of 40". */
export const TAKES_BACK_ITSELF =
  /\b(?:withdr(?:ew|aws|awn)|retract(?:s|ed)|recant(?:s|ed)|took back|takes back|dropped|abandoned|corrected)\s+(?:\w+\s+){0,3}(?:claim|statement|denial|figure|number|count|accusation|allegation|report|estimate|assertion|toll)s?\b/i

/** "We take it back", "that was not correct", "it was not so", "I should not have said it", "the number was wrong". */
export const TAKES_BACK: readonly RegExp[] = [
  /\b(?:I|we) (?:(?:now|hereby) )?(?:take|took|withdraw|withdrew|retract|retracted) (?:it|that|this|them|those|what|the|my|our)\b/i,
  /\b(?:it|that|this) was (?:not (?:so|true|correct|right|the case)|n['’]t (?:so|true|correct|right)|wrong|untrue|false|incorrect|mistaken|a mistake)\b/i,
  /\b(?:what|the (?:number|figure|count|toll|report|statement|estimate|claim|account)|(?:that|our|my) (?:number|figure|count|report|statement|estimate|claim|account))\b[^.;]{0,40} (?:was|were|had been) (?:wrong|false|untrue|incorrect|inaccurate|mistaken|a mistake|an error|in error)\b/i,
  /\b(?:I|we) should not have (?:said|told|claimed|denied)\b/i,
  /\b(?:I|we) (?:said|claimed|told you|denied) that\b[^.]{3,120}\. (?:(?:I|we|it|they|he|she) (?:had|was|were|did|is|are|have) not\b|That was (?:not|wrong|false))/i,
  /\b(?:I|we) (?:was|were) (?:wrong|mistaken)\b/i,
]

/** How an outlet speaks of its own earlier words in a correction. */
export const OWN_REPORT =
  /\b(?:(?:report|article|story|headline|caption|item|dispatch|column|chart|map|table|graphic|version)s?|we|this (?:newspaper|paper|magazine|site|website|station))\b/i

/** Words of a cue by which a source tells what it does not like to: after a denial they take the denial back. */
export const ADMITTING =
  /\b(?:acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|own(?:s|ed|ing) up|recogni[sz](?:e|es|ed)|no longer (?:disputes?|denies|rules out)|confirm(?:s|ed|ing)? (?:now|at last|for the first time))\b/i

/** Words that name a number: taking back "the number" takes back what was counted. */
export const NUMBER_TAKEN_BACK = /\b(?:number|figure|count|toll|estimate|total)\b/i
/** Words that name a denial: "took back the denial". */
export const DENIAL_TAKEN_BACK = /\bdenials?\b/i
