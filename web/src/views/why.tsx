import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import type { ExplanationAnswer } from '../../../src/api/answers/explanation.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { ConflictCard } from '../parts/conflict.tsx'
import { Failure, Waiting } from '../parts/states.tsx'
import { CERTAINTY_WORDS, hrefOfStatement, shortAddress } from '../words.ts'

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
            <dt>{isOfPair ? <Link href={hrefOfStatement(why)}>{shortAddress(why)}</Link> : inWords(why)}</dt>
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
            <dt>{name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}</dt>
            <dd>
              <Found value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Found({ value }: { readonly value: unknown }) {
  if (typeof value !== 'string' && !Array.isArray(value)) return <code>{JSON.stringify(value)}</code>
  const words = [value].flat().every((one) => typeof one === 'string')
    ? inWords([value].flat().join(', '))
    : null
  if (words === null) return <code>{JSON.stringify(value)}</code>
  return words.includes(' ') || words !== value ? words : <code>{words}</code>
}

/** Codes of certainty as a reader has them everywhere else, the code behind them. */
function inWords(text: string): string {
  return text.replace(/\b(?:(?:CT|PR|PS)[+-]|CTu|Uu)(?!\w)/g, (code) => {
    const words = CERTAINTY_WORDS[code as keyof typeof CERTAINTY_WORDS]
    return `${words} (${code})`
  })
}

/** Both statements, with the words that clash. */
function Pair({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data } = useAnswer<ConflictAnswer>(`/conflicts/${encodeURIComponent(id)}`, {
    asOf: query.get('asOf'),
  })
  return data ? <ConflictCard conflict={data} why={false} /> : null
}
