import type { TimeExpression } from '../../../model/annotation.ts'
import type { DurationBound, FoundTime } from '../found-time.ts'
import { edtfOf } from './edtf-of.ts'
import type { Setting, Value } from './setting.ts'
import { stretchFrom } from './stretch.ts'

/** A time as found, with what it came to mean. */
export function expression(found: FoundTime, value: Value, setting: Setting): TimeExpression {
  const { id, start, end, rule, type, mod, meaning, ends } = found
  const isDay = (type === 'DATE' || type === 'TIME') && meaning.kind !== 'reference'
  const [from, to] = value.value.split('/')
  return {
    id,
    start,
    end,
    rule,
    type,
    value: value.value,
    mod,
    edtf: isDay ? edtfOf(value.value, mod) : null,
    implied: value.implied,
    anchor: value.anchor,
    ...(isDay ? { reckoning: value.rule } : {}),
    ...(value.alternatives.length > 0 ? { alternatives: value.alternatives } : {}),
    ...(value.zone === undefined ? {} : { zone: value.zone }),
    ...(value.instant === undefined ? {} : { instant: value.instant }),
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
