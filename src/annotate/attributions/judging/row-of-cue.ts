import { NOT_TOLD } from '../../../lexicon/en/cues/around-cues.ts'
import type { CueKind, CueRow } from '../../../lexicon/en/cues/cue-row.ts'
import { CUES } from '../../../lexicon/en/cues/index.ts'
import type { Token } from '../../../model/annotation.ts'
import type { CueIndex } from '../cue-index.ts'
import { headWithin } from '../factuality/dependents.ts'
import type { FoundComplement } from './complement-of.ts'
import type { TokenRange } from './tokens-within.ts'

export interface FoundRow {
  readonly row: CueRow
  /** Index of the first word of its lemmas, and how many they are. */
  readonly at: number
  readonly length: number
}

/** How many words may stand between two of a phrase, and how long a cue is read. */
const GAP = 3
const LONGEST = 40

const TELLING = new Set(
  CUES.filter(({ kind, class: of }) => kind === 'saying' && of === 'verb').flatMap(({ lemmas }) => lemmas),
)

const PLAIN = new Set(
  CUES.filter(
    ({ kind, class: of, certainty }) => kind === 'saying' && of === 'verb' && certainty === undefined,
  ).flatMap(({ lemmas }) => lemmas),
)

const CLOSING = new Set(
  CUES.filter(
    ({ kind, class: of }) => of === 'verb' && /^(?:saying|promising|believing|threatening)$/.test(kind),
  ).flatMap(({ lemmas }) => lemmas),
)

/** Whether a verb is one of telling: "declined to comment". */
export function isTelling(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (TELLING.has(token.lemma) || NOT_TOLD.has(token.lemma) || token.lemma === 'threaten')
  )
}

/** Whether a verb tells what is said and nothing of whether it is so: "said", and not "seems" or "implied". */
export function isPlainTelling(token: Token | undefined): boolean {
  return token !== undefined && PLAIN.has(token.lemma)
}

/** Whether a verb's clause may stand before it: "P, the minister promised". */
export function canClose({ lemma }: Token): boolean {
  return CLOSING.has(lemma)
}

/** The row of the lexicon that a cue is of: a phrase before a word, the word that says it before those that lead to it. */
export function rowOfCue(
  tokens: readonly Token[],
  cue: TokenRange,
  complement: FoundComplement,
  { phrases }: CueIndex,
): FoundRow | null {
  const found: FoundRow[] = []
  const to = Math.min(cue.to, cue.from + LONGEST)
  for (let at = cue.from; at < to; at++) {
    for (const { words, row } of phrases.get(tokens[at]?.lemma ?? '') ?? []) add(words, row, at)
    const lower = tokens[at]?.lower ?? ''
    if (lower !== tokens[at]?.lemma)
      for (const { words, row } of phrases.get(lower) ?? []) add(words, row, at)
  }
  return bestOf(tokens, cue, found)

  function add(words: readonly string[], row: CueRow, at: number): void {
    if (!isOfClass(tokens, at, row, to - cue.from === 1 && words.length === 1)) return
    if (row.takes && !row.takes.includes(complement.kind)) return
    if (row.content && !row.content.includes(tokens[complement.head]?.lemma ?? '')) return
    if (matches(tokens, at, to, words)) found.push({ row, at, length: words.length })
  }
}

function matches(tokens: readonly Token[], at: number, to: number, words: readonly string[]): boolean {
  let next = at + 1
  for (const word of words.slice(1)) {
    const limit = Math.min(to, next + GAP + 1)
    while (next < limit && tokens[next]?.lemma !== word && tokens[next]?.lower !== word) next++
    if (next >= limit) return false
    next++
  }
  return true
}

function isOfClass(tokens: readonly Token[], at: number, row: CueRow, alone: boolean): boolean {
  const { upos = 'X', xpos = '' } = tokens[at] ?? {}
  switch (row.class) {
    case 'verb':
      return (
        upos === 'VERB' ||
        upos === 'AUX' ||
        (xpos.startsWith('VB') && upos !== 'NOUN') ||
        (alone && upos !== 'ADP' && upos !== 'NOUN')
      )
    case 'noun':
      return upos === 'NOUN' || upos === 'PROPN'
    case 'adjective':
      return upos === 'ADJ' || upos === 'VERB' || upos === 'NOUN'
    case 'adverb':
      return upos === 'ADV' || upos === 'ADJ'
    case 'preposition':
      return true
  }
}

/** Kinds of which the cue's head leads on to what is said: "wrote urging", "found to have promised". */
const LEADING: ReadonlySet<CueKind> = new Set(['saying', 'knowing', 'believing'])

function bestOf(tokens: readonly Token[], cue: TokenRange, rows: readonly FoundRow[]): FoundRow | null {
  const found = rows.toSorted((a, b) => a.at - b.at || narrowness(b.row) - narrowness(a.row))
  const phrases = found.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length || a.at - b.at)
  if (phrases[0]) return phrases[0]
  const verbs = found.filter(({ row }) => row.class === 'verb' || row.class === 'adjective')
  const head = headWithin(tokens, cue.from, cue.to)
  const own = found.find(({ at }) => at === head)
  const last = verbs.at(-1)
  const later = last ? found.find(({ at }) => at === last.at) : undefined
  const keeps = own?.row.kind === 'refusing' || own?.row.kind === 'declining'
  if (keeps && later && later.at > (own?.at ?? 0)) return later
  if (own && !own.row.light && !(LEADING.has(own.row.kind) && own.row.class !== 'noun')) return own
  if (later && later.at !== head && (own === undefined || later.at > own.at)) return later
  if (own) return own
  return later ?? found.at(-1) ?? null
}

/** A row for some contents alone goes before one for any. */
function narrowness({ takes, content }: CueRow): number {
  return (content ? 2 : 0) + (takes ? 1 : 0)
}
