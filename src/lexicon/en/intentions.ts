/** Nouns of what somebody has in mind to do: "has plans to close it". */
export const INTENTIONS: ReadonlySet<string> = new Set(['plan', 'intention', 'intent'])

/** "Had no intention of resigning", "has no plans to close the plant": the words themselves deny it, near their beginning. */
export const OF_NO_INTENTION = /^(?:\S+\s+){0,7}no (?:intention|plans?)\b/i
