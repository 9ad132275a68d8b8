/** How a day is told for what is to come, and how it is told to be another one, as patterns over a content. */

/** "Remains set for April 4", "is due on Friday". */
export const SET_FOR =
  /\b(?:set|scheduled|due|planned|slated|fixed|booked|timed|expected|earmarked) (?:for|on|to|by|in)\b/i

/** Words by which a day is told to be another than before. */
export const MOVED_DAY =
  /\b(?:postpone\w*|put (?:off|back)|delay\w*|defer\w*|reschedul\w*|moved?|moving|push(?:ed)? back|bring forward|brought forward|now|instead|cancel\w*|call(?:ed)? off|slip\w*|no longer|extend\w*|remain closed|stay closed|and not (?:on|in|by))\b/i

/** "Will not be presented before December 3": it is to come then at the earliest, and not denied. */
export const NOT_BEFORE = /\bnot (?:\w+ ){0,5}(?:before|until|till|earlier than)\b/i

/** "By the end of the month": its last day is meant. */
export const BY_END_OF_MONTH = /\bby the end of (?:the|this) month\b/i

/** What was to be is told to be off, or to be on no day yet. */
export const CALLED_OFF =
  /\b(?:postponed|put (?:off|back)|deferred|called off|cancel+ed|scrapped|shelved|suspended)\b/i

/** "May be put off", "asked for it to be moved": nothing is moved yet. */
export const NOT_YET_MOVED =
  /\b(?:might|could|should|if|unless|whether|ask(?:s|ed)?|want(?:s|ed)?|consider\w*|propos\w*|urg\w*|call(?:s|ed)? for|demand\w*|request(?:s|ed)? that|refus\w*)\b/i

/** The same of "may", in small letters: May is a month too. */
export const MAY_BE = /\bmay\b/

/** Of "from March 22 to March 29" both days are named. */
export const FROM_DAY = /\bfrom\b/i
