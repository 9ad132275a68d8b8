import type { DiffAnswer } from '../../../src/api/answers/version.ts'
import { asking, go, Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { instantWords } from '../corrections/correction-line.tsx'
import { StatementCard } from '../parts/statement.tsx'
import { Failure, Waiting } from '../parts/states.tsx'
import { dateWords } from '../words.ts'

type Change = DiffAnswer['statements'][number]

const TITLES: Readonly<Record<Change['kind'], string>> = {
  changed: 'Says otherwise',
  gone: 'Said no more',
  new: 'New',
  same: 'The same',
}

/** What a page that changed says otherwise than before, statement by statement. */
export function DiffView({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<DiffAnswer>(`/reports/${encodeURIComponent(id)}/diff`, {
    against: query.get('against'),
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  const { before, after, fields, statements, corrections } = data
  const all = query.has('all')
  const shown = statements.filter(({ kind }) => all || kind !== 'same')
  const count = (kind: Change['kind']) => statements.filter((one) => one.kind === kind).length
  return (
    <>
      <h1>{after.headline ?? before.headline ?? 'A page that changed'}</h1>
      <p className="faint">
        <Link href={`/reports/${before.short}`}>read {instantWords(before.readAt)}</Link> →{' '}
        <Link href={`/reports/${after.short}`}>read {instantWords(after.readAt)}</Link>
        {after.url !== null && <> · {after.url}</>}
      </p>
      <p className="tally">
        {(['changed', 'gone', 'new', 'same'] as const).map((kind) => (
          <span key={kind} className={`change-kind ${kind}`}>
            {count(kind)} {TITLES[kind].toLowerCase()}
          </span>
        ))}
        {count('same') > 0 && (
          <button
            type="button"
            className="quiet small"
            aria-pressed={all}
            onClick={() => go(asking({ all: all ? null : 'true' }), { replace: true })}
          >
            Show what stayed the same
          </button>
        )}
      </p>
      {fields.length > 0 && (
        <dl className="pairs">
          {fields.map(({ field, before: was, after: is }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <del>{field === 'published' ? dateWords(was) : (was ?? 'none')}</del>{' '}
                <ins>{field === 'published' ? dateWords(is) : (is ?? 'none')}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {corrections.map((note) => (
        <p key={note} className="editors-note">
          {note}
        </p>
      ))}
      {shown.length === 0 && <p className="empty">Every statement stayed the same.</p>}
      {shown.map((change) => (
        <Changed key={`${change.before?.address} ${change.after?.address}`} change={change} />
      ))}
    </>
  )
}

function Changed({ change: { kind, before, after, what } }: { readonly change: Change }) {
  const [was, is] = before && after ? otherWords(before.quote, after.quote) : [null, null]
  return (
    <article className={`diff ${kind}`} aria-label={TITLES[kind]}>
      <p className="kind">
        <strong>{TITLES[kind]}</strong>
        {what.length > 0 && <span className="faint"> {what.join(', ')}</span>}
      </p>
      <div className="sides">
        <div className="before">
          {before && kind !== 'same' && <StatementCard statement={before} clash={was} />}
        </div>
        <div className="after">{after && <StatementCard statement={after} clash={is} />}</div>
      </div>
    </article>
  )
}

/** The words that two versions do not share, between those that they begin and end with alike. */
function otherWords(before: string, after: string): readonly [string | null, string | null] {
  const [one, other] = [before.split(' '), after.split(' ')]
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++
  let end = 0
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join(' ') || null
  return [middle(one), middle(other)]
}
