/** Words of a cue that turn it into its opposite. */
export const CUE_NEGATIONS: ReadonlySet<string> = new Set(
  "not n't n’t never no nor neither nothing none nobody hardly scarcely barely cannot without".split(' '),
)

/** Lemma phrases that do the same: "has yet to confirm", "failed to say". */
export const CUE_NEGATING_PHRASES: readonly (readonly string[])[] = [
  ['yet', 'to'],
  ['fail', 'to'],
  ['unable', 'to'],
  ['have', 'no'],
]

/** Lemma phrases by which somebody keeps from what the rest of the cue says, and what it is where no more is told. */
export const KEEPING_FROM: readonly {
  readonly words: readonly string[]
  readonly alone: 'refuses' | 'declines'
}[] = [
  { words: ['refuse'], alone: 'refuses' },
  { words: ['decline'], alone: 'refuses' },
  { words: ['resist'], alone: 'refuses' },
  { words: ['refusal'], alone: 'refuses' },
  { words: ['unwilling'], alone: 'refuses' },
  { words: ['reluctant'], alone: 'refuses' },
  { words: ['avoid'], alone: 'declines' },
  { words: ['stop', 'short', 'of'], alone: 'declines' },
  { words: ['steer', 'clear', 'of'], alone: 'declines' },
  { words: ['shy', 'away'], alone: 'declines' },
  { words: ['hold', 'off'], alone: 'declines' },
]

/** Verbs of what one does not do who keeps silent: "refused to speculate", "would not elaborate". */
export const NOT_TOLD: ReadonlySet<string> = new Set(
  'comment speculate elaborate discuss disclose specify confirm answer respond identify divulge clarify'.split(
    ' ',
  ),
)

/** Verbs, with their particle, that deny: who will not deny leaves it open. */
export const DENIALS: ReadonlySet<string> = new Set([
  'deny',
  'dispute',
  'contest',
  'exclude',
  'refute',
  'rule out',
])

/** Words after which a "not" negates nothing: "not only said". */
export const NOT_ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'so'])

/** At the head of a source or a content, or in a cue: only part of it is meant. */
export const IN_PART: ReadonlySet<string> = new Set(
  'partly partially some part parts aspects elements details portions several'.split(' '),
)

/** Before "of", beside numbers: "denied most of the charges". */
export const A_PART_OF: ReadonlySet<string> = new Set(['most', 'many', 'half', 'one', 'much'])

/** Sources that negate their cue: "nobody said". */
export const NO_SOURCE: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither', 'not', 'few'])

/** Modals under which a cue did not happen, or only may have: "would say". */
export const UNREAL_MODALS: ReadonlySet<string> = new Set(
  "would could may might should must can 'd ’d".split(' '),
)

/** What is done by saying that one can: "we can confirm that". */
export const PERFORMED: ReadonlySet<string> = new Set('confirm reveal disclose announce report'.split(' '))

/** Verbs of an attitude that somebody states of themselves: "said she thinks". */
export const OWN_BELIEFS: ReadonlySet<string> = new Set(
  'think believe suspect expect guess assume feel doubt suppose'.split(' '),
)
export const OWN_WISHES: ReadonlySet<string> = new Set('hope want wish plan intend like'.split(' '))

/** What must or should be is not said to be. */
export const OBLIGATION: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'let'])
export const POSSIBILITY: ReadonlySet<string> = new Set(['may', 'might', 'could'])
/** Verbs whose passive with "could" tells what one can do, not what may be: "the smoke could be seen", "could be traced to". */
export const ABLE_PASSIVES: ReadonlySet<string> = new Set(
  'see hear attribute trace explain describe'.split(' '),
)
export const PROBABLE_WORDS: ReadonlySet<string> = new Set(
  'likely probably apparently presumably seem appear seemingly'.split(' '),
)
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set('perhaps possibly maybe possible'.split(' '))

/** Of which there is one, or is none: "there was a chance that it would rain". */
export const CHANCES: ReadonlySet<string> = new Set('chance possibility risk danger likelihood'.split(' '))

/** Nouns by which a statement was had in writing, … */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  'statement letter memo memorandum report email e-mail tweet post filing book op-ed essay column article study survey poll paper release indictment affidavit complaint note transcript brief law treaty charter website blog document ruling order editorial'.split(
    ' ',
  ),
)

/** … or over the air. */
export const BROADCAST_NOUNS: ReadonlySet<string> = new Set(
  'television tv radio broadcast show podcast program programme telecast'.split(' '),
)
