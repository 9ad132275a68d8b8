import type { TimeExpression } from '../../model/annotation.ts'
import { dayRange } from '../../model/edtf.ts'
import type { Reading } from '../../model/reading.ts'
import type { Explanation } from './explanation.ts'
import { rules } from './rules.ts'

/** How a time came to mean what it does: its pattern, what is written, what is implied and from what, and what else it can mean. */
export function whyTime(reading: Reading, time: TimeExpression): Explanation {
  const { start, end, rule, reckoning, id } = time
  const used = reckoning === undefined ? [rule] : [rule, reckoning]
  return {
    id,
    what: 'time',
    span: { start, end },
    rules: used.map((name) => ({
      rule: name,
      says: rules[name] ?? 'This rule has no entry in the rule book.',
    })),
    found: foundOf(reading, time),
    evidence: [{ start, end, why: 'the words' }, ...anchorEvidence(reading, time), ...zoneEvidence(time)],
  }
}

function foundOf({ report }: Reading, time: TimeExpression): Readonly<Record<string, unknown>> {
  const {
    type,
    value,
    mod,
    edtf,
    implied,
    anchor,
    alternatives,
    freq,
    quant,
    stretch,
    zone,
    instant,
    zoneFrom,
  } = time
  const range = edtf === null ? null : dayRange(edtf)
  return {
    words: report.text.slice(time.start, time.end),
    type,
    value,
    ...(mod === null ? {} : { mod }),
    ...(edtf === null ? {} : { edtf }),
    ...(stretch === undefined || stretch === edtf ? {} : { stretch }),
    ...(freq === undefined ? {} : { freq }),
    ...(quant === undefined ? {} : { quant }),
    ...(zone === undefined ? {} : { zone, ...(instant === undefined ? {} : { instant }) }),
    ...(zoneFrom === undefined ? {} : { zoneImplied: zoneFrom.zone }),
    ...(range?.earliest && range.latest ? { days: `${range.earliest} to ${range.latest}` } : {}),
    implied: implied.length === 0 ? 'nothing: all is written' : implied,
    ...(anchor === null ? {} : { from: anchor }),
    ...(alternatives === undefined ? {} : { otherReadings: alternatives }),
  }
}

/** The dateline whose city's clocks an hour is told by. */
function zoneEvidence({ zoneFrom }: TimeExpression): Explanation['evidence'] {
  if (zoneFrom === undefined) return []
  const { start, end, zone } = zoneFrom
  return [{ start, end, why: `filed where clocks keep ${zone}; no zone is written` }]
}

/** The words of the other time that it is reckoned from, or those that show the date of the report. */
function anchorEvidence({ report, layers }: Reading, { anchor }: TimeExpression): Explanation['evidence'] {
  if (anchor === null) return []
  if (anchor.kind === 'published') {
    const { evidence, from } = report.published
    return evidence.map((span) => ({ ...span, why: `date of the report, ${from}: ${span.why}` }))
  }
  const event =
    anchor.kind === 'event'
      ? [{ start: anchor.start, end: anchor.end, why: `told from this event, ${anchor.side} it` }]
      : []
  const other = layers.times.find(({ id }) => id === anchor.time)
  const counted = other
    ? [{ start: other.start, end: other.end, why: `counted from ${other.id}, ${other.value}` }]
    : []
  return [...event, ...counted]
}
