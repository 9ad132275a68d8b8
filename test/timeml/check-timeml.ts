/**
 * A strict reading of a TimeML document as TempEval-3's tools take it: well-formed XML 1.0, the elements in their order, and
 * every TIMEX3 as TimeML 1.2.1's schema has it, with values in the forms that its guidelines list. Gives what is wrong.
 */
export function wrongInTimeml(xml: string): readonly string[] {
  const wrong: string[] = []
  const parsed = elementsOf(xml, (what) => wrong.push(what))
  const order = parsed.filter(({ depth }) => depth < 2).map(({ name }) => name)
  if (order.join(' ') !== 'TimeML DOCID DCT TEXT') wrong.push(`the elements are ${order.join(' ')}`)
  const times = parsed.filter(({ name }) => name === 'TIMEX3')
  const ids = new Set(times.map(({ attributes }) => attributes.get('tid')))
  if (ids.size !== times.length) wrong.push('two times share a tid')
  if (times[0]?.parent !== 'DCT' || times[0].attributes.get('tid') !== 't0') wrong.push('t0 is not in DCT')
  times.forEach((time, index) => {
    if (index > 0 && time.parent !== 'TEXT') wrong.push(`a time stands in ${time.parent}`)
    if (time.text === '') wrong.push('a time holds no text')
    wrong.push(...wrongInTime(time.attributes, ids, index === 0))
  })
  for (const { name } of parsed)
    if (!['TimeML', 'DOCID', 'DCT', 'TEXT', 'TIMEX3'].includes(name))
      wrong.push(`<${name}> is no element here`)
  return wrong
}

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET']
const MODS =
  'BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX'.split(
    ' ',
  )
const POINTS = ['beginPoint', 'endPoint', 'anchorTimeID']
const KNOWN = [
  ...['tid', 'type', 'value', 'mod', 'freq', 'quant', 'temporalFunction', 'functionInDocument'],
  ...POINTS,
]

const DAY = '(?:BC)?[\\dX]{4}-[\\dX]{2}-[\\dX]{2}'
const FORMS: Readonly<Record<string, RegExp>> = {
  DATE: new RegExp(
    `^(?:${DAY}|(?:BC)?[\\dX]{4}(?:-(?:[\\dX]{2}|W[\\dX]{2}(?:-WE)?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?|(?:BC)?\\d{2,3}|(?:PAST|PRESENT|FUTURE)_REF)$`,
  ),
  TIME: new RegExp(
    `^(?:${DAY}T(?:\\d{2}(?::\\d{2}(?::\\d{2})?)?|MO|MI|AF|EV|NI|DT)|(?:PAST|PRESENT|FUTURE)_REF)$`,
  ),
  DURATION: /^P(?:(?:\d+(?:\.\d+)?|X)(?:[YMWDQ]|DE|CE|WE))*(?:T(?:(?:\d+|X)(?:[HMS]|NI))+|\d+TNI)?$/,
  SET: /^(?:P(?:(?:\d+|X)[YMWDQ])?(?:T(?:\d+|X)[HMS])?|XXXX-(?:WXX-[1-7]|WXX|\d{2}|SP|SU|FA|WI)(?:T(?:MO|MI|AF|EV|NI))?)$/,
}

function wrongInTime(
  attributes: ReadonlyMap<string, string>,
  ids: ReadonlySet<string | undefined>,
  isCreation: boolean,
): readonly string[] {
  const type = attributes.get('type') ?? ''
  const value = attributes.get('value') ?? ''
  const mod = attributes.get('mod')
  const freq = attributes.get('freq')
  const isFunction = attributes.get('temporalFunction')
  const checks: readonly (readonly [boolean, string])[] = [
    [/^t\d+$/.test(attributes.get('tid') ?? ''), 'a tid is no tN'],
    [TYPES.includes(type), `“${type}” is no type`],
    [
      FORMS[type]?.test(value) === true && value !== 'P' && value !== 'PT',
      `“${value}” is no value of a ${type}`,
    ],
    [mod === undefined || MODS.includes(mod), `“${mod}” is no mod`],
    [freq === undefined || /^(?:\d+|X{1,2})X$/.test(freq), `“${freq}” is no freq`],
    [type === 'SET' || (freq === undefined && !attributes.has('quant')), 'freq and quant are a SET’s'],
    [isFunction === 'true' || isFunction === 'false', 'temporalFunction is true or false'],
    [
      attributes.get('functionInDocument') === (isCreation ? 'CREATION_TIME' : 'NONE'),
      'functionInDocument is another',
    ],
    [!attributes.has('anchorTimeID') || isFunction === 'true', 'what has an anchor is a temporal function'],
    ...POINTS.map((point) => {
      const held = attributes.get(point)
      return [
        held === undefined || (ids.has(held) && held !== attributes.get('tid')),
        `${point} is no other time`,
      ] as const
    }),
    ...[...attributes.keys()].map((name) => [KNOWN.includes(name), `“${name}” is no attribute`] as const),
  ]
  return checks.filter(([isRight]) => !isRight).map(([, what]) => what)
}

interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: string
  readonly depth: number
  text: string
}

/** The elements in order; what is not well-formed is told to `say`. */
function elementsOf(xml: string, say: (what: string) => void): readonly Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  if (!xml.startsWith('<?xml version="1.0" ?>\n')) say('the document does not begin with its XML declaration')
  // Characters that XML 1.0 allows: section 2.2.
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    say('it has a character that XML forbids')
  for (const [piece] of xml.slice(xml.indexOf('\n') + 1).matchAll(/<[^>]*>|[^<]+|</g)) {
    if (piece.startsWith('</')) {
      const last = open.pop()
      if (last?.name !== piece.slice(2, -1)) say(`${piece} closes <${last?.name}>`)
    } else if (piece.startsWith('<')) {
      const name = /^<([A-Za-z]\w*)/.exec(piece)?.[1] ?? ''
      const attributes = new Map<string, string>()
      const rest = piece.slice(1 + name.length, -1)
      for (const [, key = '', value = ''] of rest.matchAll(/ ([A-Za-z:]+)="([^"<]*)"/g)) {
        if (attributes.has(key)) say(`${key} stands twice`)
        attributes.set(key, value)
      }
      if (rest.replace(/ [A-Za-z:]+="[^"<]*"/g, '') !== '' || name === '') say(`${piece} is no tag`)
      const element = { name, attributes, parent: open.at(-1)?.name ?? '', depth: open.length, text: '' }
      elements.push(element)
      open.push(element)
    } else {
      if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(piece)) say('an & stands alone')
      for (const element of open) element.text += piece
      if (open.length === 0 && piece.trim() !== '') say('text stands outside the root')
    }
  }
  if (open.length > 0) say(`<${open.at(-1)?.name}> is not closed`)
  return elements
}
