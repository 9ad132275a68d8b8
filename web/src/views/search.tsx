import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SearchAnswer } from '../../../src/api/answers/search.ts'
import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { asking, Link, useAddress } from '../address.tsx'
import { ask } from '../ask.ts'
import { Download } from '../parts/download.tsx'
import { type FilterName, Filters, useFilters } from '../parts/filters.tsx'
import { Rows } from '../parts/rows.tsx'
import { StatementCard } from '../parts/statement.tsx'
import { Empty, Failure, Waiting } from '../parts/states.tsx'
import { CERTAINTY_WORDS, dateWords } from '../words.ts'

const NAMES: readonly FilterName[] = ['about', 'by', 'through', 'certainty', 'since', 'until']

/** What was said: with words the best first, with facets; without, all of it in the order of publication. */
export function SearchView() {
  const { query } = useAddress()
  const ranked = ['about', 'through', 'outlet', 'stance', 'kind'].some((name) => query.has(name))
  return (
    <>
      <h1>Statements</h1>
      <Filters names={NAMES} />
      {ranked ? <Found /> : <All />}
    </>
  )
}

function All() {
  const { through: _, ...question } = useFilters(NAMES)
  return (
    <Rows<StatementAnswer>
      path="/statements"
      question={question}
      keyOf={({ address }) => address}
      empty="Nobody is on record with that. Fewer words, or a wider time, may find more."
      noun="statement"
      order="in the order of publication"
      row={(statement) => <StatementCard statement={statement} />}
    />
  )
}

/** Where results and facets do not stand side by side, facets are asked for. */
function isNarrow(): boolean {
  return matchMedia('(max-width: 52rem)').matches
}

/** Which of the address's parts a facet narrows. */
const FACETS = [
  { facet: 'source', name: 'by', title: 'Said by' },
  { facet: 'outlet', name: 'outlet', title: 'Outlet' },
  { facet: 'stance', name: 'stance', title: 'Stance' },
  { facet: 'certainty', name: 'certainty', title: 'How sure' },
  { facet: 'kind', name: 'kind', title: 'Words' },
] as const

function Found() {
  const { query } = useAddress()
  const { about, ...others } = useFilters([...NAMES, 'outlet', 'stance', 'kind'])
  const question = { ...others, words: about }
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['search', question],
    queryFn: ({ pageParam, signal }) =>
      ask<SearchAnswer>('/search', { ...question, limit: 50, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
  const hits = useMemo(() => data?.pages.flatMap((page) => page.hits) ?? [], [data])
  const [first] = data?.pages ?? []
  if (error) return <Failure error={error} />
  if (!first) return <Waiting />
  const { total, facets } = first
  return (
    <div className="found">
      <details className="facets" open={!isNarrow()}>
        <summary>Narrow it down</summary>
        {FACETS.map(({ facet, name, title }) =>
          facets[facet].length === 0 ? null : (
            <section key={facet} aria-labelledby={`facet-${facet}`}>
              <h2 id={`facet-${facet}`}>{title}</h2>
              <ul className="plain">
                {facets[facet].map(({ value, count }) => (
                  <li key={value}>
                    <Link
                      href={asking({ [name]: query.get(name) === value ? null : value })}
                      aria-current={query.get(name) === value ? 'true' : undefined}
                    >
                      {facet === 'certainty' ? (CERTAINTY_WORDS[value as 'CT+'] ?? value) : value}
                    </Link>{' '}
                    <span className="faint">{count}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </details>
      <div>
        <p className="count" role="status">
          {total.count.toLocaleString('en')}
          {total.more && ' and more'} statements, the best first
          {hits.length < total.count && `; the first ${hits.length} are shown`}{' '}
          <Download path="/search" question={question} />
        </p>
        {hits.length === 0 && (
          <Empty>Nobody is on record with that. Fewer words, or a wider time, may find more.</Empty>
        )}
        {hits.map(({ statement, snippet }) => (
          <StatementCard
            key={statement.address}
            statement={statement}
            marks={snippet === null ? [] : snippet.marks}
          />
        ))}
        {hasNextPage && <p className="on-paper">Here are the first {hits.length} alone.</p>}
        {hasNextPage && (
          <p className="buttons">
            <button
              type="button"
              className="quiet"
              disabled={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              Show more
            </button>
          </p>
        )}
        {facets.month.length > 1 && (
          <p className="faint">
            By month: {facets.month.map(({ value, count }) => `${dateWords(value)} ${count}`).join(', ')}
          </p>
        )}
      </div>
    </div>
  )
}
