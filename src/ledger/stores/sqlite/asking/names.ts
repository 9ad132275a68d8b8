import { hexOf } from '../../../../model/address.ts'
import type { Entity } from '../../../../model/annotation.ts'
import type { Reading } from '../../../../model/reading.ts'
import { textOf } from '../../../../model/span.ts'
import type { Link, Statement } from '../../../../model/statement.ts'

/** Who a link's source is, as the ledger lists and finds it. */
export interface SourceName {
  /** What two links must share to be of one source; `null` where the text leaves its source out. */
  readonly key: string | null
  readonly type: Entity['type']
  readonly name: string
  readonly named: boolean
  /** The words of the text. */
  readonly source: string | null
}

/** @param entities the reading's, by id. */
export function sourceName(
  { report }: Pick<Reading, 'report'>,
  entities: ReadonlyMap<string, Entity>,
  statement: Statement,
  link: Link,
): SourceName {
  const source = link.source ? textOf(report.text, link.source) : null
  const entity = link.entity === null ? undefined : entities.get(link.entity)
  if (entity) return { key: entity.key, type: entity.type, name: entity.name, named: link.named, source }
  if (source !== null) {
    // A source of which only a description is known is never the same as that of another report.
    const key = `${hexOf(report.id).slice(0, 16)}:${source.toLowerCase()}`
    return { key, type: 'other', name: source, named: link.named, source }
  }
  if (statement.kind === 'author' && link === statement.chain[0]) {
    const name = report.publication ?? 'the report'
    // What two reports of nobody knows which outlets say themselves is not one voice.
    const from = report.publication === null ? `${hexOf(report.id).slice(0, 16)}:` : ''
    return {
      key: `${from}outlet:${name.toLowerCase()}`,
      type: 'outlet',
      name,
      named: report.publication !== null,
      source,
    }
  }
  return { key: null, type: 'other', name: 'no source named', named: false, source }
}
