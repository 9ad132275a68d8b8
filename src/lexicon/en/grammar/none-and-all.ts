/** Words for nobody, nothing, any and all. Of "no one" the parser’s noun is "one". */

/** No person: "no one had been dismissed", "denied that anyone had been". */
export const NOBODY: ReadonlySet<string> = new Set('nobody anyone anybody one'.split(' '))

/** No person and no thing. */
export const NOBODY_OR_NOTHING: ReadonlySet<string> = new Set([...NOBODY, 'nothing', 'anything'])

/** The same, and "none of them". */
export const NOBODY_NOTHING_OR_NONE: ReadonlySet<string> = new Set([...NOBODY_OR_NOTHING, 'none'])

/** Of a whole kind it is negated: "nothing was agreed", "no minister". */
export const NONE_OF_A_KIND: ReadonlySet<string> = new Set(
  'nobody nothing none anything anyone anybody any no'.split(' '),
)

/** No thing or person that something is done to: "had known nothing of the effects". */
export const NO_OBJECT: ReadonlySet<string> = new Set(['nothing', 'anything', 'nobody', 'anybody', 'none'])

/** All persons of whom it is told. */
export const EVERYBODY: ReadonlySet<string> = new Set(['everybody', 'everyone', 'all'])

/** The beginning of a content that tells of all: "all 23 are alive". */
export const BEGINS_WITH_ALL =
  /^["“]?(?:all (?:of (?:them|the|its|his|her|their)|the|its|his|her|their|those|aboard|on board|\d+|\w+s)\b|every\b|everyone\b|everybody\b)/i

/** What stands before a noun of which all are meant: "all of the members". */
export const ALL_BEFORE = /\b(?:all|every|each) (?:of )?(?:the |its |his |her |their )?/i

/** "Denied that any boat had been hit", "that anything had". */
export const ANY_AT_ALL = /\b(?:any|anyone|anybody|anything)\b/i

/** "Denied that any captive had been hurt", "that anyone had". */
export const ANY_OF_THEM = /\b(?:any|anyone|anybody)\b/i
