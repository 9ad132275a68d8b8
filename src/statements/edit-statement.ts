import { certaintyOfChain } from '../model/certainty.ts'
import type { StatementChanges } from '../model/correction.ts'
import type { Reading } from '../model/reading.ts'
import { bySpan, overlaps } from '../model/span.ts'
import type { Link, Statement } from '../model/statement.ts'
import { quoteOf } from './content.ts'
import { sentenceOf } from './sentence/sentence-of.ts'
import { surroundingsOf } from './sentence/surroundings.ts'
import { termsOf } from './terms.ts'

/** The statement as a person corrected it: source, stance and certainty of its own link, its date, its content. */
export function editStatement(
  { report, layers }: Pick<Reading, 'report' | 'layers'>,
  statement: Statement,
  changes: StatementChanges,
): Statement {
  const outer = statement.chain.slice(0, -1)
  const own = editLink(layers, statement.chain[statement.chain.length - 1] ?? statement.chain[0], changes)
  const chain = [...outer, own] as const
  const first = chain[0] ?? own
  const edited: Statement = {
    ...statement,
    chain: [first, ...chain.slice(1)],
    certainty: certaintyOfChain(chain.map(({ certainty }) => certainty)),
    said:
      changes.said === undefined ? statement.said : { edtf: changes.said, evidence: statement.said.evidence },
  }
  const around = surroundingsOf(report, layers)
  if (changes.content === undefined) return { ...edited, sentence: sentenceOf(edited, around) }
  const content = [changes.content]
  const speaker = statement.kind === 'indirect' || statement.kind === 'author' ? null : own.entity
  return {
    ...edited,
    content,
    sentence: sentenceOf({ ...edited, content }, around),
    quote: quoteOf(report.text, content),
    times: layers.times.filter((time) => content.some((part) => overlaps(part, time))).map(({ id }) => id),
    terms: termsOf(
      content,
      layers.tokens,
      [...layers.mentions].sort(bySpan),
      speaker,
      [...layers.times].sort(bySpan),
    ),
  }
}

function editLink({ entities }: Reading['layers'], link: Link, changes: StatementChanges): Link {
  const { source, stance = link.stance, certainty = link.certainty } = changes
  if (source === undefined) return { ...link, stance, certainty }
  const entity = entities.find(({ key }) => key === source.key)?.id ?? null
  return { ...link, stance, certainty, source: source.span ?? link.source, entity, named: true }
}
