/** Verbs, as written, by which an outlet's name becomes a citation: "Reuters reported", "Interfax quoted him". */
export const OUTLET_VERBS: ReadonlySet<string> = words(
  'reported reports said says quoted quotes wrote writes cited cites published publishes broadcast carried noted notes claimed claims revealed reveals disclosed announced announces added adds',
)

/** What stands before an outlet that carried the words: "told the Post", "according to Reuters", "quoted by Interfax". */
export const BEFORE_OUTLETS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['told'],
  ['tells'],
  ['telling'],
  ['quoted', 'by'],
  ['cited', 'by'],
  ['reported', 'by'],
  ['published', 'by'],
  ['published', 'in'],
  ['carried', 'by'],
  ['reported', 'in'],
  ['interview', 'with'],
  ['interview', 'to'],
  ['interviewed', 'by'],
  ['speaking', 'to'],
  ['spoke', 'to'],
  ['speaking', 'on'],
  ['wrote', 'in'],
  ['writing', 'in'],
]

/** First words of a parenthesis or clause that point to another report. */
export const POINTERS: ReadonlySet<string> = words('see cf cf. vide')

/** Nouns for one number of a publication: "in Monday’s issue". */
export const ISSUE_NOUNS: ReadonlySet<string> = words('issue issues edition editions number')

/** Words that show a capitalised name in parentheses with a date to be no outlet: rank, party, ship, law. */
export const NOT_OUTLETS: ReadonlySet<string> = words(
  'born died founded since until from to by in before after circa ca at aged age vol no page pp',
)

/** The end of a cue by which a report has something from others whom it does not name. */
export const IT_WAS_REPORTED = /\bit (?:was|is|has been|had been) (?:\w+ly )?reported$/

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** "The Post, quoting a diplomat, put the number at five": participles behind an outlet's name that show that it reports. */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting'])
