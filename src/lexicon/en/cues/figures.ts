/** A verb that gives a figure for something: with an object, a preposition, and a number. */
export interface FigureCue {
  readonly lemmas: readonly string[]
  readonly prepositions: readonly string[]
  /** What the figure is of, where only some objects make it a saying: who raises a toll tells, who raises a price acts. */
  readonly objects?: readonly string[]
  /** The preposition stands right behind the verb and the figure behind it: "spoke of 64 dead", "stood by its estimate of 3 million". */
  readonly bare?: true
  /** The figure alone stands behind the verb, and ends the clause: “the ministry counts 49”. */
  readonly alone?: true
  /** A sentence with its <cue> and [content]. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const FIGURE_CUES: readonly FigureCue[] = [
  {
    lemmas: 'put estimate place peg reckon'.split(' '),
    prepositions: ['at'],
    examples: [
      '[The ship’s cargo] was <put> by its owner [at 80,000 tons].',
      'Opponents <put> [the cost at 3.4 billion].',
      'The union <put> [the turnout at "more than nine in ten"].',
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
  {
    lemmas: 'raise lower cut reduce increase revise correct update'.split(' '),
    prepositions: ['to'],
    objects: 'estimate figure toll count tally forecast projection assessment'.split(' '),
    examples: [
      'The army <raised> [its own estimate to 620 kilometers], from the 500 that it had given a day earlier.',
      'Officials on Monday <lowered> [the death toll to 41].',
      'The bank <cut> [its forecast of growth for the year to 2.1 percent].',
    ],
    counterexamples: [
      'The firm raised the price to 12 crowns.',
      'The minister cut his speech to ten minutes.',
      'The storm raised the toll collected at the bridge.',
    ],
  },
  {
    lemmas: 'correct revise'.split(' '),
    prepositions: ['to'],
    objects: ['number'],
    examples: ['The ministry <corrected> [the number of those who died in the fire to three].'],
    counterexamples: [
      'The teacher corrected the number in the margin.',
      'The firm cut the number of jobs to 300.',
    ],
  },
  {
    lemmas: ['speak'],
    prepositions: ['of'],
    bare: true,
    examples: [
      'The agency in the capital <spoke of> [64 dead].',
      'A nurse on the night shift <spoke of> [at least 15 wounded people].',
    ],
    counterexamples: ['The mayor spoke of a hard year.', 'The three brothers spoke of home.'],
  },
  {
    lemmas: ['stand', 'stick'],
    prepositions: ['by', 'to'],
    bare: true,
    examples: [
      'The defense ministry <stood by> [its estimate of two to three kilotons].',
      'The union <stuck to> [its figure of 1,900].',
    ],
    counterexamples: ['The guard stood by the door of house 12.', 'The label stuck to its box of 20.'],
  },
  {
    lemmas: 'count acknowledge reckon estimate tally think say stand'.split(' '),
    prepositions: [],
    alone: true,
    examples: [
      'Not 60 members, but fewer: the ministry <counts> [49].',
      'The firm <acknowledges> [85 million].',
      'The owner <stands by> [two hundred].',
    ],
    counterexamples: [
      'The teacher counted 30 pupils in the yard.',
      'The firm acknowledged 12 letters.',
      'The house stands by 12 oaks.',
    ],
  },
]
