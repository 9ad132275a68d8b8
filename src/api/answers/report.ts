import { z } from 'zod'
import type { OpenReport } from '../../app/keeping/open-report.ts'
import { hexOf, shortAddress } from '../../model/address.ts'
import type { TimeAnchor } from '../../model/annotation.ts'
import type { ReportVersion } from '../../model/report-version.ts'
import { textOf } from '../../model/span.ts'
import { ConflictAnswer, conflictAnswer } from './conflict.ts'
import { EventAnswer, eventAnswer } from './event.ts'
import { EntityTypeValue, EvidenceAnswer, SpanAnswer } from './shared.ts'
import { StatementAnswer, statementAnswer } from './statement.ts'
import { TakenAnswer, takenAnswer } from './taken.ts'
import { VersionAnswer } from './version.ts'

const TimeAnswer = z
  .strictObject({
    id: z.string(),
    start: z.int(),
    end: z.int(),
    words: z.string(),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().meta({ description: 'TIMEX3.' }),
    edtf: z.string().nullable(),
    mod: z.string().nullable(),
    implied: z.array(z.string()).meta({ description: 'The parts that the text leaves to be understood.' }),
    anchor: z.strictObject({ words: z.string(), edtf: z.string().nullable() }).nullable(),
  })
  .meta({
    id: 'Time',
    description: 'A time expression: its words, what it was reckoned from, what it means.',
  })

const CitationAnswer = z
  .strictObject({
    id: z.string(),
    start: z.int(),
    end: z.int(),
    outlet: z.string(),
    date: z.string().nullable(),
    covers: SpanAnswer,
  })
  .meta({ id: 'Citation' })

const NamedAnswer = z
  .strictObject({
    id: z.string(),
    key: z.string(),
    name: z.string(),
    type: EntityTypeValue,
    roles: z.array(z.string()),
    mentions: z.array(SpanAnswer),
  })
  .meta({ id: 'Named', description: 'Who or what a report names, and where.' })

const PlacedAnswer = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    page: z.int().meta({ description: 'Counted from 1.' }),
    box: z
      .array(z.number())
      .length(4)
      .meta({ description: 'Left, top, right, bottom, in points from the upper left of the page.' }),
  })
  .meta({ id: 'PlacedLine', description: 'A line of the text, and where it stood on the printed page.' })

export const ReportAnswer = z
  .strictObject({
    id: z.string(),
    short: z.string(),
    publication: z.string().nullable(),
    volume: z.int().nullable(),
    issue: z.int().nullable(),
    headline: z.string().nullable(),
    url: z.string().nullable(),
    published: z.strictObject({
      date: z.string(),
      from: z.enum(['given', 'metadata', 'header', 'dateline', 'inferred', 'unknown']),
      evidence: z.array(EvidenceAnswer),
    }),
    text: z.string().meta({ description: 'As decoded; every span of the answer points into it.' }),
    segments: z.array(
      z.strictObject({
        kind: z.enum(['header', 'headline', 'dateline', 'byline', 'body', 'correction', 'stray']),
        start: z.int(),
        end: z.int(),
      }),
    ),
    statements: z.array(StatementAnswer),
    events: z.array(EventAnswer),
    times: z.array(TimeAnswer),
    citations: z.array(CitationAnswer),
    entities: z.array(NamedAnswer),
    conflicts: z.array(ConflictAnswer),
    taken: TakenAnswer.nullable().meta({
      description: 'null where it was read from a file that says no more.',
    }),
    layout: z.array(PlacedAnswer).meta({ description: 'In reading order; empty of what was not printed.' }),
    versions: z.array(VersionAnswer).meta({
      description: 'The reports of its address, as they were read; itself alone where it has none.',
    }),
  })
  .meta({ id: 'Report', description: 'A report with its reading.' })

export type ReportAnswer = z.infer<typeof ReportAnswer>

export function reportAnswer(
  { reading, statements, events, conflicts }: OpenReport,
  versions: readonly ReportVersion[],
): ReportAnswer {
  const { report, layers } = reading
  const { id, publication, volume, issue, headline, url, text, segments } = report
  const { edtf, from, evidence } = layers.published
  const mentions = new Map<string | null, { readonly start: number; readonly end: number }[]>()
  for (const { entity, start, end } of layers.mentions) put(mentions, entity, { start, end })
  return {
    ...{ id, short: shortAddress(hexOf(id)), publication, volume, issue, headline, url, text },
    published: { date: edtf, from, evidence: [...evidence] },
    segments: segments.map(({ kind, start, end }) => ({ kind, start, end })),
    statements: statements.map(statementAnswer),
    events: events.map(eventAnswer),
    times: timeAnswers(reading),
    citations: layers.citations.map(({ id, start, end, outlet, date, covers }) => ({
      ...{ id, start, end, outlet, date },
      covers: { start: covers.start, end: covers.end },
    })),
    entities: layers.entities.map(({ id, key, name, type, roles }) => ({
      ...{ id, key, name, type },
      roles: [...roles],
      mentions: mentions.get(id) ?? [],
    })),
    conflicts: conflicts.map(conflictAnswer),
    taken: report.taken === undefined ? null : takenAnswer(report.taken),
    layout: (report.layout ?? []).map(({ start, end, page, box }) => ({ start, end, page, box: [...box] })),
    versions: versions.map((version) => ({ ...version })),
  }
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function timeAnswers({ report: { text }, layers }: OpenReport['reading']): z.infer<typeof TimeAnswer>[] {
  const words = new Map(layers.times.map((time) => [time.id, textOf(text, time)]))
  return layers.times.map(({ id, start, end, type, value, edtf, mod, implied, anchor }) => ({
    ...{ id, start, end, type, value, edtf, mod, words: words.get(id) ?? '' },
    implied: [...implied],
    anchor: anchor === null ? null : { words: anchorWords(text, words, anchor), edtf: anchor.edtf },
  }))
}

function anchorWords(text: string, times: ReadonlyMap<string, string>, anchor: TimeAnchor): string {
  switch (anchor.kind) {
    case 'published':
      return 'the date of the report'
    case 'time':
      return times.get(anchor.time) ?? anchor.time
    case 'event':
      return textOf(text, anchor)
  }
}
