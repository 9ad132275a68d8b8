import { countTimes, scoreTimes, type TimeScore } from '../../bench/time/score.ts'

/**
 * What TempEval-3's toolkit does with two TimeML documents, after N. UzZaman et al., SemEval-2013 Task 1, section 4, and its README: it takes the times by
 * their tags, leaves t0 out, refuses documents whose text without tags differs, pairs times that overlap one to one, and counts pairs with
 * the same text (strict), all pairs (relaxed), and of those the ones with the same value and type.
 */
export function toolkitScore(gold: string, system: string): TimeScore {
  if (plainText(gold) !== plainText(system)) throw new Error('TEXTS NOT SAME')
  const wanted = timesIn(gold)
  const found = timesIn(system)
  const free = new Set(found)
  const pairs = wanted.flatMap((time) => {
    const partner =
      [...free].find((other) => other.start === time.start && other.end === time.end) ??
      [...free].find((other) => other.start < time.end && time.start < other.end)
    if (!partner) return []
    free.delete(partner)
    return [[time, partner] as const]
  })
  const count = (same: (one: (typeof pairs)[number]) => boolean) => pairs.filter(same).length
  const strict = f1(
    count(([a, b]) => a.text === b.text),
    wanted.length,
    found.length,
  )
  const relaxed = f1(pairs.length, wanted.length, found.length)
  const share = (part: number) => (pairs.length === 0 ? 0 : part / pairs.length)
  return {
    precision: found.length === 0 ? 0 : pairs.length / found.length,
    recall: wanted.length === 0 ? 0 : pairs.length / wanted.length,
    strict,
    relaxed,
    value: relaxed * share(count(([a, b]) => a.value === b.value)),
    type: relaxed * share(count(([a, b]) => a.type === b.type)),
  }
}

/** The same documents by the bench's own counts. */
export function benchScore(gold: string, system: string): TimeScore {
  return scoreTimes([countTimes(timesIn(gold), timesIn(system))])
}

function f1(pairs: number, wanted: number, found: number): number {
  return wanted + found === 0 ? 1 : (2 * pairs) / (wanted + found)
}

/** TEXT without its tags; a line end right behind the opening tag is no part of it. */
function plainText(xml: string): string {
  return textElement(xml)
    .replace(/^\n/, '')
    .replace(/<[^>]*>/g, '')
}

function timesIn(xml: string) {
  const body = textElement(xml)
  return [...body.matchAll(/<TIMEX3([^>]*)>([^<]*)<\/TIMEX3>/g)].map(
    ({ index, 1: attributes = '', 2: text = '' }) => {
      const start = body.slice(0, index).replace(/<[^>]*>/g, '').length
      const held = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
      return { start, end: start + text.length, text, type: held('type'), value: held('value') }
    },
  )
}

function textElement(xml: string): string {
  return xml.slice(xml.indexOf('<TEXT>') + '<TEXT>'.length, xml.lastIndexOf('</TEXT>'))
}
