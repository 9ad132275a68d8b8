/**
 * Verbs that give what stands before a comma to their subject: “the bridge was closed, a clerk snapped”, “snapped a clerk”. Lemmas; a row a
 * kind of saying, with a sentence of our own in which it does, and one in which a verb of the same shape does not.
 */
export interface Quotatives {
  readonly lemmas: readonly string[]
  readonly example: string
  readonly counterexample: string
}

export const QUOTATIVES: readonly Quotatives[] = [
  {
    lemmas: words(
      'say state assert declare announce report write note remark observe add comment tell mention recall remember recount relate testify swear vow pledge promise proclaim pronounce rule stress emphasise emphasize underline explain clarify specify repeat reiterate continue conclude begin',
    ),
    example: '[The bridge was closed], a clerk at the gate stated.',
    counterexample: 'The bridge was closed, a clerk at the gate stared.',
  },
  {
    lemmas: words(
      'reply respond answer retort counter object protest insist maintain argue contend claim allege complain concede admit acknowledge grant allow confess confirm agree disagree correct rejoin riposte interject demur caution warn threaten predict forecast suggest imply hint urge plead',
    ),
    example: '[The bridge was closed], Ada Berg of Lund objected.',
    counterexample: 'The bridge was closed, Ada Berg of Lund objected to the noise.',
  },
  {
    lemmas: words('assure inform reassure affirm avow attest'),
    example: '[The bridge was closed], the engineers assured the mayor.',
    counterexample: 'The bridge was closed, the engineers insured the cargo.',
  },
  {
    lemmas: words(
      'purr crow chirp bark bellow whine hiss wail gloat snap snarl growl grumble mutter murmur whisper shout yell cry exclaim scoff sneer sniff sigh joke jest quip laugh groan fume thunder boast brag gush enthuse lament moan',
    ),
    example: '[The bridge was closed], snapped a clerk from Lund.',
    counterexample: 'The bridge was closed, snapped by a storm.',
  },
  {
    lemmas: words(
      'think believe reckon guess suppose suspect fear hope estimate judge feel find hold calculate assume understand venture figure establish determine decide count',
    ),
    example: '[The bridge was closed], the engineers reckoned.',
    counterexample: 'The bridge was closed, the engineers left.',
  },
]

/** Verbs that lead on to one of them: “the council hastened to add”. */
export const LEADS_ON: ReadonlySet<string> = new Set(words('hasten go rush want like hurry feel be have'))

/** Verbs whose listener stands behind them: “he has told prosecutors”. */
export const WITH_LISTENER: ReadonlySet<string> = new Set(
  words('tell inform assure reassure remind warn answer'),
)

/** Words that close a sentence and give what stands before a comma to their subject: “the bridge was closed, the trade has it”. */
export const CLOSING_PHRASES: ReadonlySet<string> = new Set([
  ...each('has have had', 'it'),
  ...each('let lets have has', 'it be known'),
  ...each('want wants wanted', 'it known'),
  ...each('make makes made', 'it known', 'it clear', 'it plain', 'known', 'clear', 'plain'),
])

/** Adjectives behind “is” that do the same: “the bridge was closed, the police are sure”. */
export const CONVINCED: ReadonlySet<string> = new Set(
  words('convinced sure certain adamant confident positive'),
)

/** Nouns of “in the view of the court” and “in the court's view”. */
export const IN_WHOSE: ReadonlySet<string> = new Set(
  words(
    'opinion view judgment judgement recollection estimation estimate words telling account reckoning version assessment eyes',
  ),
)

function each(verbs: string, ...endings: readonly string[]): readonly string[] {
  return words(verbs).flatMap((verb) => endings.map((ending) => `${verb} ${ending}`))
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
