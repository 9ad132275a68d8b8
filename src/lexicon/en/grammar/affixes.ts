/** Prefixes that stay on their word over a hyphen, as Universal Dependencies' English treebanks have it: "non-aligned". */
export const HYPHEN_PREFIXES: ReadonlySet<string> = words(
  'non anti pre post co ex re mid semi multi pro over sub micro mini cross e pan inter super counter ultra neo pseudo trans quasi un bi tri intra extra mega meta proto socio psycho vice under de',
)

/** Words behind a hyphen that are words of their own, also behind a name: "Oslo-based". */
export const HYPHEN_HEADS: ReadonlySet<string> = words(
  'based born led backed style era like made owned run controlled held trained sponsored funded built friendly speaking dominated wide area inspired bound related linked allied occupied administered to in by and or on the a of',
)

/** Words written as one that are two. */
export const MERGED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['cant', 2],
  ['havent', 4],
  ['hasnt', 3],
  ['shouldnt', 6],
  ['arent', 3],
  ['werent', 4],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['youre', 3],
  ['theyre', 4],
  ['youll', 3],
  ['outta', 3],
  ['wana', 3],
])

/** The same, where no capital is written: "Im" may be a name. */
export const MERGED_LOWER: ReadonlyMap<string, number> = new Map([
  ['im', 1],
  ['ive', 1],
])

/** Endings after an apostrophe that are words of their own. */
export const CLITICS: ReadonlySet<string> = words('s m re ve ll d')

/** Endings of a noun for the deed of a verb: "invitation", "shipment". */
export const DEED_NOUN_ENDINGS: readonly string[] = 'ation ition ication ment al ance ion ure ing'.split(' ')

/** Nouns that look like those of a deed: a department does not depart. */
export const NO_DEED_NOUNS: ReadonlySet<string> = new Set(
  'department apartment mission passion portion station general capital official'.split(' '),
)

/** Ending of a noun for a person: "engineer". */
export const PERSON_ENDING = /(?:er|or|ist|ant|ent|ian|man|woman)$/

/** Ending of a participle, which is an adjective to one parse and a verb to the next: "cracked". */
export const PARTICIPLE_ENDING = /(?<=\w{3})(?:ed|ing)$/

/** Ending of a plural. */
export const PLURAL_ENDING = /(?<=\w{3})s$/

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
