/** Pronouns and determiners, by whom or what they can mean. Lower case. */

/** Whoever is told of with these may be the source itself: of "we pay attention" and "they do not" each speaks of its own. */
export const PERSONAL_SUBJECTS: ReadonlySet<string> = new Set('i we they he she'.split(' '))

/** Who speaks, and who is spoken to: no one of whom another source tells. */
export const SPEAKING_AND_SPOKEN_TO: ReadonlySet<string> = new Set('i we me us you'.split(' '))

/** "No letter reached us", said by a spokeswoman: whom she means with herself is not told. */
export const OWN_PRONOUNS: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours'])

/** These take up what was told just before. */
export const THIRD_PERSON: ReadonlySet<string> = new Set('it he she they them him her'.split(' '))

/** What is counted, and was told before: "31 of them". */
export const COUNTED_PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'them', 'those', 'these'])

/** Behind "one of" these count nothing: "one of those". */
export const ONE_OF_POINTERS: ReadonlySet<string> = new Set('they them those that these this it'.split(' '))

/** These take up a name that is told to be the one and no other: "it was Oland that had asked". */
export const CLEFT_PRONOUNS: ReadonlySet<string> = new Set(['that', 'who'])

/** What stands before a noun whose thing is known: "the", "their", "the mayor’s". */
export const DEFINITE_BEFORE = /\b(?:the|its|his|her|their|this|that|our|my|\w+['’]s?)\s(?:[\w-]+\s){0,3}$/i
