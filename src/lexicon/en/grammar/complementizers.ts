/** Words that tie a content to its cue ("said that …"): part of the content of an attribution, not of a statement's. */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(['that', 'whether', 'if'])

/** Pronouns with which a speaker means himself or those that he speaks for. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  'i me my mine myself we us our ours ourselves'.split(' '),
)
