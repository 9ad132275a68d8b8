import type { Entity, Mention, Sentence } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { FoundTime } from '../time/found-time.ts'
import type { FoundCitation, FoundCrossReference } from './found-citation.ts'

/** Outlets with the dates of their reports in parentheses, and pointers to other reports. */
export const findCitations: Annotator<
  'sentences' | 'mentions' | 'entities' | 'foundTimes',
  'foundCitations' | 'foundCrossReferences'
> = {
  name: 'citations found',
  requires: ['sentences', 'mentions', 'entities', 'foundTimes'],
  assigns: ['foundCitations', 'foundCrossReferences'],
  rules: {
    'citations/parenthesis':
      'A parenthesis of outlets, each group with the date of its report: it vouches for the sentences since the last one in its paragraph.',
    'citations/see': '“See” and the name and date of another report.',
  },
  annotate: ({ text }, { sentences, mentions, entities, foundTimes }) => {
    const timesIn = lookup(foundTimes)
    const crossReferences = crossReferencesIn(text, sentences, timesIn)
    const outlets = outletEntities(mentions, entities)
    return {
      foundCitations: citationsIn(text, sentences, timesIn, outlets).map((it, at) => ({
        id: `c${at + 1}`,
        ...it,
      })),
      foundCrossReferences: crossReferences.map((it, at) => ({ id: `r${at + 1}`, ...it })),
    }
  },
}

type TimesIn = (span: Span) => readonly FoundTime[]

const PARENTHESIS = /\(([^()\n]{2,400})\)/g

function citationsIn(
  text: string,
  sentences: readonly Sentence[],
  timesIn: TimesIn,
  entityAt: (start: number) => string | null,
): readonly Omit<FoundCitation, 'id'>[] {
  const found: Omit<FoundCitation, 'id'>[] = []
  let covered = 0
  for (const paragraph of paragraphsOf(sentences)) {
    covered = Math.max(covered, paragraph.start)
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(PARENTHESIS)) {
      const start = paragraph.start + match.index
      const inside = { start: start + 1, end: start + match[0].length - 1 }
      const cited = outletsIn(text, inside, timesIn)
      if (cited.length === 0) continue
      const alone = start === paragraph.start && paragraph.previous !== null
      const covers = { start: alone ? (paragraph.previous ?? covered) : covered, end: inside.end + 1 }
      for (const { span, outlet, time } of cited) {
        found.push({
          rule: 'citations/parenthesis',
          ...span,
          outlet,
          entity: entityAt(span.start),
          time,
          covers,
        })
      }
      covered = inside.end + 1
    }
  }
  return found
}

interface CitedOutlet {
  readonly span: Span
  readonly outlet: string
  readonly time: string
}

/** "UPI, AP, August 29; Russian agencies, August 28-29": groups apart by semicolons, outlets that share a date by commas. */
function outletsIn(text: string, inside: Span, timesIn: TimesIn): readonly CitedOutlet[] {
  const cited: CitedOutlet[] = []
  let start = inside.start
  for (const group of text.slice(inside.start, inside.end).split(';')) {
    const end = start + group.length
    const times = timesIn({ start, end }).filter(({ type }) => type === 'DATE')
    let from = start
    for (const time of times) {
      for (const name of namesBefore(text, from, time.start)) {
        cited.push({
          span: { start: name.start, end: time.end },
          outlet: text.slice(name.start, name.end),
          time: time.id,
        })
      }
      from = time.end
    }
    start = end + 1
  }
  return cited
}

const NAME = /^(?:the )?[\p{Lu}\p{N}][\p{L}\p{N}.&'’/ -]{1,60}$/u
/** Words that make a phrase with a date no citation: "(from May 3)", "(born in Moscow, May 3)". */
const NO_OUTLET =
  /\b(?:born|died|see|from|until|since|between|in|on|by|is|was|were|has|had|which|who|that)\b/i

function namesBefore(text: string, from: number, to: number): readonly Span[] {
  const names: Span[] = []
  let start = from
  for (const part of text.slice(from, to).split(',')) {
    const lead = part.length - part.trimStart().length
    const name = part.trim()
    if (NAME.test(name) && !NO_OUTLET.test(name))
      names.push({ start: start + lead, end: start + lead + name.length })
    else if (name !== '' && names.length === 0) return []
    start += part.length + 1
  }
  return names
}

const SEE = /\bsee (?:also )?(?:the )?(\p{Lu}[\p{L}\p{N}.&'’ -]{1,60}?),? (?=\p{Lu}|\d)/gu

function crossReferencesIn(
  text: string,
  sentences: readonly Sentence[],
  timesIn: TimesIn,
): readonly Omit<FoundCrossReference, 'id'>[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(SEE)].flatMap((match) => {
      const start = sentence.start + match.index
      const behind = start + match[0].length
      const time = timesIn({ start: behind, end: Math.min(sentence.end, behind + 40) })[0]
      if (!time || time.start !== behind) return []
      return [{ rule: 'citations/see', start, end: time.end, publication: match[1] ?? '', time: time.id }]
    }),
  )
}

interface Paragraph extends Span {
  /** Where the paragraph before begins. */
  readonly previous: number | null
}

function paragraphsOf(sentences: readonly Sentence[]): readonly Paragraph[] {
  const paragraphs: { start: number; end: number; index: number; previous: number | null }[] = []
  for (const { start, end, paragraph } of sentences) {
    const last = paragraphs.at(-1)
    if (last?.index === paragraph) last.end = end
    else paragraphs.push({ start, end, index: paragraph, previous: last?.start ?? null })
  }
  return paragraphs
}

/** The times in a span, by binary search: they are in order. */
function lookup(times: readonly FoundTime[]): TimesIn {
  return ({ start, end }) => {
    let low = 0
    let high = times.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((times[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const found: FoundTime[] = []
    for (let at = low; at < times.length; at++) {
      const time = times[at]
      if (!time || time.end > end) break
      found.push(time)
    }
    return found
  }
}

function outletEntities(
  mentions: readonly Mention[],
  entities: readonly Entity[],
): (start: number) => string | null {
  const types = new Map(entities.map(({ id, type }) => [id, type]))
  const outlets = mentions.filter(({ entity }) => entity !== null && types.get(entity) === 'outlet')
  const byStart = new Map(outlets.map(({ start, entity }) => [start, entity]))
  return (start) => byStart.get(start) ?? null
}
