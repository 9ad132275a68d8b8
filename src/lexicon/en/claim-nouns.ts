/** Nouns for what somebody claims: a denial of one denies what it claims. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim allegation accusation charge assertion report rumor rumour suggestion speculation story account contention insinuation ' +
    'version statement'
  ).split(' '),
)

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
