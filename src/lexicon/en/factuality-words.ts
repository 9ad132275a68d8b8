/** How far a word that governs another lets it have happened. */
export type Governance =
  /** It is told as a fact: "managed to", "began to". */
  | 'fact'
  /** It did not happen: "failed to", "refused to". */
  | 'counter'
  /** It is to come: "plans to", "agreed to", "is scheduled to". */
  | 'future'
  /** It may be: "can", "might", "is likely to". */
  | 'possible'
  /** Nothing is told of whether it happened: "wants to", "asked whether". */
  | 'open'

/** Words that govern an infinitive, a gerund, a noun or a clause, and how far they let it have happened. */
export interface GovernanceRow {
  readonly lemmas: readonly string[]
  readonly governance: Governance
  /** What it holds for: a clause with or without "that" (`clause`), or an infinitive, gerund or noun (`event`). */
  readonly of: readonly ('clause' | 'event')[]
  /** A clause, the word that is governed, and what is told of it. */
  readonly examples: readonly (readonly [clause: string, word: string])[]
}

const row = (
  governance: Governance,
  of: 'clause' | 'event' | 'both',
  lemmas: string,
  ...examples: (readonly [string, string])[]
): GovernanceRow => ({
  lemmas: lemmas.split(' '),
  governance,
  of: of === 'both' ? ['clause', 'event'] : [of],
  examples,
})

export const GOVERNANCE: readonly GovernanceRow[] = [
  row(
    'fact',
    'event',
    'manage begin start continue proceed help dare bother happen stop finish keep cause lead force celebrate regret after',
    ['The crew managed to reach the island .', 'reach'],
  ),
  row(
    'counter',
    'event',
    'fail refuse decline forget neglect prevent avoid block bar prohibit ban stop forbid deter unable unwilling reluctant cancel scrap abandon lack absence without deny resist oppose rule-out',
    ['The pilots refused to fly .', 'fly'],
  ),
  row('counter', 'clause', 'deny disprove refute', ['The bank denied that it lost money .', 'lost']),
  row(
    'future',
    'event',
    'plan schedule agree promise vow pledge prepare intend decide due set slate commit await expect anticipate poise upcoming threaten about ready determine decision intention',
    ['The firm agreed to sell its yard .', 'sell'],
  ),
  row('future', 'clause', 'promise vow pledge predict forecast expect', [
    'The mayor promised that the road would open .',
    'open',
  ]),
  row(
    'possible',
    'both',
    'possible possibility chance likely unlikely likelihood probable potential may might risk danger prospect suspect suspicion appear seem allege accuse able ability allow permit enable opportunity option power right capability',
    ['The group is able to strike the port .', 'strike'],
  ),
  row(
    'open',
    'event',
    'want hope wish seek try attempt ask urge demand call request order propose proposal recommend offer bid effort consider aim desire need like would-like require encourage invite instruct tell press pressure push persuade urge suggest goal plan purpose willing eager strive ambition design mean easy hard difficult free supposed appeal fear worry opposition',
    ['The club wants to build a stadium .', 'build'],
  ),
  row(
    'open',
    'clause',
    'hope wish ask wonder demand urge request doubt question propose recommend pray fear worry insist-on imagine pretend whether',
    ['The club hopes that the stadium opens .', 'opens'],
  ),
]

/** Words at the head of a clause after which it is not told as having happened. */
export const OPEN_MARKS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'once',
  'until',
  'till',
])

/** Adverbs that leave their clause possible. */
export const POSSIBLE_ADVERBS: ReadonlySet<string> = new Set(
  'perhaps possibly maybe probably likely presumably apparently allegedly reportedly supposedly potentially conceivably seemingly unlikely hopefully'.split(
    ' ',
  ),
)

/** Modals by what they tell of their verb. */
export const MODALS: ReadonlyMap<string, Governance> = new Map<string, Governance>([
  ...['will', "'ll", '’ll', 'shall', 'wo'].map((modal) => [modal, 'future'] as const),
  ...['may', 'might', 'could', 'can', 'ca'].map((modal) => [modal, 'possible'] as const),
  ...['would', "'d", '’d', 'should', 'must', 'ought'].map((modal) => [modal, 'open'] as const),
])

/** Words that lend their clause's verb only its tense or its likelihood: "is likely to rise", "is due to open"; the deed is the infinitive. */
export const SEMI_AUXILIARIES: ReadonlySet<string> = new Set(
  'going likely unlikely sure certain bound set due schedule expect poise about plan intend'.split(' '),
)
/** Of these those that say that it is to come, unless what follows is a state: "likely to be a forgery". */
export const AHEAD_IF_A_DEED: ReadonlySet<string> = new Set('likely unlikely sure certain bound'.split(' '))

/** Words of time that put a verb of the present ahead: "flights resume on Monday", "she is leaving tomorrow". */
export const DAYS_AHEAD: ReadonlySet<string> = new Set(
  'tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)
/** "Next week", and not "the next village". */
export const SPANS_AHEAD: ReadonlySet<string> = new Set(
  'week weekend month year season spring summer autumn fall winter january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
