import { createHash } from 'node:crypto'
import type { Change } from '../../model/dossier.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, SelectionRow } from '../../model/selection.ts'
import type { WatchTarget } from '../../model/watch.ts'
import { iris } from '../linked/iris.ts'
import { changeLine, eventText } from '../paper/row-lines.ts'
import { escapeXml } from '../xml/escape.ts'

/** RSS 2.0 (rssboard.org/rss-specification) of what is new on watches: an item a change, with an id that stays. */
export const rss: ExportFormat = {
  name: 'rss',
  extension: '.rss',
  mediaType: 'application/rss+xml; charset=utf-8',
  says: 'RSS 2.0 of what is new on watches',
  of: ['news'],
  *write({ rows, title, base }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n'
    yield element('title', title)
    yield element('link', base)
    yield element('description', 'What is new on what is watched: who stands where, not what is true.')
    yield element('generator', 'Hearsay')
    for (const row of rows) yield itemOf(row, base)
    yield '</channel>\n</rss>\n'
  },
}

function itemOf(row: SelectionRow, base: string): string {
  if (row.kind !== 'change' && row.kind !== 'told') return ''
  const text =
    row.kind === 'told'
      ? eventText(row.event)
      : changeLine(row.change, () => '')
          .map(partText)
          .join('')
  const known = row.kind === 'told' ? row.event.published : row.change.known
  const link = row.kind === 'told' ? null : linkOf(row.change, base)
  const guid = createHash('sha256')
    .update(JSON.stringify([row.watch.id, ...identityOf(row)]))
    .digest('hex')
  const day = /^\d{4}-\d{2}-\d{2}$/.test(known) ? new Date(`${known}T00:00:00Z`).toUTCString() : null
  return [
    '<item>\n',
    element('title', `${nameOf(row.watch.target)}: ${row.kind === 'told' ? 'event' : row.change.kind}`),
    element('description', text),
    link === null ? '' : element('link', link),
    `<guid isPermaLink="false">${guid.slice(0, 32)}</guid>\n`,
    day === null ? '' : element('pubDate', day),
    '</item>\n',
  ].join('')
}

/** What makes a change the same one tomorrow: not its words. */
function identityOf(row: Extract<SelectionRow, { kind: 'change' | 'told' }>): readonly unknown[] {
  if (row.kind === 'told') return [row.kind, row.event.address]
  const { change } = row
  switch (change.kind) {
    case 'said':
      return [change.kind, change.statement.address]
    case 'conflict':
      return [change.kind, change.conflict.judgement.id]
    case 'standing':
    case 'origin':
      // A claim's id changes with its members; it is the one of its first statement.
      return [change.kind, change.claim.claim.statements[0], change.known, change.before, change.after]
    case 'passed':
      return [change.kind, change.event.address]
  }
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>\n`
}

function partText(part: ReturnType<typeof changeLine>[number]): string {
  return typeof part === 'string' ? part : 'strong' in part ? part.strong : ''
}

function linkOf(change: Change, base: string): string | null {
  const iri = iris(base)
  const statement = (row: StatementRow) => iri.statement(row.address)
  switch (change.kind) {
    case 'said':
      return statement(change.statement)
    case 'conflict':
      return statement(change.conflict.statements[0])
    case 'standing':
    case 'origin':
      return iri.claim(change.claim.claim.id)
    case 'passed':
      return null
  }
}

function nameOf(target: WatchTarget): string {
  switch (target.kind) {
    case 'claim':
      return `the claim of ${target.statement}`
    case 'actor':
      return target.name
    case 'topic':
      return `“${target.words}”`
    case 'event':
      return `the event ${target.event}`
  }
}
