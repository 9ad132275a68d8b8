/** Verbs, nouns and adjectives after which "to …" or "that …" tells what is to come, not what is. */
export const LOOK_AHEAD: ReadonlySet<string> = new Set(
  (
    'plan expect intend hope want wish aim seek try attempt agree promise vow pledge order ask urge demand request call schedule ' +
    'prepare decide propose offer threaten vote due set ready likely want consider allow authorize authorise need require ' +
    'invite appeal instruct tell warn believe commitment plan promise proposal decision intention effort bid right'
  ).split(' '),
)

/** Words after which "that …" tells what is wanted or hoped for, not what is. */
export const WISHES: ReadonlySet<string> = new Set(
  'hope wish expect demand insist ensure sure guarantee prevent recommend propose urge'.split(' '),
)

/** Words whose "to …" did not happen. */
export const FALL_SHORT: ReadonlySet<string> = new Set(
  'fail refuse decline unable unwilling unlikely impossible forget neglect omit cease'.split(' '),
)

/** Adverbs, determiners and pronouns that turn their clause into its opposite. */
export const CLAUSE_NEGATORS: ReadonlySet<string> = new Set(
  "not n't never cannot neither nor no nobody none nothing hardly nowhere".split(' '),
)

/** After these "not" leaves the clause as it is: "not only". */
export const NOT_ONLY: ReadonlySet<string> = new Set('only just merely simply least'.split(' '))

/** Words before a clause that hangs on a condition or is a question. */
export const CONDITIONS: ReadonlySet<string> = new Set('if unless whether provided until'.split(' '))

/** Of auxiliaries, what they make of their clause. */
export const MODES_OF_AUXILIARIES: ReadonlyMap<string, 'ahead' | 'possible' | 'due'> = new Map([
  ...["will shall 'll ’ll wo would".split(' ').map((word) => [word, 'ahead'] as const)].flat(),
  ...["can could may might ca 'd ’d".split(' ').map((word) => [word, 'possible'] as const)].flat(),
  ...['should must ought'.split(' ').map((word) => [word, 'due'] as const)].flat(),
])

/** "Until the values fall" is a condition; "until Saturday", "until June 17" is a time. */
export const ON_CONDITION =
  /\b(?:if|unless|whether|provided|until(?! (?:the (?:end|beginning|start|summer|autumn|winter|spring)\b|further notice|now\b|then\b|late\b|early\b|mid|next\b|noon|midnight|today|tomorrow|yesterday|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)))\b/i

/** What is to come, could be or is asked. */
export const STILL_OPEN =
  /\b(?:will|would|shall|should|could|can|may|might|must|to be|going to|plan(?:s|ned)? to)\b|\?/i

/** Verbs of asking: who asks how somebody felt tells nothing of it. */
export const ASKING_VERBS: ReadonlySet<string> = new Set('ask wonder inquire enquire'.split(' '))

/** Verbs of saying, meaning and bidding: who denies that he implied it denies the implying, and says nothing of what was implied. */
export const IMPLYING_VERBS: ReadonlySet<string> = new Set(
  'imply suggest say claim hint insinuate mean think believe know order tell promise threaten'.split(' '),
)

/** Verbs of saying and thinking of which the content is what counts: of "did not mean that …" and "meant that …" it is what they differ in. */
export const MEANING_VERBS: ReadonlySet<string> = new Set(
  'mean say think believe know suggest imply argue feel see'.split(' '),
)

/** Words behind which nothing is told of whether it is done: "wanted him to return". */
export const WISHING_WORDS: ReadonlySet<string> = new Set('want wish hope like prefer able unable'.split(' '))

/** Adjectives that another deed hangs on: of "likely to go on" and "not likely to do harm", what is likely is what they differ in. */
export const LIKELIHOOD_WORDS: ReadonlySet<string> = new Set(
  'likely unlikely able unable ready expected bound due'.split(' '),
)

/** The beginning of a content that is asked for, not told: "him to drop it". */
export const ASKED_TO = /^["“]?(?:(?:him|her|them|us|me|you|it) )?to\s/i

/** The beginning of a content that is an infinitive: "to be 9,084 billion". */
export const BEGINS_WITH_TO = /^to\s/i

/** The beginning of a content that is a gerund, "sending troops", and not "nothing". */
export const BEGINS_WITH_GERUND = /^(?!any|every|some|no)\w+ing\b/

/** What stands before the noun of "it was the brakes that had failed", … */
export const BEFORE_CLEFT = /^["“]?it (?:is|was) (?:the |a |his |her |its |their )?(?:\w+ )?$/i

/** … and behind it. */
export const BEHIND_CLEFT = /\bthat\b/i

/** What stands beside who does it, or whom it is done to, where a noun or a passive tells the deed: "the opening of the gates by the army". */
export const MARKS_OF_ROLES: ReadonlySet<string> = new Set(['of', 'by', "'s", '’s'])
