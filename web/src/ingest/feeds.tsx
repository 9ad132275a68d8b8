import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FeedAnswer } from '../../../src/api/answers/feed.ts'
import { ask, useAnswer } from '../ask.ts'
import { instantWords } from '../corrections/correction-line.tsx'
import { Failure } from '../parts/states.tsx'
import { plural } from '../words.ts'

/** Feeds that are followed: what came of the last look at each, and the ways to look again, follow another, or leave one. */
export function Feeds({ onLook }: { readonly onLook: (url?: string) => Promise<void> }) {
  const client = useQueryClient()
  const { data } = useAnswer<{ readonly items: readonly FeedAnswer[] }>('/feeds')
  const [error, setError] = useState<unknown>(null)
  const [looking, setLooking] = useState(false)
  const act = async (work: () => Promise<unknown>) => {
    setError(null)
    await work().catch(setError)
    await client.invalidateQueries({ queryKey: ['/feeds'] })
  }
  const look = async (url?: string) => {
    setLooking(true)
    await onLook(url)
    setLooking(false)
  }
  const add = (form: HTMLFormElement) =>
    act(async () => {
      const url = String(new FormData(form).get('feed') ?? '').trim()
      await ask(
        '/feeds',
        {},
        { method: 'POST', body: JSON.stringify({ url }), headers: { 'content-type': 'application/json' } },
      )
      form.reset()
      await client.invalidateQueries({ queryKey: ['/feeds'] })
      await look(url)
    })
  const feeds = data?.items ?? []
  return (
    <section aria-labelledby="feeds-title" className="feeds">
      <h2 id="feeds-title">Feeds that are followed</h2>
      <p className="faint">
        Nothing is fetched but when you ask: each look reads what is new since the last one, with the pages of
        the entries.
      </p>
      {feeds.length > 0 && (
        <ul className="plain">
          {feeds.map((feed) => (
            <li key={feed.url} className="feed">
              <span>
                <strong>{feed.title ?? feed.url}</strong>
                {feed.title !== null && <span className="faint"> {feed.url}</span>}
                <br />
                <span className={feed.died !== null || feed.failures > 0 ? 'failing' : 'faint'}>
                  {stateOf(feed)}
                </span>
              </span>
              <span>
                <button
                  type="button"
                  className="quiet small"
                  disabled={looking}
                  onClick={() => void look(feed.url)}
                >
                  Look now
                </button>{' '}
                <button
                  type="button"
                  className="quiet small"
                  onClick={() =>
                    void act(() =>
                      ask(`/feeds?url=${encodeURIComponent(feed.url)}`, {}, { method: 'DELETE' }),
                    )
                  }
                >
                  Leave
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form
        className="given"
        onSubmit={(event) => {
          event.preventDefault()
          void add(event.currentTarget)
        }}
      >
        <label className="wide">
          Address of a feed
          <input name="feed" type="url" required placeholder="https://example.org/news.rss" />
        </label>
        <button type="submit" disabled={looking}>
          Follow
        </button>
        {feeds.length > 1 && (
          <button type="button" className="quiet" disabled={looking} onClick={() => void look()}>
            Look at all
          </button>
        )}
      </form>
      {error !== null && <Failure error={error} />}
    </section>
  )
}

function stateOf({ died, failures, failingSince, notBefore, answeredAt, entries }: FeedAnswer): string {
  if (died !== null) return died
  if (failures > 0)
    return `gave no feed ${plural(failures, 'time')}${failingSince === null ? '' : ` since ${instantWords(failingSince)}`}`
  if (notBefore !== null && notBefore > new Date().toISOString())
    return `asks to be left alone until ${instantWords(notBefore)}`
  return answeredAt === null
    ? 'not looked at yet'
    : `answered ${instantWords(answeredAt)}; ${plural(entries, 'entry', 'entries')} taken`
}
