/** Lemmas so frequent in news that two statements which share them need not be about the same thing. */
export const COMMON_NEWS_WORDS: ReadonlySet<string> = new Set(
  (
    'say tell add ask call know think believe want need use work try show look help begin start end continue move turn ' +
    'meet hold hope expect plan issue report reporter statement spokesman spokeswoman spokesperson source official officials government ' +
    'minister president leader country state nation people man woman person group member party house court company ' +
    'week month year day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday time hour ' +
    'january february march april june july august september october november december ' +
    'percent number part way thing place point case fact area world city side situation problem question ' +
    'new old first last next early late high low big small good bad great major own public possible ' +
    'one two three four five six seven eight nine ten hundred thousand million billion'
  ).split(' '),
)
