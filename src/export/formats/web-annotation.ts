import { addressOf } from '../../model/address.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, Selection } from '../../model/selection.ts'
import type { Span } from '../../model/span.ts'
import { codePointsOf } from '../linked/code-points.ts'
import { iris } from '../linked/iris.ts'
import { jsonList } from '../linked/json-list.ts'
import { WITH_STATEMENTS } from '../lists/kinds.ts'
import { statementsIn } from '../lists/rows-in.ts'

/**
 * W3C Web Annotation Data Model (REC 2017-02-23): a page of annotations, one a statement, with a target for each span of its
 * content by position and by quotation. Positions count characters, not UTF-16 units, as the model asks.
 */
export const webAnnotation: ExportFormat = {
  name: 'web-annotation',
  extension: '.jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  says: 'W3C Web Annotation (JSON-LD): where each statement stands, by position and by quotation',
  of: WITH_STATEMENTS,
  write: (selection) =>
    jsonList(
      {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `${selection.base}annotations/${selection.name}`,
        type: 'AnnotationPage',
        label: selection.title,
      },
      'items',
      annotations(selection),
    ),
}

async function* annotations(selection: Selection): AsyncGenerator<object> {
  const iri = iris(selection.base)
  let [report, text] = ['', '']
  let positionOf = codePointsOf('')
  for (const row of byReport(statementsIn(selection))) {
    if (row.report !== report) {
      report = row.report
      text = (await selection.reading(report)).report.text
      positionOf = codePointsOf(text)
    }
    const { statement } = row
    yield {
      id: iri.statement(addressOf(row.report, statement.id)),
      type: 'Annotation',
      motivation: 'describing',
      body: {
        type: 'TextualBody',
        value: statement.sentence ?? `${row.chain.map(({ name }) => name).join(' > ')}: ${statement.quote}`,
        format: 'text/plain',
        language: 'en',
        purpose: 'describing',
      },
      target: statement.content.map((span) => ({
        type: 'SpecificResource',
        source: iri.report(row.report),
        selector: selectorsOf(text, span, positionOf),
      })),
    }
  }
}

/** Each report's text is had once; the order of the rows is kept within a report. */
function byReport(rows: readonly StatementRow[]): readonly StatementRow[] {
  const groups = new Map<string, StatementRow[]>()
  for (const row of rows) groups.set(row.report, [...(groups.get(row.report) ?? []), row])
  return [...groups.values()].flat()
}

/** Characters of the text before and after a quotation by which it is found again. */
const AROUND = 32

function selectorsOf(text: string, { start, end }: Span, positionOf: (offset: number) => number) {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      // Half a pair of surrogates is no character.
      prefix: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
    },
    { type: 'TextPositionSelector', start: positionOf(start), end: positionOf(end) },
  ]
}
