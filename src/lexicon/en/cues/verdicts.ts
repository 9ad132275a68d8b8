/** Nouns for what somebody said of something: “a swindle was the word used by the senator”, “not before July was the verdict of the manager”. */
export const VERDICT_NOUNS: ReadonlySet<string> = new Set(
  'verdict word phrase description reaction response answer reply comment assessment judgment judgement view opinion explanation message conclusion term'.split(
    ' ',
  ),
)

/** Verbs by which somebody says what a thing is: “a farce is how he described it”. Lemmas. */
export const DESCRIBES: ReadonlySet<string> = new Set(
  'describe put characterise characterize sum see remember recall call'.split(' '),
)

/** A verb that tells what its subject makes of its object, and what must stand behind the object. */
export interface ObjectVerdict {
  readonly lemmas: readonly string[]
  /** An adjective (“thought it severe”), one of some (“hold the tablets responsible”), or a preposition (“traced the fires to a cell”). */
  readonly needs: 'adjective' | readonly string[]
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const OBJECT_VERDICTS: readonly ObjectVerdict[] = [
  {
    lemmas: ['think', 'consider', 'deem', 'judge', 'reckon'],
    needs: 'adjective',
    examples: [
      'The secretary of the army <thought> [it severe].',
      'Lawyers for the firm <deem> [the fine excessive].',
    ],
    counterexamples: ['The secretary of the army thought hard.'],
  },
  {
    lemmas: ['hold'],
    needs: ['responsible', 'liable', 'accountable', 'guilty'],
    examples: ['The doctors <hold> [the tablets responsible].'],
    counterexamples: ['The doctors hold the tablets in a box.'],
  },
  {
    lemmas: ['trace', 'attribute', 'ascribe'],
    needs: ['to'],
    examples: ['Testers in Lund <traced> [the fires to cells squeezed by a small shell].'],
    counterexamples: ['Testers in Lund traced the line with a pen.'],
  },
  {
    lemmas: ['name'],
    needs: ['as'],
    examples: ['The envoy <named> [Saturday as the day of the handover].'],
    counterexamples: ['The couple named the boat Orlana.'],
  },
]
