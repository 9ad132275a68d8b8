/** Nouns of which one may take up another for the same people or document: "the scientists" after "a research team". */
export interface AlikeNouns {
  readonly nouns: readonly string[]
  /** Sentences of our own: the text, a later phrase in it, and the entity that it means. */
  readonly examples: readonly (readonly [string, string, string])[]
  /** Where the later phrase means somebody else. */
  readonly counterexamples: readonly (readonly [string, string, string])[]
}

export const ALIKE_NOUNS: readonly AlikeNouns[] = [
  {
    nouns: words('researchers scientists academics authors scholars team'),
    examples: [
      [
        'A research team studied the reef. The scientists said it was dying.',
        'The scientists',
        'research team',
      ],
    ],
    counterexamples: [
      ['A research team studied the reef. Other scientists said no.', 'Other scientists', 'scientists'],
    ],
  },
  {
    nouns: words('police officers deputies investigators detectives'),
    examples: [
      ['Two detectives came. The officers said the door was open.', 'The officers', 'Two detectives'],
    ],
    counterexamples: [
      ['Two detectives came. Retired officers said no.', 'Retired officers', 'Retired officers'],
    ],
  },
  {
    nouns: words('lawmakers legislators parliamentarians deputies senators'),
    examples: [['Ten senators met. The lawmakers said no.', 'The lawmakers', 'Ten senators']],
    counterexamples: [
      ['Ten senators met. Avarian lawmakers said no.', 'Avarian lawmakers', 'Avarian lawmakers'],
    ],
  },
  {
    nouns: words('demonstrators protesters protestors marchers activists'),
    examples: [
      ['Forty activists came. The protesters said they would stay.', 'The protesters', 'Forty activists'],
    ],
    counterexamples: [
      ['Forty activists came. Rival protesters said no.', 'Rival protesters', 'Rival protesters'],
    ],
  },
  {
    nouns: words('article piece story report column editorial op-ed dispatch'),
    examples: [['A long piece asked why. The article closes with a doubt.', 'The article', 'long piece']],
    counterexamples: [['A long piece asked why. Another article said no.', 'Another article', 'article']],
  },
  {
    nouns: words('ad advertisement spot'),
    examples: [['A short spot shows a ferry. The ad says it is late.', 'The ad', 'short spot']],
    counterexamples: [['A short spot shows a ferry. Another ad says no.', 'Another ad', 'ad']],
  },
  {
    nouns: words('study paper research'),
    examples: [['A new study counts gulls. The paper says that they are few.', 'The paper', 'new study']],
    counterexamples: [['A new study counts gulls. Another paper says no.', 'Another paper', 'paper']],
  },
  {
    nouns: words('poll survey'),
    examples: [['A new poll counts doubters. The survey says that they are few.', 'The survey', 'new poll']],
    counterexamples: [['A new poll counts doubters. Another survey says no.', 'Another survey', 'survey']],
  },
]

function words(list: string): readonly string[] {
  return list.split(' ')
}
