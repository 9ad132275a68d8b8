import { dayRange } from '../../model/edtf.ts'
import type { ClaimRow, StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, Selection } from '../../model/selection.ts'
import { iris, isBody, isPerson, stepsOf } from '../linked/iris.ts'
import { jsonList } from '../linked/json-list.ts'
import { WITH_STATEMENTS } from '../lists/kinds.ts'
import { claimsIn, statementsIn } from '../lists/rows-in.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
  value: 'prov:value',
  at: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },
  ...Object.fromEntries(
    [
      ...['wasAttributedTo', 'wasDerivedFrom', 'wasQuotedFrom', 'hadPrimarySource', 'hadMember'],
      ...['wasGeneratedBy', 'used', 'wasAssociatedWith'],
    ].map((name) => [name, { '@id': `prov:${name}`, '@type': '@id' }]),
  ),
}

/**
 * PROV-O (REC 2013-04-30) as JSON-LD: a statement is quoted from its report and derived from what each source of its chain said,
 * the outer from the inner; the innermost is its primary source. A claim is a collection of statements.
 */
export const prov: ExportFormat = {
  name: 'prov',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  says: 'W3C PROV-O (JSON-LD): what each statement was derived from, source by source, and attributed to whom',
  of: WITH_STATEMENTS,
  write: (selection) => jsonList({ '@context': CONTEXT }, '@graph', nodes(selection)),
}

function* nodes(selection: Selection): Generator<object> {
  const iri = iris(selection.base)
  const told = new Set<string>()
  const once = function* (id: string, node: () => object): Generator<object> {
    if (told.has(id)) return
    told.add(id)
    yield { '@id': id, ...node() }
  }
  const reader = `${selection.base}hearsay`
  yield { '@id': reader, '@type': ['prov:Agent', 'prov:SoftwareAgent'], label: 'Hearsay' }
  for (const row of statementsIn(selection)) {
    const report = iri.report(row.report)
    const reading = `${report}/reading`
    if (row.publication !== null)
      yield* once(iri.outlet(row.publication), () => ({
        '@type': ['prov:Agent', 'prov:Organization'],
        label: row.publication,
      }))
    yield* once(report, () => reportNode(row, iri))
    yield* once(reading, () => ({ '@type': 'prov:Activity', used: report, wasAssociatedWith: reader }))
    yield* saidNodes(row, iri, once)
    const id = iri.statement(row.address)
    yield {
      '@id': id,
      '@type': 'prov:Entity',
      label: row.statement.sentence ?? row.statement.quote,
      value: row.statement.quote,
      wasQuotedFrom: report,
      wasGeneratedBy: reading,
      wasDerivedFrom: `${id}/said/1`,
      hadPrimarySource: `${id}/said/${row.statement.chain.length}`,
    }
  }
  for (const claim of claimsIn(selection)) yield claimNode(claim, iri)
}

type Once = (id: string, node: () => object) => Generator<object>

function reportNode({ report, publication, published }: StatementRow, iri: ReturnType<typeof iris>) {
  const { earliest, latest } = dayRange(published)
  return {
    '@type': 'prov:Entity',
    label: `${publication ?? 'A report'}, ${published} (${report.slice(0, 15)})`,
    ...(earliest !== null && earliest === latest ? { at: `${earliest}T00:00:00Z` } : {}),
    ...(publication === null ? {} : { wasAttributedTo: iri.outlet(publication) }),
  }
}

/** What each source said, the outermost first, and the sources themselves. */
function* saidNodes(row: StatementRow, iri: ReturnType<typeof iris>, once: Once): Generator<object> {
  const id = iri.statement(row.address)
  const steps = stepsOf(row)
  for (const [at, { key, name, link }] of steps.entries()) {
    // Two unnamed sources are never known to be one.
    const who = key === null ? `${id}/source/${at + 1}` : iri.source(key)
    yield* once(who, () => ({ '@type': agentTypes(key), label: name }))
    yield {
      '@id': `${id}/said/${at + 1}`,
      '@type': 'prov:Entity',
      label: `${name}: ${link.stance}, ${link.certainty}`,
      wasAttributedTo: who,
      ...(at + 1 < steps.length ? { wasDerivedFrom: `${id}/said/${at + 2}` } : {}),
    }
  }
}

function agentTypes(key: string | null): readonly string[] {
  if (isPerson(key)) return ['prov:Agent', 'prov:Person']
  return isBody(key) ? ['prov:Agent', 'prov:Organization'] : ['prov:Agent']
}

function claimNode({ claim, standing, statements }: ClaimRow, iri: ReturnType<typeof iris>): object {
  return {
    '@id': iri.claim(claim.id),
    '@type': ['prov:Entity', 'prov:Collection'],
    label: `${standing}: ${statements[0]?.statement.quote ?? ''}`,
    hadMember: claim.statements.map((address) => iri.statement(address)),
  }
}
