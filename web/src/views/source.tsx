import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { SourceRecordAnswer } from '../../../src/api/answers/correction.ts'
import { Link, useAddress } from '../address.tsx'
import { ask, useAnswer } from '../ask.ts'
import { Failure, Waiting } from '../parts/states.tsx'
import { dateWords, plural } from '../words.ts'

/** The record of a source, and its grade: the user's own beside the one that the figures would bear. */
export function SourceView() {
  const { query } = useAddress()
  const name = query.get('name') ?? ''
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<unknown>(null)
  const { data, error } = useAnswer<SourceRecordAnswer>('/source', { name })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const grade = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const correction = { kind: 'grade-source', source: data.key, grade: form.get('grade') }
    setRefusal(null)
    await ask(
      '/corrections',
      {},
      {
        method: 'POST',
        body: JSON.stringify({ correction, why: form.get('why') }),
        headers: { 'content-type': 'application/json' },
      },
    )
      .then(() => client.invalidateQueries())
      .catch(setRefusal)
  }
  const graded = data.grades[0]
  return (
    <>
      <h1>{data.name}</h1>
      <p className="faint">
        {data.kind === 'outlet' ? 'An outlet' : 'A source'} · {plural(data.statements, 'statement')} in{' '}
        {plural(data.reports, 'report')}
        {data.firstKnown !== null && data.lastKnown !== null && (
          <>
            {' '}
            · {dateWords(data.firstKnown)} to {dateWords(data.lastKnown)}
          </>
        )}
      </p>
      <p>
        <Link href={`/dossier?actor=${encodeURIComponent(data.key)}`}>Dossier</Link>{' '}
        <Link href={`/search?by=${encodeURIComponent(data.name)}`}>Statements</Link>
      </p>
      <h2>Its claims</h2>
      <dl className="pairs">
        {(
          [
            ['claims', data.claims],
            ['that others speak of too', data.shared],
            ['known by it first', data.first],
            ['corroborated', data.corroborated],
            ['contested', data.contested],
            ['denied', data.denied],
            ['withdrawn', data.withdrawn],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <h2>Grade</h2>
      <p>
        {graded ? (
          <>
            <strong>{String(graded.correction.grade)}</strong> {graded.why}{' '}
            <span className="faint">
              {graded.who}, {graded.at.slice(0, 10)}
            </span>
          </>
        ) : (
          'Nobody graded it.'
        )}
      </p>
      <p className="faint">
        The figures would bear {data.suggestion.grade}: {data.suggestion.reasons.join('; ')}.
      </p>
      <form className="filters" onSubmit={(event) => void grade(event)}>
        <label htmlFor="grade">
          Your grade
          <select id="grade" name="grade">
            {['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => (
              <option key={letter}>{letter}</option>
            ))}
          </select>
        </label>
        <label htmlFor="grade-why">
          Why
          <input id="grade-why" name="why" required maxLength={2000} />
        </label>
        <button type="submit">Keep</button>
      </form>
      {refusal !== null && <Failure error={refusal} />}
      {data.deniedBy.length > 0 && (
        <>
          <h2>Denied by</h2>
          <p>{data.deniedBy.map(({ name: who, count }) => `${who} (${count})`).join(', ')}</p>
        </>
      )}
      {data.partners.length > 0 && (
        <>
          <h2>{data.kind === 'outlet' ? 'Whom it quotes' : 'Who carries it'}</h2>
          <p>{data.partners.map(({ name: who, count }) => `${who} (${count})`).join(', ')}</p>
        </>
      )}
    </>
  )
}
