import { FIRST_PERSON } from '../lexicon/en/grammar/complementizers.ts'
import type { Attribution, Hedge, Mention } from '../model/annotation.ts'
import { contains, type Span, textOf } from '../model/span.ts'
import type { Link } from '../model/statement.ts'
import { spansWithin } from './spans-within.ts'

/** The longest chain that is kept; a deeper one keeps its innermost links. */
const LONGEST_CHAIN = 16

/** The attributions from the outermost to this one, by `within`; a circle, which no annotator should make, is cut. */
export function attributionsAround(
  attribution: Attribution,
  byId: ReadonlyMap<string, Attribution>,
): readonly Attribution[] {
  const chain: Attribution[] = []
  let at: Attribution | undefined = attribution
  while (at && chain.length < LONGEST_CHAIN && !chain.includes(at)) {
    chain.push(at)
    at = at.within === null ? undefined : byId.get(at.within)
  }
  return chain.reverse()
}

/** The links of a chain of attributions, outermost first. */
export function linksOf(
  text: string,
  chain: readonly Attribution[],
  mentions: readonly Mention[],
  mentionById: ReadonlyMap<string, Mention>,
): readonly Link[] {
  const links: Link[] = []
  for (const attribution of chain) {
    const { source, cue, stance, certainty, channel } = attribution
    const entity = isFirstPerson(text, source)
      ? (links.at(-1)?.entity ?? null)
      : entityOfSource(attribution, mentions, mentionById)
    links.push({
      source: withoutMarks(text, source),
      entity,
      named: source !== null,
      cue,
      stance,
      certainty,
      channel,
    })
  }
  return links
}

/** The author as a link: the publication itself is the source, and is named though the text does not say so. */
export function authorLink(hedge: Hedge): Link {
  return {
    source: null,
    entity: null,
    named: true,
    cue: { start: hedge.start, end: hedge.end },
    stance: 'asserts',
    certainty: hedge.certainty,
    channel: 'document',
  }
}

/** PolNeAR's sources have the comma that closes an apposition: "its chairwoman, Edda Brandt,"; the ledger's do not. */
function withoutMarks(text: string, source: Span | null): Span | null {
  if (source === null) return null
  let { start, end } = source
  while (end > start && /[\s,;:]/.test(text.charAt(end - 1))) end--
  while (start < end && /[\s,;:]/.test(text.charAt(start))) start++
  return start < end ? { start, end } : source
}

function isFirstPerson(text: string, source: Span | null): boolean {
  return source !== null && FIRST_PERSON.has(textOf(text, source).toLowerCase())
}

/** The entity of the mention that heads the source; else of the longest mention in it that is more than a modifier. */
function entityOfSource(
  { source, sourceMention }: Attribution,
  mentions: readonly Mention[],
  mentionById: ReadonlyMap<string, Mention>,
): string | null {
  const head = sourceMention === null ? undefined : mentionById.get(sourceMention)
  if (head || source === null) return head?.entity ?? null
  const inside = spansWithin(mentions, source).filter(
    (mention) => contains(mention, source) || mention.end === source.end,
  )
  return inside.sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.entity ?? null
}
