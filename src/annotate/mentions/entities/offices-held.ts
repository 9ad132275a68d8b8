import { HEADS_OF_STATE_OR_GOVERNMENT, OFFICE_MODIFIERS, OFFICES } from '../../../lexicon/en/names/offices.ts'

/** Whether a person of whom `role` is told may be meant by `nominal`: "Avarian Foreign Minister" by "foreign minister". */
export function mayBe(role: string, nominal: string): boolean {
  const held = officeIn(role)
  const meant = officeIn(nominal)
  if (held === null || meant === null) return false
  if (held.head !== meant.head)
    return (
      (meant.head === 'leader' &&
        HEADS_OF_STATE_OR_GOVERNMENT.has(held.head) &&
        ![...held.modifiers].some((word) => LESSER.has(word))) ||
      (held.head === 'minister' &&
        held.modifiers.has('prime') &&
        (meant.head === 'leader' || meant.head === 'premier'))
    )
  for (const word of meant.modifiers) if (!held.modifiers.has(word)) return false
  // "The minister" may be the deputy minister of whom the report tells; "the foreign minister" is not.
  if (meant.modifiers.size > 0)
    for (const word of LESSER) if (held.modifiers.has(word) && !meant.modifiers.has(word)) return false
  return true
}

/** Whether one office is a lesser one than the other: "deputy governor" than "governor". */
export function isLesser(role: string, nominal: string): boolean {
  const meant = officeIn(nominal)
  return [...(officeIn(role)?.modifiers ?? [])].some(
    (word) => LESSER.has(word) && !meant?.modifiers.has(word),
  )
}

interface Office {
  readonly head: string
  readonly modifiers: ReadonlySet<string>
}

function officeIn(words: string): Office | null {
  const list = words
    .toLowerCase()
    .replace(/[-‑]/g, ' ')
    .replace(/\bgop\b/g, 'republican')
    .split(/\s+/)
  let at = list.length - 1
  while (at >= 0 && !OFFICES.has(short(list[at] ?? ''))) at--
  if (at < 0) return null
  const modifiers = list.slice(0, at).filter((word) => OFFICE_MODIFIERS.has(word) && !IDLE.has(word))
  return { head: short(list[at] ?? ''), modifiers: new Set(modifiers) }
}

function short(word: string): string {
  return SHORT.get(word) ?? word
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'],
  ['sen.', 'senator'],
  ['gov.', 'governor'],
  ['rep.', 'representative'],
  ['col.', 'colonel'],
  ['amb.', 'ambassador'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['nominee', 'candidate'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
])

const LESSER: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'under', 'associate', 'first'])

/** Modifiers that tell nothing of which office it is. */
const IDLE: ReadonlySet<string> = new Set(
  'senior top leading key prominent veteran new old current then long-time longtime outgoing high-ranking former late'.split(
    ' ',
  ),
)
