import type { CorrectionRow, Credibility } from '../../model/correction.ts'
import { dayRange } from '../../model/edtf.ts'
import type { StatementRow } from '../../model/ports/ledger-rows.ts'
import type { ExportFormat, Selection } from '../../model/selection.ts'
import { type ChainStep, iris, isBody, isPerson, stepsOf } from '../linked/iris.ts'
import { jsonList } from '../linked/json-list.ts'
import { WITH_STATEMENTS } from '../lists/kinds.ts'
import { claimsIn, statementsIn } from '../lists/rows-in.ts'

/** NATO AJP-2.1: what the credibility grades mean. */
const GRADES: Readonly<Record<Credibility, string>> = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
}

/**
 * schema.org Claim, with where each appears, and ClaimReview where a person graded one: Hearsay itself reviews nothing. A statement
 * that is in no claim of the selection is a claim of its own.
 */
export const schemaOrg: ExportFormat = {
  name: 'schema-org',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  says: 'schema.org Claim, and ClaimReview where a person graded one (JSON-LD)',
  of: WITH_STATEMENTS,
  write: (selection) => jsonList({ '@context': 'https://schema.org' }, '@graph', nodes(selection)),
}

function* nodes(selection: Selection): Generator<object> {
  const iri = iris(selection.base)
  const claims = claimsIn(selection)
  const inClaims = new Set(claims.flatMap(({ claim }) => claim.statements))
  const single = statementsIn(selection).filter(({ address }) => !inClaims.has(address))
  const all = [
    ...claims.map(({ claim, statements }) => ({
      id: iri.claim(claim.id),
      members: claim.statements,
      statements,
    })),
    ...single.map((row) => ({
      id: iri.statement(row.address),
      members: [row.address],
      statements: [row],
    })),
  ]
  for (const { id, members, statements } of all) {
    yield claimNode(id, statements, iri)
    for (const grade of selection.grades)
      if (members.includes(grade.target)) yield reviewNode(id, statements, grade)
  }
}

function claimNode(id: string, statements: readonly StatementRow[], iri: ReturnType<typeof iris>): object {
  const [first] = [...statements].sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
  const reports = [...new Map(statements.map((row) => [row.report, row])).values()]
  const authors = new Map(
    statements.flatMap((row) => {
      const step = stepsOf(row).at(-1)
      return step ? [[step.key ?? step.name, authorNode(step, iri)] as const] : []
    }),
  )
  return {
    '@type': 'Claim',
    '@id': id,
    text: first?.statement.quote ?? '',
    author: [...authors.values()],
    ...(first ? { firstAppearance: articleNode(first, iri) } : {}),
    appearance: reports.map((row) => articleNode(row, iri)),
  }
}

function authorNode({ key, name }: ChainStep, iri: ReturnType<typeof iris>): object {
  const id = key === null ? {} : { '@id': iri.source(key) }
  // schema.org knows two kinds of author; of somebody who may be either it says nothing.
  const type = isPerson(key) ? 'Person' : isBody(key) ? 'Organization' : ['Person', 'Organization']
  return { '@type': type, ...id, name }
}

function articleNode({ report, publication, published }: StatementRow, iri: ReturnType<typeof iris>): object {
  const { earliest, latest } = dayRange(published)
  return {
    '@type': 'NewsArticle',
    '@id': iri.report(report),
    ...(publication === null
      ? {}
      : { publisher: { '@type': 'Organization', '@id': iri.outlet(publication), name: publication } }),
    ...(earliest !== null && earliest === latest ? { datePublished: earliest } : {}),
  }
}

function reviewNode(id: string, statements: readonly StatementRow[], row: CorrectionRow): object {
  const { correction, who, why, at } = row
  const grade = correction.kind === 'grade-claim' ? correction.grade : '6'
  const scale = { bestRating: 1, worstRating: 5 }
  return {
    '@type': 'ClaimReview',
    '@id': `${id}/reviews/${row.id}`,
    itemReviewed: { '@id': id },
    claimReviewed: statements[0]?.statement.quote ?? '',
    author: { '@type': 'Person', name: who },
    datePublished: at,
    reviewBody: why,
    reviewRating: {
      '@type': 'Rating',
      alternateName: GRADES[grade],
      ratingExplanation: `Credibility ${grade} of the Admiralty code`,
      ...(grade === '6' ? {} : { ratingValue: Number(grade), ...scale }),
    },
  }
}
