import { HONORIFICS } from '../../../lexicon/en/names/offices.ts'
import { OUTLET_HEADS } from '../../../lexicon/en/names/organizations.ts'
import type { EntityType, Token } from '../../../model/annotation.ts'
import type { NameLabels } from '../../tokens/name-labels.ts'
import { type GazetteerEntry, lookUp } from '../gazetteer.ts'
import { personNoun } from '../phrases/person-nouns.ts'
import { genderOfGivenName } from './given-name-gender.ts'
import { type LabelledSpan, mendSpans } from './mend-spans.ts'
import type { FoundName, NameRecogniser } from './name-recogniser.ts'
import { recogniseByShape } from './recognise-by-shape.ts'

/**
 * Names as the language core labels them; what the gazetteer knows of a name settles what it is where both agree on its kind. Known
 * names that the core passed over are added, and what a full name shows of a person holds wherever a part of it comes again.
 */
export const recogniseByNetwork: NameRecogniser = (text, tokens, labels, publication) => {
  const labelled = mendSpans(tokens, spansOf(labels)).map((span) =>
    nameOf(text, tokens, withoutAddress(text, tokens, span)),
  )
  const people = partsOfPeople(labelled, text)
  const settled = labelled.map((name) => settledByFullName(text, name, people, labels))
  const taken = new Uint8Array(tokens.length)
  for (const { from, to } of settled) taken.fill(1, from, to)
  const added = recogniseByShape(text, tokens).filter(
    (name) =>
      (isShown(name, surface(text, name), people) || surface(text, name) === publication) &&
      !isTaken(taken, name),
  )
  return [...settled, ...added].sort((a, b) => a.from - b.from)
}

/** Whether a name by shape rests on a row of the gazetteer, or on a full name elsewhere: then it is one though the core passed it over. */
function isShown({ rule, entry }: FoundName, words: string, people: ReadonlySet<string>): boolean {
  return SHOWN.has(rule) && (entry !== null || people.has(words))
}

const SHOWN: ReadonlySet<string> = new Set(['mentions/known-name', 'mentions/name-seen-elsewhere'])

/** The spans of BIOES labels; a broken one, which the core does not write, ends where it breaks. */
function spansOf({ labels }: NameLabels): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = []
  let from = -1
  for (const [at, label] of labels.entries()) {
    const mark = label.charAt(0)
    if (mark === 'B' || mark === 'S') from = at
    if (mark === 'O') from = -1
    if ((mark === 'E' || mark === 'S') && from >= 0) {
      spans.push({ from, to: at + 1, kind: label.slice(2) })
      from = -1
    }
  }
  return spans
}

/** A person's name without the form of address that the core took with it: "Ms. Doe" is Doe. */
function withoutAddress(text: string, tokens: readonly Token[], span: LabelledSpan): LabelledSpan {
  const first = tokens[span.from]
  if (span.kind !== 'PER' || span.to - span.from < 2 || first === undefined) return span
  const word = text.slice(first.start, first.end)
  // "Conductor Ruta Balode": a calling before a given name, or before any name at the start of a sentence, where it has a capital.
  const opens = tokens[span.from - 1]?.sentence !== first.sentence
  const given = tokens[span.from + 1]?.text ?? ''
  if (
    span.to - span.from > 2 &&
    personNoun(first.lower) === 'person' &&
    genderOfGivenName(word) === null &&
    !HONORIFICS.has(word) &&
    (opens || genderOfGivenName(given) !== null)
  )
    return { ...span, from: span.from + 1 }
  return ABBREVIATED.test(word) && HONORIFICS.has(word) ? { ...span, from: span.from + 1 } : span
}

/** "King" and "Judge" may be names; these are none. */
const ABBREVIATED = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Messrs)$|\.$/

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
}

function nameOf(text: string, tokens: readonly Token[], { from, to, kind }: LabelledSpan): FoundName {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  const written = text.slice(start, end)
  const entry =
    lookUp(written) ?? (written === written.toLowerCase() ? lookUp(capitalised(written)) : null) ?? null
  const known = entry === null ? undefined : KNOWN[entry.kind]
  const isOutlet = entry?.kind === 'outlet' && kind === 'PER' && !entry.everyday && written.length > 3
  const agreed = known !== undefined && entry !== null && (known.from.includes(kind) || isOutlet)
  return {
    start,
    end,
    from,
    to,
    type: agreed
      ? known.type
      : kind === 'ORG' && namesOutlet(tokens, from, to)
        ? 'outlet'
        : (TYPES[kind] ?? 'other'),
    rule: agreed ? 'mentions/known-name' : 'mentions/name-by-network',
    entry: agreed ? entry : null,
  }
}

/** "The Weekly Courier", "the Larne News Agency": a name that ends as those of outlets do. */
function namesOutlet(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2) return false
  const [before, last] = [tokens[to - 2], tokens[to - 1]].map((token) => capitalised(token?.text ?? '')) as [
    string,
    string,
  ]
  return OUTLET_HEADS.has(last) || (before === 'News' && /^(?:Agency|Service|Network)$/.test(last))
}

/** What a known name is, and which labels of the core agree with it. */
const KNOWN: Readonly<
  Record<GazetteerEntry['kind'], { readonly type: EntityType; readonly from: readonly string[] }>
> = {
  country: { type: 'country', from: ['LOC'] },
  demonym: { type: 'country', from: ['MISC', 'LOC'] },
  people: { type: 'group', from: ['MISC', 'LOC'] },
  capital: { type: 'place', from: ['LOC'] },
  seat: { type: 'country', from: ['LOC', 'ORG'] },
  place: { type: 'place', from: ['LOC'] },
  organization: { type: 'organization', from: ['ORG', 'MISC', 'LOC'] },
  outlet: { type: 'outlet', from: ['ORG', 'MISC', 'LOC'] },
}

/** First and last words of the report's full names of people. */
function partsOfPeople(names: readonly FoundName[], text: string): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person' || name.to - name.from < 2) continue
    const words = surface(text, name).split(/\s+/)
    for (const word of [words[0], words.at(-1)]) if (word !== undefined && word.length > 2) parts.add(word)
  }
  return parts
}

/** Below this the label of a bare name gives way to a full name elsewhere in the report. */
const SURE = 0.9

function settledByFullName(
  text: string,
  name: FoundName,
  people: ReadonlySet<string>,
  { confidences }: NameLabels,
): FoundName {
  if (name.type === 'person' || name.entry !== null) return name
  const words = surface(text, name)
  // In a heading that is all capitals, or all small letters, a label is less sure than it thinks.
  if ((SHOUTED.test(words) || words === words.toLowerCase()) && people.has(capitalised(words)))
    return { ...name, type: 'person', rule: 'mentions/name-seen-elsewhere' }
  if (!people.has(words)) return name
  if ((confidences[name.from] ?? 0) >= SURE) return name
  return { ...name, type: 'person', rule: 'mentions/name-seen-elsewhere' }
}

const SHOUTED = /^[\p{Lu}'’-]{4,}$/u

/** "MOSCOW" and "moscow" as they are written elsewhere: Moscow. */
function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
}

function isTaken(taken: Uint8Array, { from, to }: FoundName): boolean {
  for (let at = from; at < to; at++) if (taken[at] === 1) return true
  return false
}

function surface(text: string, { start, end }: FoundName): string {
  return text.slice(start, end)
}
