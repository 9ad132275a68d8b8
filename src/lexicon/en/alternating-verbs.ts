/**
 * Verbs that take for their subject what happens to it, or who does it: "the plant closed", "the firm closed the plant". Two accounts
 * that use one each speak of one thing. "A tank leaked oil into the bay", "oil leaked into the bay"; not "the minister resigned", "the party
 * resigned itself to losing". Levin, English Verb Classes and Alternations (1993), 1.1.2 (causative alternation).
 */
export const ALTERNATING_VERBS: ReadonlySet<string> = new Set(
  (
    'open close shut reopen shutter begin start end finish stop resume continue move sink burn break explode crash collapse ' +
    'derail capsize spill leak drain increase decrease double halve expand shrink widen narrow improve worsen change ' +
    'slow accelerate ring fly sail march return launch'
  ).split(' '),
)
