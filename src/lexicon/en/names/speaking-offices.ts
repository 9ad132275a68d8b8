/** Whose words are those of the body: heads and spokespeople, by the last words of the office. An engineer of a works speaks for himself. */
export const SPEAKING_OFFICE =
  /\b(?:spokes(?:man|woman|person|people)|president|premier|prime minister|minister|secretary(?:[ -]general)?|general secretary|chair(?:man|woman|person)?|chief(?: executive| constable)?|ceo|head|director(?:[ -]general)?|commissioner|boss|leader|governor|mayor|principal|rector|commander|superintendent|lawyer|attorney|counsel|manager)$/

/** Common nouns by which a report means a business that it has named: "the company said". */
export const BUSINESS_NOUNS: ReadonlySet<string> = new Set(
  'company firm group maker manufacturer operator airline bank builder supplier retailer'.split(' '),
)

/** "Government spokesman", with the body. */
export const SPOKESPERSON_OF = /^(\S+(?: \S+)?) spokes(?:man|woman|person)$/

/** "Transport minister", with the matter; "prime" and "deputy" besides. */
export const MINISTER_OF = /(?:^|\s)(\S+) minister$/

/** Behind an office, its body and before a name: "the director of the fisheries institute, Runa Egge". */
export const OF_A_BODY = / (?:of|for) (?:the )?([^,]+), /
