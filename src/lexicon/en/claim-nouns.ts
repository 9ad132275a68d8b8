/** Nouns for what somebody claims: a denial of one denies what it claims. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim allegation accusation charge assertion report rumor rumour suggestion speculation story account contention insinuation ' +
    'version statement explanation interpretation'
  ).split(' '),
)

/** What an outlet has told: "denied the report". */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(['report', 'story', 'rumor', 'rumour'])

/** Cues of an outlet that tells news. */
export const REPORTING = /\b(?:report|writ|wrote|carr(?:y|ied)|publish|broadcast|disclos|reveal|run|ran)/i

/** Predicates that call what was claimed untrue: "called her statement a fabrication". */
export const CALLED_UNTRUE: ReadonlySet<string> = new Set(
  (
    'fabrication lie nonsense invention fiction rubbish propaganda slander falsehood false untrue baseless groundless unfounded ' +
    'absurd ridiculous wrong fabricated bogus fantasy hoax smear libel mistaken incorrect inaccurate'
  ).split(' '),
)

/** Verbs of a clause inside a content whose own content they deny. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  'deny reject dismiss refute rebut dispute disprove contradict disavow'.split(' '),
)

/** Nouns for what a source gave as a number or a finding: "the minister's figure was wrong" denies it. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set(
  'figure number count toll estimate total calculation finding measurement result tally'.split(' '),
)

/** Nouns for what somebody bound himself to: "denied that there had been any such promise". */
export const PROMISE_NOUNS: ReadonlySet<string> = new Set(
  'promise pledge agreement deal commitment threat offer order demand decision warning ultimatum request invitation'.split(
    ' ',
  ),
)

/** Words of a cue that accuse: who accuses somebody "of hiding the cost" claims that he hid it. */
export const ACCUSING = /\b(?:accus|alleg|charg)(?:e|es|ed|ing)\b/

/** Nouns for what was told with those: the word is the accuser’s own. */
export const ACCUSATION_NOUNS: ReadonlySet<string> = new Set(['accusation', 'charge', 'allegation'])

/** What police, courts and employers do to the accused: "Roe was arrested on Sunday" does not tell what he is accused of. */
export const VERBS_OF_POLICE: ReadonlySet<string> = new Set(
  'arrest detain hold question release convict sentence jail remand extradite suspend'.split(' '),
)

/** "It is not so", "that never happened": behind a blank, in lower case. */
export const NOT_SO = / (?:not|n['’]t|never) (?:true\b|so$|happened\b|the case\b)/

/** "They didn’t": a last word that negates the verb that it takes up. */
export const ENDS_IN_NOT = /n['’]t$/
