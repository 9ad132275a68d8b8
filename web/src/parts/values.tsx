import type { ClaimAnswer } from '../../../src/api/answers/claim.ts'
import { Link } from '../address.tsx'
import { dateWords, hrefOfStatement } from '../words.ts'

type Table = ClaimAnswer['values'][number]

const BOUND_WORDS: Readonly<Record<Table['rows'][number]['bound'], string>> = {
  exact: '',
  about: 'about ',
  'at least': 'at least ',
  'at most': 'at most ',
  other: 'not just ',
}

/** Who says which number of one thing, in the order of saying, with why they differ. */
export function Values({ table: { rows, judgements } }: { readonly table: Table }) {
  return (
    <div className="matrix">
      <table>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Number</th>
            <th scope="col">Who</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(
            ({ statement, said, name, value, bound, unit, counted, publication, published, evidence }) => (
              <tr key={`${statement} ${evidence.start}`}>
                <td>{dateWords(said)}</td>
                <td>
                  {BOUND_WORDS[bound]}
                  <strong>{value.toLocaleString('en', { maximumFractionDigits: 6 })}</strong> {unit}
                  {counted !== null && counted !== unit && <span className="faint"> ({counted})</span>}
                </td>
                <th scope="row">{name}</th>
                <td>
                  <Link href={hrefOfStatement(statement)}>
                    {publication ?? 'Report'}, {dateWords(published)}
                  </Link>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className="where">
        Why they differ:{' '}
        {judgements.map((id, at) => (
          <Link key={id} href={`/why/${id}`}>
            {at + 1}
          </Link>
        ))}
      </p>
    </div>
  )
}
