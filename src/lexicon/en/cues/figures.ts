/** A verb that gives a figure for something: with an object, a preposition, and a number. */
export interface FigureCue {
  readonly lemmas: readonly string[]
  readonly prepositions: readonly string[]
  /** A sentence with its <cue> and [content]. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const FIGURE_CUES: readonly FigureCue[] = [
  {
    lemmas: 'put estimate place peg reckon'.split(' '),
    prepositions: ['at'],
    examples: [
      'Opponents <put> [the cost at 3.4 billion].',
      'The union, which counts its own members, <put> [the number of strikers at more than 900].',
    ],
    counterexamples: ['The mayor put the key at the door.', 'The firm sold the yard at 3 million.'],
  },
  {
    lemmas: ['give'],
    prepositions: ['as', 'at'],
    examples: ['The medical officer <gave> [the number as 76].'],
    counterexamples: ['The medical officer gave the child a bed.', 'The clerk gave the papers to 76 people.'],
  },
]
