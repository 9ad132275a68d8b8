import type { Channel, Stance } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'

/**
 * What may follow a cue as its content: a clause or quotation (`clause`), an infinitive (`infinitive`), a question (`question`),
 * a noun phrase (`noun`), a preposition and a gerund (`gerund`: "spoke of having seen").
 */
export type Complement = 'clause' | 'gerund' | 'infinitive' | 'question' | 'noun'

/** One cue verb. Its certainty is that of the source towards a plain affirmative content. */
export interface CueVerb {
  readonly lemmas: readonly string[]
  readonly stance: Stance
  readonly certainty: Certainty
  readonly takes: readonly Complement[]
  readonly channel?: Channel
  /** Invented sentences in which the first lemma is a cue, and in which it is none. */
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

export const CUE_VERBS: readonly CueVerb[] = [
  {
    lemmas: words(
      'say tell state add note remark explain comment reply respond reiterate repeat emphasize emphasise stress underline insist maintain assert declare argue contend claim recall recount observe testify acknowledge admit concede confirm affirm inform assure brief boast joke quip muse mention proclaim disclose reveal stipulate attest allege charge complain lament report write tweet post point conclude counter retort elaborate shout yell cry whisper continue preach swear profess telegraph rule caution warn remind signal indicate',
    ),
    stance: 'asserts',
    certainty: 'CT+',
    takes: ['clause'],
    examples: [
      'The minister said that the bridge would open in May.',
      '“The bridge is safe,” the minister said.',
    ],
    counterexamples: ['The council met for two hours on Friday.'],
  },
  {
    lemmas: words(
      'announce confirm report acknowledge disclose reveal admit describe cite mention stress reiterate praise hail condemn criticize criticise denounce defend reject welcome endorse support oppose',
    ),
    stance: 'asserts',
    certainty: 'CT+',
    takes: ['noun'],
    examples: ['The agency announced a recall of three models.'],
    counterexamples: ['The recall was large.'],
  },
  {
    lemmas: words('accuse blame charge criticize criticise praise condemn'),
    stance: 'asserts',
    certainty: 'CT+',
    takes: ['gerund'],
    examples: ['The senator accused the firm of hiding the leak.'],
    counterexamples: ['The leak was hidden.'],
  },
  {
    lemmas: words('announce speak talk warn complain boast hear learn think agree'),
    stance: 'asserts',
    certainty: 'CT+',
    takes: ['clause', 'gerund'],
    examples: ['The agency announced that the recall was over.', 'The engineer spoke of having seen cracks.'],
    counterexamples: ['The recall was over.'],
  },
  {
    lemmas: words('deny refute rebut dispute contest'),
    stance: 'denies',
    certainty: 'CT-',
    takes: ['clause', 'noun'],
    examples: ['The company denied that it had been warned.', 'The company denied the report.'],
    counterexamples: ['The company hired a warden.'],
  },
  {
    lemmas: words('doubt question'),
    stance: 'doubts',
    certainty: 'PR-',
    takes: ['clause', 'question', 'noun'],
    examples: ['Analysts doubt that the truce will hold.'],
    counterexamples: ['The truce held.'],
  },
  {
    lemmas: words('ask wonder inquire'),
    stance: 'asks',
    certainty: 'Uu',
    takes: ['question', 'clause', 'infinitive'],
    examples: ['Reporters asked whether the talks had failed.'],
    counterexamples: ['The talks had failed.'],
  },
  {
    lemmas: words('demand urge request call press appeal implore order instruct recommend propose advise'),
    stance: 'demands',
    certainty: 'Uu',
    takes: ['clause', 'infinitive'],
    examples: ['The union demanded that the plant reopen.', 'The envoy urged both sides to talk.'],
    counterexamples: ['The plant reopened.'],
  },
  {
    lemmas: words('promise vow pledge undertake commit guarantee agree offer'),
    stance: 'promises',
    certainty: 'PR+',
    takes: ['clause', 'infinitive'],
    examples: ['The chancellor promised to cut the tax.'],
    counterexamples: ['The tax was cut.'],
  },
  {
    lemmas: words('threaten'),
    stance: 'threatens',
    certainty: 'PS+',
    takes: ['clause', 'infinitive'],
    examples: ['The carrier threatened to end the route.'],
    counterexamples: ['The route ended.'],
  },
  {
    lemmas: words('refuse decline'),
    stance: 'refuses',
    certainty: 'CT-',
    takes: ['infinitive'],
    examples: ['The mayor refused to resign.'],
    counterexamples: ['The mayor resigned.'],
  },
  {
    lemmas: words('suggest imply hint'),
    stance: 'asserts',
    certainty: 'PR+',
    takes: ['clause'],
    examples: ['Two studies suggest that the reef is recovering.'],
    counterexamples: ['The reef is recovering.'],
  },
  {
    lemmas: words(
      'believe think suspect feel consider assume reckon estimate guess expect predict forecast anticipate speculate fear worry conclude presume',
    ),
    stance: 'asserts',
    certainty: 'PR+',
    takes: ['clause'],
    examples: ['Investigators believe that the fire was set.'],
    counterexamples: ['The fire was out by noon.'],
  },
  {
    lemmas: words(
      'know learn find discover realize realise understand see hear show determine establish prove demonstrate',
    ),
    stance: 'asserts',
    certainty: 'CT+',
    takes: ['clause'],
    examples: ['Auditors found that the fund was empty.'],
    counterexamples: ['The fund was empty.'],
  },
  {
    lemmas: words('hope wish want seek plan intend aim prefer desire expect aspire long'),
    stance: 'asserts',
    certainty: 'Uu',
    takes: ['infinitive'],
    examples: ['The club hopes to build a stadium.'],
    counterexamples: ['The club built a stadium.'],
  },
  {
    lemmas: words('hope wish'),
    stance: 'asserts',
    certainty: 'Uu',
    takes: ['clause'],
    examples: ['The club hoped that the stadium would be ready.'],
    counterexamples: ['The stadium was ready.'],
  },
]

/** Nouns that say that something was said; `certainty` and `stance` as for verbs. */
type CueNoun = { readonly stance: Stance; readonly certainty: Certainty }

export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = new Map<string, CueNoun>([
  ...words(
    'announcement statement claim assertion report news word message comment remark argument view declaration confirmation admission assurance revelation conclusion finding testimony contention warning rumor rumour accusation allegation charge reminder',
  ).map((noun) => [noun, { stance: 'asserts', certainty: 'CT+' }] as const),
  ...words(
    'suggestion hint belief suspicion speculation expectation prediction forecast estimate fear concern impression assumption indication sign',
  ).map((noun) => [noun, { stance: 'asserts', certainty: 'PR+' }] as const),
  ['denial', { stance: 'denies', certainty: 'CT-' }],
  ['doubt', { stance: 'doubts', certainty: 'PR-' }],
  ...words('promise pledge vow commitment offer').map(
    (noun) => [noun, { stance: 'promises', certainty: 'PR+' }] as const,
  ),
  ['threat', { stance: 'threatens', certainty: 'PS+' }],
  ['refusal', { stance: 'refuses', certainty: 'CT-' }],
  ...words('demand call request appeal proposal').map(
    (noun) => [noun, { stance: 'demands', certainty: 'Uu' }] as const,
  ),
  ...words('hope wish desire intention plan').map(
    (noun) => [noun, { stance: 'asserts', certainty: 'Uu' }] as const,
  ),
  ['question', { stance: 'asks', certainty: 'Uu' }],
])

/** Adverbs that give a content to somebody who is not named. */
export const CUE_ADVERBS: ReadonlySet<string> = new Set(
  words('reportedly allegedly purportedly supposedly ostensibly'),
)

/** Verbs whose passive with an infinitive tells what people say: "is said to be", "was reported to have". */
export const REPORTED_PASSIVES: ReadonlySet<string> = new Set(
  words(
    'say report believe think rumor rumour allege understand know consider expect claim suspect presume assume estimate quote cite',
  ),
)

function words(list: string): readonly string[] {
  return list.split(' ')
}
