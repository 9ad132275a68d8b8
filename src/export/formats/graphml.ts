import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, Selection } from '../../model/selection.ts'
import { stepsOf } from '../linked/iris.ts'
import { WITH_STATEMENTS } from '../lists/kinds.ts'
import { statementsIn } from '../lists/rows-in.ts'
import { escapeXml } from '../xml/escape.ts'

const NODE = ['kind', 'label', 'key', 'published'] as const
const EDGE = ['kind', 'statement', 'stance', 'certainty', 'channel', 'said'] as const

type Fields<Names extends readonly string[]> = Readonly<Partial<Record<Names[number], string | null>>>

/**
 * GraphML 1.0 (graphml.graphdrawing.org) of the chains: reports, sources and statements as nodes; an edge leads from each report to
 * whom it quotes, on to whom they pass on, and from the innermost source to the statement.
 */
export const graphml: ExportFormat = {
  name: 'graphml',
  extension: '.graphml',
  mediaType: 'application/graphml+xml',
  says: 'GraphML of the chains: who quotes whom, for Gephi, yEd, Cytoscape or NetworkX',
  of: WITH_STATEMENTS,
  *write(selection) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
    for (const [of, names] of [
      ['node', NODE],
      ['edge', EDGE],
    ] as const)
      for (const name of names)
        yield `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`
    yield '  <graph id="chains" edgedefault="directed">\n'
    yield* graphOf(selection)
    yield '  </graph>\n</graphml>\n'
  },
}

function* graphOf(selection: Selection): Generator<string> {
  const ids = new Map<string, string>()
  let edges = 0
  const edge = (source: string, target: string, fields: Fields<typeof EDGE>) =>
    element('edge', `id="e${++edges}" source="${source}" target="${target}"`, fields)
  const node = (name: string): { readonly id: string; readonly isNew: boolean } => {
    const known = ids.get(name)
    const id = known ?? `n${ids.size + 1}`
    ids.set(name, id)
    return { id, isNew: known === undefined }
  }
  for (const row of statementsIn(selection)) {
    const report = node(`report ${row.report}`)
    if (report.isNew) yield element('node', `id="${report.id}"`, reportFields(row))
    let from = report.id
    const { said, certainty, quote } = row.statement
    for (const [at, { key, name, link }] of stepsOf(row).entries()) {
      const source = node(key === null ? `unnamed ${row.address} ${at}` : `source ${key}`)
      if (source.isNew)
        yield element('node', `id="${source.id}"`, {
          ...{ kind: key === null ? 'unnamed source' : 'source', label: name, key },
        })
      const { stance, channel, certainty: sure } = link
      const fields = { stance, channel, certainty: sure, statement: row.address }
      yield edge(from, source.id, { kind: 'quotes', ...fields })
      from = source.id
    }
    const statement = node(`statement ${row.address}`)
    yield element('node', `id="${statement.id}"`, { kind: 'statement', label: quote, key: row.address })
    yield edge(from, statement.id, { kind: 'says', certainty, said: said.edtf, statement: row.address })
  }
}

function reportFields({ report, publication, published }: StatementRow): Fields<typeof NODE> {
  return { kind: 'report', label: publication ?? 'a report', key: report, published }
}

function element(
  name: 'node' | 'edge',
  attributes: string,
  fields: Readonly<Record<string, string | null | undefined>>,
): string {
  const data = Object.entries(fields).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [`<data key="${name}-${key}">${escapeXml(value)}</data>`],
  )
  return `    <${name} ${attributes}>${data.join('')}</${name}>\n`
}
