/** Words by which a content tells of another time than its report’s, or of no one time, as patterns. */

/** How something stands is told of another time, of a part, or under a condition: "was shut until May", "is partly open". */
export const OF_ANOTHER_TIME =
  /\b(?:previously|formerly|earlier|until|once|again|later|then|used to|before|after|since|originally|temporarily|briefly|some|partly|if|unless|than)\b/i

/** "In the past we allowed it, but not this time." */
export const OF_BEFORE = /\b(?:in the past|previously|formerly|used to|not this time)\b/i

/** "The same day" is a day that was told before: of which, the content does not say. */
export const DAY_TOLD_BEFORE =
  /\b(?:same|previous|following) (?:day|week|month|year|night|morning|evening)\b/i

/** What is so as a rule leaves room for what was so once. */
export const AS_A_RULE = /\b(?:sometimes|usually|rarely|often|generally|typically)\b/i

/** Of what is so as a rule, or of which no evidence is found, nothing is told that was. */
export const NOTHING_THAT_WAS =
  /\b(?:rarely|usually|often|generally|typically|always|sometimes|whenever|once (?:a|an|the|that|you|they)|no (?:evidence|sign|proof|indication))\b/i
