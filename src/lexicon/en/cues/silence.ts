/** Verbs of what one does not do who leaves a question open: "who had told him, he did not specify". */
export const SILENCE: ReadonlySet<string> = new Set(
  'say specify explain disclose reveal tell clarify elaborate state mention answer add spell name'.split(' '),
)

/** Verbs of checking: "the agency could not independently verify his account". */
export const UNCHECKED: ReadonlySet<string> = new Set(
  'verify confirm corroborate authenticate substantiate'.split(' '),
)
