import type { Entity, Mention, TimeExpression, Token, ToldRole } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { Published } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import { stateOf } from './state-of.ts'
import { termBeside } from './term-beside.ts'

type Required = 'entities' | 'mentions' | 'times' | 'tokens' | 'published'

/** Titles and offices as facts: whose, in which words, whether still held, since when and until when. */
export const tellRoles: Annotator<Required, 'toldRoles'> = {
  name: 'roles',
  requires: ['entities', 'mentions', 'times', 'tokens', 'published'],
  assigns: ['toldRoles'],
  rules: {
    'roles/title': 'A title before the name: “Deputy Foreign Minister Lev Orlin”.',
    'roles/beside-name': 'An office beside the name, between commas: “Jane Roe, the mayor of Orla,”.',
    'roles/predicate': 'What somebody is said to be: “Jane Roe is the mayor of Orla”.',
  },
  annotate: ({ text }, layers) => ({ toldRoles: toldRoles(text, layers) }),
}

interface Read {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  readonly tokens: readonly Token[]
  readonly published: Published
}

function toldRoles(
  text: string,
  { entities, mentions, times, tokens, published }: Read,
): readonly ToldRole[] {
  const people = new Map(
    entities.filter(({ type, roles }) => type === 'person' && roles.length > 0).map((one) => [one.id, one]),
  )
  const found: ToldRole[] = []
  let at = 0
  let nextTime = 0
  for (const mention of mentions) {
    const entity = people.get(mention.entity ?? '')
    const rule = ruleOf(mention)
    if (entity === undefined || rule === null) continue
    const named = titleIn(text, mention, entity)
    if (named === null) continue
    const title = { start: named.start, end: endOfOffice(text, named.end, mention.end) }
    while (at < tokens.length && (tokens[at]?.start ?? 0) < title.start) at++
    while (nextTime < times.length && (times[nextTime]?.end ?? 0) <= mention.end) nextTime++
    const term = termBeside(tokens, at, mention, times, nextTime)
    const words = text.slice(title.start, title.end)
    found.push({
      id: `r${found.length + 1}`,
      rule,
      ...title,
      entity: entity.id,
      title: words,
      state: endedBefore(term?.until ?? null, published.edtf)
        ? 'former'
        : stateOf(tokens, at, title, rule === 'roles/predicate'),
      from: term?.from ?? null,
      until: term?.until ?? null,
    })
  }
  return found
}

/** By which rule a mention gives a role; `null` where it gives none or only takes one up: "the minister". */
function ruleOf({ form, rule }: Mention): string | null {
  if (form === 'name') return 'roles/title'
  if (rule === 'mentions/apposition') return 'roles/beside-name'
  return rule === 'mentions/predicate' ? 'roles/predicate' : null
}

/** Where in a mention the longest of the roles stands that its entity is given. */
function titleIn(text: string, mention: Mention, { roles }: Entity): Span | null {
  // Nobody's mention is longer; what is, is read as far as that.
  const words = text.slice(mention.start, Math.min(mention.end, mention.start + LONGEST))
  let best: Span | null = null
  for (const role of roles.slice(0, MOST_ROLES)) {
    const at = role === '' ? -1 : words.indexOf(role)
    if (at === -1 || (best !== null && best.end - best.start >= role.length)) continue
    best = { start: mention.start + at, end: mention.start + at + role.length }
  }
  return best
}

/** "Mayor" goes on to what it is of: "mayor of Orla", "secretary general of the Avarian Steel Union". */
function endOfOffice(text: string, end: number, most: number): number {
  const rest = text.slice(end, Math.min(most, end + LONGEST))
  return end + (OF.exec(rest)?.[0].length ?? 0)
}

const OF = /^ (?:of|for|at|to) (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of (?:the )?|and )?\p{Lu}[\p{L}.’'-]*){0,5}/u

/** Whether it ended in a year or month before that of the report. */
function endedBefore(until: Edtf | null, day: Edtf): boolean {
  if (until === null || !/^\d{4}/.test(until) || !/^\d{4}/.test(day)) return false
  const parts = Math.min(until.length, day.length)
  return until.slice(0, parts) < day.slice(0, parts)
}

const LONGEST = 400
const MOST_ROLES = 50
