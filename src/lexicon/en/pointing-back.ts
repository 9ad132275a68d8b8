/** How a content points back to what was told before it, as patterns over the content. A whole content that stands for another is a pro-form of answering-stems.ts. */

/** "Any such plan", "nothing of the kind". */
export const SUCH_A_THING = /\b(?:any|no) such\b|\bsuch an?\b|\bof the (?:kind|sort)\b/i

/** "Any such plan" alone, of what was told just before: … */
export const ANY_SUCH = /\b(?:any|no) such\b|\bsuch an?\b/i

/** "Has made no such promise". */
export const NO_SUCH = /\bno such\b/i

/** … and "nothing of the kind", "anything like that". */
export const OF_THE_KIND = /\b(?:any|some|no)thing of the (?:kind|sort)\b|\banything like (?:that|it|this)\b/i

/** A content that begins with a pronoun for what was told. */
export const BEGINS_WITH_PRONOUN =
  /^["“]?(?:it|that|this|them|these|those|so|both|all of (?:it|this|that))(?:[.,;:"”]|$|\s)/i

/** … or with a determiner: "her figures". */
export const BEGINS_WITH_DETERMINER = /^(?:the|this|that|these|those|his|her|its|their)\s/i

/** A content that is nothing but the pronoun, or the pronoun with what is told against it: "that: all papers had been signed". */
export const NOTHING_BUT_PRONOUN = /^(?:it|that|this|them|these|those)(?:[.,;]?$|\s*:)/i

/** What is denied, before what is told against it: "rejected that: …". */
export const POINTED_TO_BEFORE_COLON = /^(?:that|this|it|the [a-z]+)\s*:/i

/** First words of a denial that tells nothing but that it is not so: "it had not". */
export const FIRST_OF_SHORT_DENIAL: ReadonlySet<string> = new Set(
  'it that this he she they these those'.split(' '),
)

/** An assessment of what another assessed just before: "it", "the vote". */
export const POINTS_TO_MATTER =
  /^["“]?(?:it|this|that|these|those|them|him|the (?:meeting|talks?|vote|day|move|decision|ruling|deal|outcome|result))\b/i

/** "The raid a crime", "the trial a relief": each names its own thing. */
export const NAMES_OWN_THING = /^["“]?(?:the|his|her|its|their) (\S+) an? /i

/** "It is unacceptable that …": of what follows. */
export const EMPTY_IT = /^["“]?it (?:is|was)\b[^,;]{0,60}\bthat\b/i

/** Whom or what another named just before: "it a necessary risk". */
export const POINTS_TO_NAMED = /^["“]?(?:it|them|him|her)\b/i

/** "That report was wrong": what was told before, by what it is. */
export const THAT_REPORT = /\b(?:that|this|the) (?:report|statement|account|story|claim)\b/i

/** “That was what we thought”: of the sentence before. */
export const POINTS_TO_LAST_SENTENCE = /^["“]?(?:it|that|this|they|those)\b/i

/** "That explanation", "these charges": what was claimed just before. */
export const THAT_CLAIM = /^["“]?(?:that|this|those|these)\s/i
