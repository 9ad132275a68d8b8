import { parseAddress } from '../../model/address.ts'
import type { TimeExpression } from '../../model/annotation.ts'
import type { Judgement } from '../../model/claim.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Event, Statement } from '../../model/statement.ts'

/** The version of the document's fields; it changes when one of them loses its name or meaning. */
export const SCHEMA = 'hearsay.reading/1'

/** A reading as the object that `hearsay read --json` prints: docs/reading-format.md says what each field means. */
export function readingDocument(reading: Reading) {
  const { report, layers } = reading
  const { id, publication, volume, issue, headline, url, text, segments, dates, taken, layout } = report
  return {
    schema: SCHEMA,
    report: {
      id,
      publication,
      volume,
      issue,
      headline,
      url,
      published: layers.published,
      dates,
      text,
      segments: segments.map(({ kind, start, end }) => ({ kind, start, end })),
      ...(taken ? { taken } : {}),
      ...(layout ? { layout } : {}),
    },
    times: layers.times.map(timeDocument),
    entities: layers.entities.map(({ id, type, name, aliases, roles, iso3166, wikidata, members }) => ({
      ...{ id, type, name, aliases, roles, iso3166, wikidata },
      ...(members === undefined ? {} : { members }),
    })),
    toldRoles: (layers.toldRoles ?? []).map(
      ({ id, start, end, entity, title, state, from, until, rule }) => ({
        ...{ id, start, end, entity, title, state, from, until, rule },
      }),
    ),
    mentions: layers.mentions.map(({ id, start, end, form, type, entity, rule }) => ({
      ...{ id, start, end, form, type, entity, rule },
    })),
    citations: layers.citations.map(({ id, start, end, outlet, date, rule }) => ({
      id,
      start,
      end,
      outlet,
      date,
      rule,
    })),
    crossReferences: layers.crossReferences.map(({ id, start, end, publication, date, rule }) => ({
      ...{ id, start, end, publication, date, rule },
    })),
    attributions: layers.attributions.map(
      ({ id, source, cue, content, within, kind, stance, certainty, channel, rule }) => ({
        ...{ id, source: spanOrNull(source), cue: span(cue), content: content.map(span) },
        ...{ within, kind, stance, certainty, channel, rule },
      }),
    ),
    statements: reading.statements.map(statementDocument),
    events: reading.events.map(eventDocument),
    conflicts: reading.judgements.filter(({ verdict }) => verdict === 'contradicts').map(conflictDocument),
  }
}

/** What a time does not have, such as `freq` and `alternatives`, is left out. */
function timeDocument(time: TimeExpression) {
  const { id, start, end, type, value, mod, edtf, implied, rule, reckoning, anchor, alternatives } = time
  const { freq, quant, beginPoint, endPoint, stretch, zone, instant, zoneFrom } = time
  return {
    ...{ id, start, end, type, value, mod, edtf, implied, rule, reckoning, anchor, alternatives },
    ...{ freq, quant, beginPoint, endPoint, stretch, zone, instant, zoneFrom },
  }
}

function statementDocument(statement: Statement) {
  const { id, chain, content, quote, sentence, kind, certainty, said, page, citations, times, factuality } =
    statement
  return {
    id,
    chain: chain.map(({ source, entity, named, cue, stance, certainty, channel }) => ({
      ...{ source: spanOrNull(source), entity, named, cue: span(cue), stance, certainty, channel },
    })),
    ...{
      content: content.map(span),
      quote,
      sentence,
      kind,
      certainty,
      factuality,
      said,
      page,
      citations,
      times,
    },
  }
}

function eventDocument(event: Event) {
  const { id, start, end, what, type, actors, place, time, status, scheduledFor, statement, rule } = event
  return { id, start, end, what, type, actors, place, time, status, scheduledFor, statement, rule }
}

function conflictDocument({ between, conflict, clash, by, score, reason }: Judgement) {
  return {
    between: between.map((address) => parseAddress(address).localId ?? address),
    ...{ kind: conflict, clash: clash.map(span), rule: by, score, reason },
  }
}

function span({ start, end }: Span): Span {
  return { start, end }
}

function spanOrNull(value: Span | null): Span | null {
  return value === null ? null : span(value)
}
