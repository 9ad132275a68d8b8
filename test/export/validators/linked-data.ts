import { wrongByVocabulary } from './vocabulary.ts'

const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const SCHEMA = 'http://schema.org/'
const OA = 'http://www.w3.org/ns/oa#'

/** PROV-O by its published ontology. */
export function wrongInProv(text: string): Promise<readonly string[]> {
  return wrongByVocabulary(text, {
    file: '@vocabulary/prov/prov.nq',
    namespace: 'http://www.w3.org/ns/prov#',
    ...{ domain: `${RDFS}domain`, range: `${RDFS}range`, any: false },
    literal: (type) => type.startsWith('http://www.w3.org/2001/XMLSchema#'),
  })
}

const DATA = ['Text', 'Date', 'DateTime', 'Number', 'URL', 'Boolean'].map((name) => SCHEMA + name)

/** schema.org by its published vocabulary: its context makes every term one of the vocabulary. */
export function wrongInSchemaOrg(text: string): Promise<readonly string[]> {
  return wrongByVocabulary(
    text,
    {
      file: '@vocabulary/schema/schema.nq',
      namespace: SCHEMA,
      ...{ domain: `${SCHEMA}domainIncludes`, range: `${SCHEMA}rangeIncludes`, any: true },
      literal: (type) => DATA.includes(type),
    },
    { 'https://schema.org': { '@vocab': SCHEMA } },
  )
}

/** Those terms of http://www.w3.org/ns/anno.jsonld that annotations here have, as the model's appendix A maps them. */
const ANNOTATION_TERMS = {
  oa: OA,
  as: 'http://www.w3.org/ns/activitystreams#',
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: RDFS,
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...{ id: { '@id': '@id', '@type': '@id' }, type: { '@id': '@type', '@type': '@vocab' } },
  ...Object.fromEntries(
    [
      'Annotation',
      'SpecificResource',
      'TextualBody',
      'TextQuoteSelector',
      'TextPositionSelector',
      'describing',
    ].map((name) => [name, `oa:${name}`]),
  ),
  AnnotationPage: 'as:OrderedCollectionPage',
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  label: { '@id': 'rdfs:label' },
  value: { '@id': 'rdf:value' },
  format: { '@id': 'dc:format' },
  language: { '@id': 'dc:language' },
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
  exact: { '@id': 'oa:exact' },
  prefix: { '@id': 'oa:prefix' },
  suffix: { '@id': 'oa:suffix' },
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
}

/** Web Annotation by its published vocabulary, and by what the model says must be: sections 3 and 4.2. */
export async function wrongInAnnotations(text: string): Promise<readonly string[]> {
  const context = 'http://www.w3.org/ns/anno.jsonld'
  const wrong = await wrongByVocabulary(
    text,
    {
      file: '@vocabulary/oa/oa.nq',
      namespace: OA,
      ...{ domain: `${RDFS}domain`, range: `${RDFS}range`, any: false },
      literal: (type) => type.startsWith('http://www.w3.org/2001/XMLSchema#') || type.endsWith('Literal'),
    },
    { [context]: ANNOTATION_TERMS },
  )
  const page = JSON.parse(text)
  const musts: (readonly [boolean, string])[] = [
    [page['@context'] === context, 'the context is another'],
    [page.type === 'AnnotationPage' && Array.isArray(page.items), 'it is no page of annotations'],
  ]
  for (const item of page.items) {
    musts.push(
      [URL.canParse(item.id), `${item.id} is no IRI`],
      [item.type === 'Annotation' && item['@context'] === undefined, `${item.id} is no annotation of a page`],
      [Array.isArray(item.target) && item.target.length > 0, `${item.id} has no target`],
    )
    for (const { source, selector } of item.target) {
      const [quote, position] = selector
      musts.push(
        [URL.canParse(source), `${source} is no IRI`],
        [quote.type === 'TextQuoteSelector' && quote.exact.length > 0, `${item.id} quotes nothing`],
        [Number.isInteger(position.start) && position.start >= 0, `${item.id} begins nowhere`],
        [position.end > position.start, `${item.id} ends before it begins`],
        [
          [...quote.exact].length === position.end - position.start,
          `${item.id} has positions of other length`,
        ],
      )
    }
  }
  return [...wrong, ...musts.filter(([isRight]) => !isRight).map(([, what]) => what)]
}
