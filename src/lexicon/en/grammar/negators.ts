/** Words that turn what follows them in the clause into its opposite, and phrases that only look as if they did. */
export interface NegatorRow {
  /** Lower-case words as tokens, in order; a first word may be any form listed. */
  readonly words: readonly string[]
  readonly effect: 'negates' | 'leaves'
  /** A clause, and a word of it whose polarity shows the effect. */
  readonly examples: readonly (readonly [clause: string, word: string])[]
}

const negates = (words: string, ...examples: (readonly [string, string])[]): NegatorRow => ({
  words: words.split(' '),
  effect: 'negates',
  examples,
})
const leaves = (words: string, ...examples: (readonly [string, string])[]): NegatorRow => ({
  words: words.split(' '),
  effect: 'leaves',
  examples,
})

export const NEGATORS: readonly NegatorRow[] = [
  negates('not', ['the minister did not resign', 'resign']),
  negates("n't", ["the army didn't attack the village", 'attack']),
  negates('cannot', ['the council cannot approve the loan', 'approve']),
  negates('no', ['the ministry had no intention of withdrawing troops', 'withdrawing']),
  negates('never', ['the two men never discussed the sale', 'discussed']),
  negates('neither', ['neither side accepted the map', 'accepted']),
  negates('nor', ['nor had the bank paid the fine', 'paid']),
  negates('none', ['none of the hostages escaped', 'escaped']),
  negates('nobody', ['nobody died in the fire', 'died']),
  negates('nothing', ['nothing changed after the vote', 'changed']),
  negates('without', ['the session closed without agreement', 'agreement']),
  negates('hardly', ['the pact hardly mattered', 'mattered']),
  negates('anything but', ['the offer was anything but generous', 'generous']),
  negates('far from', ['the road was far from safe', 'safe']),
  negates('fail to', ['the envoys fail to appear', 'appear']),
  negates('fails to', ['the plan fails to persuade voters', 'persuade']),
  negates('failed to', ['the sides failed to reach agreement', 'reach']),
  negates('refuse to', ['pilots refuse to fly', 'fly']),
  negates('refuses to', ['the port refuses to open', 'open']),
  negates('refused to', ['the mayor refused to sign the order', 'sign']),
  negates('declined to', ['the bank declined to lend', 'lend']),
  negates('unable to', ['rescuers were unable to reach the valley', 'reach']),
  negates('unwilling to', ['the party was unwilling to share power', 'share']),
  negates('instead of', ['they chose trade instead of sanctions', 'sanctions']),
  negates('rather than', ['he would resign rather than apologise', 'apologise']),
  negates('lack of', ['a lack of evidence ended the case', 'evidence']),
  leaves('not only', ['the court not only fined the firm', 'fined']),
  leaves('not just', ['it was not just a rehearsal', 'rehearsal']),
  leaves('not merely', ['it was not merely a rehearsal', 'rehearsal']),
  leaves('not least', ['exports fell, not least because wheat failed', 'failed']),
  leaves('no doubt', ['there was no doubt the bridge fell', 'fell']),
  leaves('no longer than', ['the talks lasted no longer than planned', 'planned']),
  leaves('no later than', ['voting ends no later than Sunday', 'Sunday']),
  leaves('no more than', ['no more than thirty people attended', 'attended']),
  leaves('no less than', ['no less than nine ships sailed', 'sailed']),
  leaves('no fewer than', ['no fewer than nine ships sailed', 'sailed']),
  leaves('nothing but', ['the visit brought nothing but praise', 'praise']),
  leaves('not to mention', ['the rain, not to mention wind, spoiled harvests', 'wind']),
]

/** Words at which the reach of a negation ends: a new clause begins. */
export const NEGATION_ENDS: ReadonlySet<string> = new Set(
  'but because although though while when whereas since if unless until that who which whose however so'.split(
    ' ',
  ),
)

/** Words that are counted as negations of a content, whatever they negate; "n’t" besides. */
export const NEGATING_WORDS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot nowhere'.split(' '),
)
