/** Verbs of two sides of one deed: who gives and who gets. Lemmas. */

/** With these one has a deed done to oneself, and the noun tells which: "received no reply"; … */
export const GETTING_VERBS: ReadonlySet<string> = new Set(['receive', 'get', 'hear', 'have'])

/** … with these one does it: "made no offer"; … */
export const GIVING_VERBS: ReadonlySet<string> = new Set(['give', 'make', 'issue', 'send', 'offer'])

/** … and with these one would know of it: "knew of no invitation". */
export const KNOWING_WORDS: ReadonlySet<string> = new Set(['know', 'hear', 'learn', 'aware'])

/** What is sent with these … */
export const SENDING_VERBS: ReadonlySet<string> = new Set('transfer send pay wire deliver ship'.split(' '))

/** … arrives with these: "transferred 250 million", "210 million had arrived". */
export const ARRIVING_VERBS: ReadonlySet<string> = new Set(['arrive', 'receive', 'get', 'come', 'reach'])
