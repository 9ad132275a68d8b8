import type { TimeExpression } from '../../../model/annotation.ts'
import type { DurationBound, FoundTime } from '../found-time.ts'
import { edtfOf } from './edtf-of.ts'
import type { Setting, Value } from './setting.ts'
import { stretchFrom } from './stretch.ts'

/** A time as found, with what it came to mean. */
export function expression(found: FoundTime, value: Value, setting: Setting): TimeExpression {
  const { id, start, end, rule, type, mod, meaning } = found
  const { implied, anchor } = value
  const shared = { id, start, end, rule, type, value: value.value, mod, implied, anchor }
  const isDay = (type === 'DATE' || type === 'TIME') && meaning.kind !== 'reference'
  const more = isPlain(found, value) ? null : furtherParts(found, value, setting)
  if (!isDay) return { ...shared, edtf: null, ...more }
  const edtf = edtfOf(value.value, mod)
  const reckoning = value.rule
  // Field by field, for most times are such: spread objects take several times as long.
  return more === null
    ? { id, start, end, rule, type, value: value.value, mod, edtf, implied, anchor, reckoning }
    : { ...shared, edtf, reckoning, ...more }
}

function isPlain({ meaning, ends }: FoundTime, { alternatives, zone, zoneFrom }: Value): boolean {
  const isCounted = meaning.kind === 'set' || meaning.kind === 'duration'
  return !isCounted && ends === undefined && alternatives.length === 0 && (zone ?? zoneFrom) === undefined
}

function furtherParts(
  { meaning, ends }: FoundTime,
  { value, alternatives, zone, instant, zoneFrom }: Value,
  setting: Setting,
): Partial<TimeExpression> {
  const [from, to] = value.split('/')
  return {
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...(zone === undefined ? {} : { zone }),
    ...(instant === undefined ? {} : { instant }),
    ...(zoneFrom === undefined ? {} : { zoneFrom }),
    ...(meaning.kind === 'set' && meaning.freq !== undefined ? { freq: meaning.freq } : {}),
    ...(meaning.kind === 'set' && meaning.quant !== undefined ? { quant: meaning.quant } : {}),
    ...(meaning.kind === 'duration' && meaning.bound ? boundary(meaning.value, meaning.bound, setting) : {}),
    ...(ends && from !== undefined && to !== undefined
      ? {
          ends: [
            { ...ends[0], value: from },
            { ...ends[1], value: to },
          ] as const,
        }
      : {}),
  }
}

type Boundary = Pick<TimeExpression, 'beginPoint' | 'endPoint' | 'stretch' | 'anchor'>

/** Where a duration begins or ends, and the days that it covers where those are known. */
function boundary(duration: string, { end, at }: DurationBound, setting: Setting): Partial<Boundary> {
  const { speech, speechAnchor, focus } = setting
  const isOfSpeech = at === 'speech' && !(setting.isStory && focus.day)
  const day = isOfSpeech ? speech : focus.day?.value
  if (day === undefined) return {}
  const point = isOfSpeech ? (speechAnchor.kind === 'time' ? speechAnchor.time : 't0') : focus.day?.time
  if (point === undefined || point === null) return {}
  const stretch = stretchFrom(duration, day, end)
  return {
    ...(end === 'begin' ? { beginPoint: point } : { endPoint: point }),
    anchor: isOfSpeech ? speechAnchor : { kind: 'time', time: point, edtf: day },
    ...(stretch === null ? {} : { stretch }),
  }
}
