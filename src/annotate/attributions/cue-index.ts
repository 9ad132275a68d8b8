import { type Complement, type CueKind, type CueRow, KINDS } from '../../lexicon/en/cues/cue-row.ts'
import { CUES } from '../../lexicon/en/cues/index.ts'
import { REPORTED_PASSIVES } from '../../lexicon/en/cues/reported-passives.ts'
import type { Channel, Stance } from '../../model/annotation.ts'
import type { Certainty } from '../../model/certainty.ts'

export type { CueRow } from '../../lexicon/en/cues/cue-row.ts'

/** What a word of the lexicon does to a plain affirmative content. */
export interface CueUse {
  readonly stance: Stance
  readonly certainty: Certainty
}

/** A verb with the complements behind which the rules of grammar take it for a cue. */
export interface VerbUse extends CueUse {
  readonly takes: readonly Complement[]
  readonly channel?: Channel
}

export interface CuePhrase {
  readonly words: readonly string[]
  readonly row: CueRow
}

/** The rows of the lexicon as the rules look them up. */
export interface CueIndex {
  readonly verbs: ReadonlyMap<string, readonly VerbUse[]>
  readonly nouns: ReadonlyMap<string, CueUse>
  readonly adverbs: ReadonlySet<string>
  /** What verbs do, by lemma: single words that are no mere lead to another. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<CueKind>>
  /** By the first word of their lemmas, and its regular forms. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>
  /** What a row's cue does to a plain content. */
  readonly doneBy: (row: CueRow) => CueUse
  /** First words, in all regular forms, of the user's own rows: the rules take their word for it that they are cues. */
  readonly own: ReadonlySet<string>
}

/** @param own rows of the user's, which go before the others. */
export function indexOfCues(own: readonly CueRow[] = []): CueIndex {
  const rows = [...own, ...CUES]
  const verbs = singles(rows, 'verb').filter(({ row }) => !row.light)
  return {
    verbs: grouped([
      ...verbs
        .filter(isFound)
        .flatMap(({ lemma, row }) =>
          formsOf(lemma, own.includes(row)).flatMap((form) => usesOf(row).map((use) => [form, use] as const)),
        ),
      ...[...REPORTED_PASSIVES].map((lemma) => [lemma, null] as const),
    ]),
    nouns: new Map(
      singles(rows, 'noun')
        .filter(isFound)
        .toReversed()
        .map(({ lemma, row }) => [lemma, doneBy(row)]),
    ),
    adverbs: new Set(singles(rows, 'adverb').flatMap(({ lemma, row }) => (row.certainty ? [] : [lemma]))),
    kinds: new Map(
      [...grouped(verbs.map(({ lemma, row }) => [lemma, row.kind] as const))].map(([lemma, kinds]) => [
        lemma,
        new Set(kinds),
      ]),
    ),
    phrases: grouped(rows.flatMap(phrasesOf)),
    doneBy,
    own: new Set(own.flatMap(phrasesOf).map(([form]) => form)),
  }
}

/** What may follow a verb of each kind for the rules to take it for a cue; a row's own `takes` says otherwise. */
const TAKEN: Readonly<Record<CueKind, readonly Complement[]>> = {
  saying: ['clause'],
  knowing: ['clause'],
  believing: ['clause'],
  attitude: ['noun'],
  wanting: ['infinitive', 'clause'],
  intending: ['infinitive'],
  allowing: [],
  denying: ['clause', 'noun'],
  'non-denial': ['clause', 'noun'],
  doubting: ['clause', 'question', 'noun'],
  asking: ['question', 'clause'],
  promising: ['clause', 'infinitive'],
  threatening: ['clause', 'infinitive'],
  refusing: ['infinitive'],
  demanding: ['clause', 'infinitive'],
  declining: [],
}

function usesOf(row: CueRow): readonly VerbUse[] {
  const takes = row.takes ?? [...TAKEN[row.kind], ...(row.also ?? [])]
  if (takes.length === 0 || row.content) return []
  return [{ ...doneBy(row), takes, ...(row.channel ? { channel: row.channel } : {}) }]
}

/** Of a user's verb its regular forms too: no treebank may know its lemma. */
function formsOf(lemma: string, isOwn: boolean): readonly string[] {
  return isOwn ? regularForms(lemma) : [lemma]
}

function doneBy({ kind, certainty }: CueRow): CueUse {
  return { stance: KINDS[kind].stance, certainty: certainty ?? KINDS[kind].certainty }
}

function isFound({ lemma, row: { onlySeen } }: Single): boolean {
  return onlySeen !== '*' && !onlySeen?.split(' ').includes(lemma)
}

interface Single {
  readonly lemma: string
  readonly row: CueRow
}

function singles(rows: readonly CueRow[], of: CueRow['class']): readonly Single[] {
  return rows
    .filter((row) => row.class === of)
    .flatMap((row) => row.lemmas.filter((lemma) => !lemma.includes(' ')).map((lemma) => ({ lemma, row })))
}

function phrasesOf(row: CueRow): readonly (readonly [string, CuePhrase])[] {
  return row.lemmas.flatMap((lemma) => {
    const words = lemma.split(' ')
    const first = words[0] ?? ''
    return (row.class === 'verb' ? regularForms(first) : [first]).map(
      (form) => [form, { words, row }] as const,
    )
  })
}

/** A lemma is at times not known of a rare verb; its regular forms are. */
function regularForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}d`, `${verb}s`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`, `${verb}ing`]
  return [verb, `${verb}ed`, `${verb}ing`, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`]
}

/** The values of each key, in order; `null` stands for a key without one. */
function grouped<Value>(
  entries: readonly (readonly [string, Value | null])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of entries) {
    const group = groups.get(key) ?? []
    if (value !== null) group.push(value)
    groups.set(key, group)
  }
  return groups
}

/** The lexicon that ships. */
export const SHIPPED_CUES: CueIndex = indexOfCues()
