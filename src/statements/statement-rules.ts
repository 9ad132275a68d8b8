import type { RuleBook } from '../model/annotation.ts'

/** How statements come about: what `hearsay why` prints for one. */
export const statementRules: RuleBook = {
  'statements/attribution':
    'One statement for each attribution: its chain follows the attributions that it stands in, outermost first.',
  'statements/author':
    "One statement for each hedge of the author's own, with the publication as its source.",
  'statements/own-voice':
    'One statement for each thing that the report tells in its own voice, with the publication as its source; its cue is the verb of its clause.',
  'statements/certainty':
    'As certain as the weakest link of the chain, the author’s own hedge among them, with the polarity of the innermost link.',
  'statements/said':
    'Said when the clause says so, else when the citation says, else on the date of the event that the source is known by, else on the date of the report.',
}
