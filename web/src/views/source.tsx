import { useState } from 'react'
import type { SourceRecordAnswer } from '../../../src/api/answers/correction.ts'
import { Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { CorrectionList } from '../corrections/correction-line.tsx'
import { useChange } from '../corrections/use-change.ts'
import { WhyForm } from '../corrections/why-form.tsx'
import { Failure, Waiting } from '../parts/states.tsx'
import { dateWords, plural } from '../words.ts'

const GRADES = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

/** The record of a source, and its grade: the user's own beside the one that the figures would bear. */
export function SourceView() {
  const { query } = useAddress()
  const name = query.get('name') ?? ''
  const { change, error: refusal, busy } = useChange()
  const [doing, setDoing] = useState<'grade' | 'note' | null>(null)
  const { data, error } = useAnswer<SourceRecordAnswer>('/source', {
    name,
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
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
        <Link href={`/search?by=${encodeURIComponent(data.name)}`}>Statements</Link>{' '}
        <Link href={`/entities?by=${encodeURIComponent(data.name)}`}>Who is one</Link>
      </p>
      <h2>Claims</h2>
      <dl className="pairs figures">
        {(
          [
            ['in all', data.claims],
            ['that others speak of too', data.shared],
            ['of these known by this source first', data.first],
            ['corroborated', data.corroborated],
            ['contested', data.contested],
            ['denied', data.denied],
            ['withdrawn', data.withdrawn],
            ['superseded', data.superseded],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {data.house && (
        <p className="faint">
          Of one house, {data.house.owner}: {data.house.outlets.join(', ')} ({data.house.source}).
        </p>
      )}
      <h2>Grade</h2>
      <p>
        {graded ? (
          <>
            <strong className="grade">{String(graded.correction.grade)}</strong> {graded.why}{' '}
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
      <section className="corrections" aria-label="Corrections">
        {doing === null && (
          <p className="buttons">
            <button type="button" className="quiet small" onClick={() => setDoing('grade')}>
              Grade it
            </button>
            <button type="button" className="quiet small" onClick={() => setDoing('note')}>
              Note
            </button>
          </p>
        )}
        {doing !== null && (
          <WhyForm
            key={doing}
            title={doing === 'grade' ? 'How reliable it is' : 'A note for readers'}
            error={refusal}
            busy={busy}
            onKeep={(form, why) =>
              void change('/corrections', {
                correction:
                  doing === 'grade'
                    ? { kind: 'grade-source', source: data.key, grade: form.get('grade') }
                    : { kind: 'note', about: data.key, text: String(form.get('text') ?? '').trim() },
                why,
              }).then((kept) => kept && setDoing(null))
            }
            onLeave={() => setDoing(null)}
          >
            {doing === 'grade' ? (
              <label htmlFor="grade">
                Your grade
                <select id="grade" name="grade">
                  {Object.entries(GRADES).map(([letter, words]) => (
                    <option key={letter} value={letter}>
                      {letter}: {words}
                    </option>
                  ))}
                </select>
              </label>
            ) : (
              <label htmlFor="source-note">
                Note
                <textarea id="source-note" name="text" rows={3} required maxLength={10_000} />
              </label>
            )}
          </WhyForm>
        )}
        <CorrectionList question={{ target: data.key, standing: 'true' }} title="What people said of it" />
      </section>
      {data.deniedBy.length > 0 && (
        <>
          <h2>Denied by</h2>
          <Names all={data.deniedBy} />
        </>
      )}
      {data.partners.length > 0 && (
        <>
          <h2>{data.kind === 'outlet' ? 'Whom it quotes' : 'Who carries it'}</h2>
          <Names all={data.partners} />
        </>
      )}
    </>
  )
}

/** Names with how often, each leading to its own record. */
function Names({ all }: { readonly all: SourceRecordAnswer['partners'] }) {
  return (
    <ul className="plain inline">
      {all.map(({ key, name, count }) => (
        <li key={`${key} ${name}`}>
          <Link href={`/source?name=${encodeURIComponent(key ?? name)}`}>{name}</Link>{' '}
          <span className="faint">{plural(count, 'statement')}</span>
        </li>
      ))}
    </ul>
  )
}
