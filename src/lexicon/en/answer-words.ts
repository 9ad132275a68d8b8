/** Words by which a speaker answers what another one told: language data for finding what a statement speaks against. */
export interface AnswerWords {
  readonly kind: AnswerKind
  /** Forms as they stand in a text, lower case. */
  readonly words: readonly string[]
  /** Sentences of our own in which one of the words stands. */
  readonly examples: readonly string[]
}

/**
 * `contrast`: joins two accounts that differ; `counter`: the verb is said against somebody; `deny`: what was told is not so; `accuse`: the verb tells what another will answer; `admit`:
 * the verb grants; `call`: the verb gives a thing a name; `only`: the word takes away from what was told.
 */
export type AnswerKind = 'contrast' | 'counter' | 'deny' | 'accuse' | 'admit' | 'call' | 'only'

export const ANSWER_WORDS: readonly AnswerWords[] = [
  {
    kind: 'contrast',
    words: words(
      'but however though although while whereas contradicting contrary instead yet meanwhile conversely despite nevertheless rather other another own itself himself herself',
    ),
    examples: ['But the mill said the dam had held.', 'The owner, however, spoke of an accident.'],
  },
  {
    kind: 'counter',
    words: words(
      'insist insists insisted insisting maintain maintains maintained maintaining counter counters countered retort retorts retorted object objects objected contend contends contended ' +
        'protest protests protested snap snapped reply replies replied respond responds responded swear swears swore laugh laughed snort snorted vow vowed assure assured ' +
        'stress stressed argue argues argued',
    ),
    examples: ['The cook insisted that the soup was fresh.'],
  },
  {
    kind: 'deny',
    words: words(
      'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed disputing scoff scoffs scoffed disagree disagrees disagreed ' +
        'contradict contradicts contradicted contradicting rebut rebuts rebutted refute refutes refuted challenge challenges challenged question questions questioned doubt doubts doubted ' +
        'repudiate repudiates repudiated deride derided ridicule ridiculed brush brushed waved shrug shrugged disown disowned discount discounted',
    ),
    examples: ['He scoffed at the idea.', 'The ministry denied it.'],
  },
  {
    kind: 'accuse',
    words: words(
      'accuse accuses accused accusing allege alleges alleged alleging claim claims claimed claiming charge charges charged charging blame blames blamed blaming ' +
        'complain complains complained suggest suggests suggested warn warns warned fear fears feared rumour rumor suspect suspects suspected',
    ),
    examples: ['The union alleged that the books were false.'],
  },
  {
    kind: 'admit',
    words: words(
      'admit admits admitted admitting concede concedes conceded conceding acknowledge acknowledges acknowledged confirm confirms confirmed grant granted agree agrees agreed confess confesses confessed',
    ),
    examples: ['The owner admitted that the brakes were worn.'],
  },
  {
    kind: 'call',
    words: words(
      'call calls called calling describe describes described describing brand brands branded label labels labelled labeled denounce denounces denounced denouncing ' +
        'portray portrays portrayed characterise characterised characterize characterized hail hails hailed condemn condemns condemned term terms termed dub dubbed consider considers considered ' +
        'spoke speak speaks see sees saw attribute attributes attributed',
    ),
    examples: ['Villagers called the felling a theft.'],
  },
  {
    kind: 'only',
    words: words(
      'only merely just simply nothing actually fact really true truth already still never always ever entirely fully wholly far nowhere purely barely hardly scarcely rather wrong false opposite contrary instead real',
    ),
    examples: ['It was merely a drill.', 'He had been nowhere near the mill.'],
  },
]

function words(text: string): readonly string[] {
  return text.split(' ')
}
