import type { RuleBook } from '../../model/annotation.ts'

/** What each rule for mentions says. */
export const MENTION_RULES: RuleBook = {
  'mentions/known-name':
    'The name stands in the lists of countries, demonyms, places, organisations and outlets.',
  'mentions/own-publication': 'The name is that of the publication in which the report stands.',
  'mentions/capital-for-government':
    'A capital that acts, or that something is done with or to, stands for its government.',
  'mentions/name-by-network':
    'The language core, trained on names in news, labels these words as a name of this kind.',
  'mentions/name-after-title': 'The capitalised words after a title or an office are a person’s name.',
  'mentions/given-name': 'The name begins with a known given name, so it is a person’s.',
  'mentions/family-name-first': 'The name begins with a family name of East Asia, where that stands first.',
  'mentions/organization-head': 'The name has a word that heads names of organisations or outlets.',
  'mentions/place-head': 'The name has a word that heads names of places.',
  'mentions/part-of-place': 'A direction before the name of a place is part of it.',
  'mentions/thing-head': 'The name has a word that heads names of treaties, laws, wars, prizes or events.',
  'mentions/last-outlet': 'A newspaper or agency with "the" is the outlet last named.',
  'mentions/acronym': 'A short word in capitals is taken for an organisation.',
  'mentions/name-by-context':
    'What stands around the name (a verb of speaking, a locative preposition, an age) shows its kind.',
  'mentions/name-seen-elsewhere': 'The same name is shown to be of this kind elsewhere in the report.',
  'mentions/body-by-context':
    'A firm or a ship: what the report sets beside the name, or gives it, no person has: “a shipping company”, “its forecast”.',
  'mentions/first-word': 'The first word of the name of one firm that the report names in full.',
  'mentions/name-by-capitals': 'Capitalised words that nothing shows to be a person, place or organisation.',
  'mentions/short-name': 'A short name in parentheses with the initials of the name before it.',
  'mentions/initials': 'The initials of a body that the report names in full, and of no other: “the IGC”.',
  'mentions/same-body':
    'Another form of a name that the report has: “Ministry of Foreign Affairs” for a Foreign Ministry.',
  'mentions/family-name': 'Only one person in the report has this name.',
  'mentions/family-name-with-title': 'Of the people who share the name, one has this office.',
  'mentions/nearest-namesake': 'Of the people who share the name, only one was named in this paragraph.',
  'mentions/ambiguous-namesake':
    'Left open: several people in the report share the name and nothing tells them apart.',
  'mentions/apposition': 'The office stands beside the name, between commas.',
  'mentions/predicate': 'The noun says what somebody is: “Jane Roe is a surgeon”.',
  'mentions/office': 'A noun for an office or a calling.',
  'mentions/office-held': 'The report gives this office, of this country, to one person whom it names.',
  'mentions/only-official': 'The official is the one person of whom the report has told an office so far.',
  'mentions/office-open': 'Somebody in this office, of this report: it names nobody who holds it.',
  'mentions/office-by-date':
    'The list of leaders has one who held this office on the day of the report; of a country that is not told, one whom the report names.',
  'mentions/body-by-kind':
    'The body of this kind that was last named: “the fund” for the International Monetary Fund.',
  'mentions/pronoun-speaker': 'The first person inside a quotation is whoever says it.',
  'mentions/pronoun-turn':
    'The first person in a turn of an interview or a transcript is whoever has the word.',
  'mentions/pronoun-addressee': '“You” is the one to whom the words are said.',
  'mentions/pronoun-called': '“You” is the one whom the sentence calls by name: “Jane, you know that”.',
  'mentions/pronoun-introduced':
    'The first person outside quotations is whoever gives a name at the beginning: “I am Jane Roe”.',
  'mentions/pronoun-writer': 'The first person outside quotations is the one who wrote the report.',
  'mentions/relative': 'A relative pronoun means the person or group before it.',
  'mentions/unnamed-person': 'Somebody told by what they are, and not named.',
  'mentions/group': 'A noun for people or a body of people who speak without being named.',
  'mentions/group-again': 'The same noun, and no other country, as a group named before.',
  'mentions/group-by-another-noun':
    'Another noun for people or documents told of shortly before: “the scientists” for a research team.',
  'mentions/two-together': 'People or bodies joined by “and”, whom a later “they” means together.',
  'mentions/both':
    '“Both”, “the two” or “the pair” are the only two of their kind that a sentence before names.',
  'mentions/pronoun-speaker-and-others':
    '“We” inside a quotation is the body that says it, or the person who says it, with others whom nothing tells.',
  'mentions/government-of-country': 'A country’s side or government is the country.',
  'mentions/outlet-group': 'Outlets told by their kind, such as a country’s news agencies.',
  'mentions/document': 'A report, statement or other document that says something.',
  'mentions/named-later':
    'An office told of before its holder is named: the one person whom the report names in it further on.',
  'mentions/pronoun-speaks-on':
    'A “he” or “she” that tells who says the sentence: the one who alone spoke in the sentence before it.',
  'mentions/pronoun-person':
    'The pronoun goes to the best person before it: agreeing in gender, subjects first, near before far.',
  'mentions/pronoun-group':
    'The pronoun goes to the best group before it: plurals and subjects first, near before far.',
  'mentions/pronoun-thing':
    'The pronoun goes to the best country, organisation or outlet before it: subjects first, near before far.',
  'mentions/pronoun-ambiguous': 'Left open: two that the pronoun might mean do equally well.',
  'mentions/pronoun-open':
    'Left open: nothing before the pronoun agrees with it, or it stands for whoever speaks.',
}
