import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import type { ExplanationAnswer } from '../../../src/api/answers/explanation.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { ConflictCard } from '../parts/conflict.tsx'
import { Failure, Waiting } from '../parts/states.tsx'
import { hrefOfStatement, shortAddress } from '../words.ts'

export function WhyView({ id }: { readonly id: string }) {
  const isOfPair = !id.includes(':')
  const { query } = useAddress()
  const { data, error } = useAnswer<ExplanationAnswer>(`/why/${encodeURIComponent(id)}`, {
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const { what, rules, evidence, found } = data
  return (
    <>
      <h1>
        Why this {what} <code>{shortAddress(id)}</code>
      </h1>
      {isOfPair ? (
        <Pair id={id} />
      ) : (
        <p>
          <Link href={hrefOfStatement(id)}>In its report</Link>
        </p>
      )}
      <h2>The words that show it</h2>
      <dl className="pairs">
        {evidence.map(({ start, end, why, words }) => (
          <div key={`${start} ${end} ${why}`}>
            <dt>{isOfPair ? <Link href={hrefOfStatement(why)}>{shortAddress(why)}</Link> : why}</dt>
            <dd>
              <q>{words}</q>
            </dd>
          </div>
        ))}
      </dl>
      <h2>The rules that made it</h2>
      <dl className="pairs">
        {rules.map(({ rule, says }) => (
          <div key={rule}>
            <dt>
              <code>{rule}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h2>What was found</h2>
      <dl className="pairs">
        {Object.entries(found).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {typeof value === 'string' && value.includes(' ') ? (
                value
              ) : (
                <code>{typeof value === 'string' ? value : JSON.stringify(value)}</code>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Both statements, with the words that clash. */
function Pair({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data } = useAnswer<ConflictAnswer>(`/conflicts/${encodeURIComponent(id)}`, {
    asOf: query.get('asOf'),
  })
  return data ? <ConflictCard conflict={data} why={false} /> : null
}
