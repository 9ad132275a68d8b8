/** Words of a cue, or before one, by which a source takes back what it said. */
export const TAKING_BACK =
  /\b(?:withdr(?:aw|aws|ew|awn|awing)|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) back|(?:go|goes|went|gone|going) back on|dropp?(?:s|ed|ing)?|abandon(?:s|ed|ing)?|disown(?:s|ed)?|correct(?:s|ed|ing)?|revok(?:es?|ed)|no longer (?:claims?|maintains?|disputes?|denie?s?))\b(?!.*\b(?:said|says|told|that)\b)/

/** "We wrongly reported": whoever says so of their own words takes them back. */
export const WRONGLY_SAID =
  /\b(?:we|I|it|they|he|she|(?:this|the) (?:newspaper|paper|station|agency|magazine|website))\s+(?:had\s+|have\s+|has\s+)?(?:wrongly|mistakenly|incorrectly|erroneously)\s+(?:report|said|stat|announc|claim|identif|nam)/i

/** "Apologised for saying", "regretted having claimed". */
export const SORRY_FOR_SAYING =
  /\b(?:apologi[sz](?:es|ed|ing)|regret(?:s|ted|ting)?|sorry)\b[^.;]{0,30}\b(?:saying|claiming|suggesting|stating|reporting|alleging|having (?:said|claimed|reported|alleged|suggested))\b/i

/** Words of a cue that "back" may follow: "took", of "took back his denial"; "went", of "went back on his evidence". */
export const TAKING = /\b(?:t(?:akes?|ook|aken|aking)|go(?:es|ne|ing)?|went)$/i

/** What one said, as it is named when it is taken back. */
const SAID_BEFORE =
  'claim|statement|denial|assurance|confession|testimony|figure|number|count|charge|accusation|allegation|report|' +
  'estimate|assertion|remark|comment|story|toll|account|words|announcement|warning|forecast|prediction|finding|alert|evidence'

/** What is taken back, as it is named beside the verb. */
export const TAKEN_BACK = new RegExp(`\\b(?:${SAID_BEFORE})s?\\b`, 'i')

/** A report tells itself that somebody takes something back: "withdrew the figure of 40". */
export const TAKES_BACK_ITSELF = new RegExp(
  `\\b(?:withdr(?:ew|aws|awn)|retract(?:s|ed)|recant(?:s|ed)|took back|takes back|went back on|dropped|abandoned|corrected)\\s+(?:\\w+\\s+){0,3}(?:${SAID_BEFORE})s?\\b`,
  'i',
)

/** "Went back on his evidence on Tuesday": no word tells what it was of. */
export const BARELY_TAKEN_BACK = new RegExp(
  `\\b(?:withdr(?:ew|awn)|retracted|recanted|took back|went back on|dropped|corrected)\\s+(?:his|her|its|their)\\s+(?:\\w+\\s+)?(?:${SAID_BEFORE})s?(?:\\s+(?:on|of|last|this)\\s+\\w+)?\\W*$`,
  'i',
)

/**
 * A sentence in which somebody owns that what was said was not so, or says it no more: "misspoke when she announced", "no longer stands by its account", "deleted his
 * post", "had been wrong to call", "admitted that he had made it up". Of what was said it may tell hardly a word.
 */
export const OWNS_ERROR: readonly RegExp[] = [
  TAKES_BACK_ITSELF,
  /\b(?:mis-?spoke(?:n)?|recant(?:s|ed)?|backtrack(?:s|ed)|rowed back|walked back|climbed down)\b/i,
  new RegExp(
    `\\b(?:withdr(?:ew|aws|awn|awing)|retract(?:s|ed|ing)?|t(?:akes?|ook|aken|aking) back|disown(?:s|ed)?|revised away|correct(?:s|ed|ing)|revok(?:es|ed)|cancel(?:s|led|ed))\\s+(?:its|his|her|their|the|an?|that|our|my)\\s+(?:[\\w-]+\\s+){0,3}?(?:${SAID_BEFORE}|post|tweet|message|study|paper|article|result|diagnosis|downgrade|advice|version|news|data|list)s?\\b`,
    'i',
  ),
  /\b(?:deleted|removed|took down|taken down) (?:its|his|her|their|the|an?) (?:[\w-]+ ){0,2}?(?:post|tweet|message|statement|video|article|report|story|item)s?\b/i,
  /\bno longer (?:stands? (?:by|behind)|maintains?|believes?|claims?|insists?|holds?)\b/i,
  /\b(?:was|were|been) (?:wrong|mistaken|in error|misinformed|too hasty|premature) (?:to|when|in|about|that|on)\b/i,
  /\b(?:admit(?:s|ted|ting)?|acknowledg(?:es|ed|ing)|conced(?:es|ed|ing)|owned up|confess(?:es|ed))\b[^.;]{0,60}\b(?:an? (?:error|mistake|mix-up)|wrong|false|untrue|incorrect|inaccurate|mistaken|made (?:it|that|this|the story|them) up|invented|lied|never happened|no basis)\b/i,
  /\b(?:apologi[sz](?:es|ed|ing)|regret(?:s|ted|ting)?|sorry)\b[^.;]{0,60}\b(?:(?:for|over) (?:having )?(?:saying|claiming|suggesting|stating|reporting|alleging|announcing|said|claimed|reported|alleged|suggested|announced)|(?:the|an?|its|his|her|their|our|this|that) (?:[\w-]+ )?(?:error|mistake|claim|report|statement|remark|announcement|post|article))\b/i,
  /\b(?:its|his|her|their|the|that|our|my|an) (?:own |earlier |first |initial |original |previous ){1,2}(?:report|statement|figure|number|count|toll|claim|account|estimate|announcement|version)s?\b[^.;]{0,50}\b(?:was|were|had been|is|are)\b[^.;]{0,20}\b(?:wrong|false|untrue|incorrect|inaccurate|mistaken|an? (?:error|mistake)|too (?:high|low)|premature)\b/i,
  /\b(?:and not|not|rather than|instead of) [^.;]{1,50},? as (?:it|he|she|they|we|the \w+) (?:had )?(?:first |earlier |initially |originally |previously |wrongly )*(?:said|reported|announced|claimed|stated|told)\b/i,
  /\bcorrecting (?:its|his|her|their|an?|the) (?:own )?(?:first|earlier|initial|original|previous)\b/i,
]

/** "Had been wrong when it reported that …": what is told behind it was not so. */
export const WRONG_WHEN =
  /\b(?:was|were|been) (?:wrong|mistaken|incorrect|in error|misinformed) (?:when|in (?:say|report|claim|tell|deny|stat|announc)ing|to (?:say|report|claim|tell|deny|state|announce|assert|suggest))\b/i

/** "We take it back", "that was not correct", "it was not so", "I should not have said it", "the number was wrong". */
export const TAKES_BACK: readonly RegExp[] = [
  /\b(?:I|we) (?:(?:now|hereby) )?(?:take|took|withdraw|withdrew|retract|retracted) (?:it|that|this|them|those|what|the|my|our)\b/i,
  /\b(?:it|that|this) was (?:not (?:so|true|correct|right|the case)|n['’]t (?:so|true|correct|right)|wrong|untrue|false|incorrect|mistaken|a mistake)\b/i,
  /\b(?:what|the (?:number|figure|count|toll|report|statement|estimate|claim|account)|(?:that|our|my|its|his|her|their) (?:own |earlier |first )?(?:number|figure|count|report|statement|estimate|claim|account|announcement|warning|forecast))\b[^.;]{0,80} (?:was|were|had been) (?:wrong|false|untrue|incorrect|inaccurate|mistaken|a mistake|an error|in error)\b/i,
  /\b(?:I|we) should not have (?:said|told|claimed|denied)\b/i,
  /\b(?:I|we) (?:said|claimed|told you|denied) that\b[^.]{3,120}\. (?:(?:I|we|it|they|he|she) (?:had|was|were|did|is|are|have) not\b|That was (?:not|wrong|false))/i,
  /\b(?:I|we) (?:was|were) (?:wrong|mistaken)\b/i,
  WRONG_WHEN,
  /\b(?:I|we) (?:was told|were told|said|believed|thought|knew no better)\b[^.]{0,160}\b(?:I|we) said so\b[^.]*\. (?:There|It|They|He|She|That) (?:was|were|did|had|is|are) (?:not|n['’]t|one|some|so)\b/i,
  /\b(?:I|we) (?:said so|said that|said it|told you|gave (?:you )?an? (?:answer|figure|number|account)|spoke)\b[^.]{0,60}\b(?:not (?:accurate|correct|true|right)|inaccurate|untrue|wrong|false|before I knew|too soon)\b/i,
]

/** How an outlet speaks of its own earlier words in a correction. */
export const OWN_REPORT =
  /\b(?:(?:report|article|story|headline|caption|item|dispatch|column|chart|map|table|graphic|version)s?|we|this (?:newspaper|paper|magazine|site|website|station))\b/i

/** Words of a cue by which a source tells what it does not like to: after a denial they take the denial back. */
export const ADMITTING =
  /\b(?:acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|confess(?:es|ed|ing)?|own(?:s|ed|ing) up|recogni[sz](?:e|es|ed)|no longer (?:disputes?|denies|contests?|rules out)|confirm(?:s|ed|ing)? (?:now|at last|for the first time))\b/i

/** Words that name a number: taking back "the number" takes back what was counted. */
export const NUMBER_TAKEN_BACK = /\b(?:number|figure|count|toll|estimate|total)\b/i
/** Words that name a denial: "took back the denial". */
export const DENIAL_TAKEN_BACK = /\bdenials?\b/i

/** What a sentence tells of an earlier denial by the one whose words it gives: "taking back a denial", "a day after he had denied it", "which had denied paying". */
export const AFTER_DENIAL: readonly RegExp[] = [
  /\b(?:taking back|withdrawing|reversing|retracting|abandoning|dropping)\s+(?:(?:an?|its|his|her|their|the|weeks of|months of|years of)\s+)?(?:\w+\s+){0,2}denials?\b/i,
  /\b(?:after|although|though|despite)\s+(?:it|he|she|they|(?:its|his|her|their)\s+(?:[\w-]+\s+){1,3}?)\s*(?:(?:had|has|have)\s+)?(?:first\s+|repeatedly\s+|twice\s+)?(?:denied|denying|disputed)\b/i,
  /\b(?:after|having)\s+(?:(?:first|initially|earlier|previously|long|repeatedly|at first|for (?:days|weeks|months|years))\s+)?(?:denied|denying|disputed|disputing)\b/i,
  /\bafter\s+(?:(?:days|weeks|months|years) of\s+|(?:its|his|her|their)\s+|repeated\s+|earlier\s+)denials?\b/i,
  /\b(?:which|who|it|he|she|they|(?:its|his|her|their)\s+(?:\w+\s+)?(?:spokes\w+|minist\w+|government|army|office|lawyers?|chief|director|head|officials?))\s+ha(?:d|s|ve)\s+(?:(?:first|initially|earlier|previously|long|always|repeatedly|at first|until now|so far|twice)\s+)?(?:denied|disputed|rejected)\b/i,
]

/** Words up to a cue by which a sentence tells that its own source had denied what it tells: "four days after its foreign ministry denied". */
export const OWN_DENIAL =
  /\b(?:after|before which|although|though|despite)\s+(?:(?:it|he|she|they)|(?:its|his|her|their)(?:\s+own)?\s+(?:[\w-]+\s+){0,2}[\w-]+)\s+(?:(?:had|has|have)\s+)?(?:\w+ly\s+|first\s+|twice\s+)?(?:denied|denying|disputed|rejected)$/i

/** Words of a denial that say no more than that one had nothing to do with it. */
export const NO_PART: ReadonlySet<string> = new Set(
  'involve involvement role part hand responsibility responsible connection link complicity knowledge know aware'.split(
    ' ',
  ),
)

/** By what it was said, of "had been wrong when it reported that …". */
export const TOLD_WITH: ReadonlySet<string> = new Set(
  'report say claim tell announce state deny assert'.split(' '),
)

/** "What we said on Monday": it is of that day. */
export const SAID_THEN = /\bsaid\b/i

/** What stands behind "had denied". */
export const BEHIND_DENIED = /\b(?:denied|denying)\s+([^,;.]{2,60})/i

/** Behind "had denied" no more than that it was denied: "it", "having done so". */
export const POINTS_BEHIND_DENIED =
  /^(?:it|that|this|them|(?:having )?(?:done|doing) (?:so|it|that|anything)|(?:anything|something) of the (?:sort|kind))\b/i

/** Words of who denies a thing no more, and does not say it either. */
export const GIVES_UP_DENYING = /\bno longer (?:disputes?|denies|contests?)\b/

/** By which a paper speaks of itself; what others took back it only tells. */
export const OF_OUR_OWN =
  /\b(?:we|our|this|newspaper|paper|station|website|magazine|earlier (?:report|version|article|story))\b/i

/** “Deleted her post” does not name the Post. */
export const NO_PAPER = /\bposts?\b/g
