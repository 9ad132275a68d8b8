import { useQueryClient } from '@tanstack/react-query'
import type { WatchAnswer, WatchNewsAnswer } from '../../../src/api/answers/watch.ts'
import { Link } from '../address.tsx'
import { ask, useAnswer } from '../ask.ts'
import { instantWords } from '../corrections/correction-line.tsx'
import { AsToday } from '../parts/as-today.tsx'
import { ChangeRow } from '../parts/change.tsx'
import { Download } from '../parts/download.tsx'
import { EventLine } from '../parts/event.tsx'
import { Empty, Failure, Waiting } from '../parts/states.tsx'
import { shortAddress } from '../words.ts'

interface Items<Row> {
  readonly items: readonly Row[]
}

export function WatchView() {
  const client = useQueryClient()
  const { data, error } = useAnswer<Items<WatchAnswer>>('/watches')
  const news = useAnswer<Items<WatchNewsAnswer>>('/watches/news')
  const act = async (path: string, init: RequestInit) => {
    await ask(
      path,
      {},
      { ...init, ...(init.body ? { headers: { 'content-type': 'application/json' } } : {}) },
    )
    await client.invalidateQueries()
  }
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  return (
    <>
      <h1>Watch</h1>
      <AsToday />
      {data.items.length > 0 && <Download path="/news" question={{}} label="Save what is new" />}
      {data.items.length === 0 && (
        <Empty>
          Nothing is watched. Open a <Link href="/dossier">dossier</Link> or a{' '}
          <Link href="/claims">claim</Link> and watch it.
        </Empty>
      )}
      {data.items.map((watch) => {
        const fresh = news.data?.items.find((one) => one.watch.id === watch.id)
        return (
          <section key={watch.id} aria-labelledby={`watch-${watch.id}`}>
            <header className="with-action">
              <h2 id={`watch-${watch.id}`}>
                <Link href={hrefOf(watch)}>{nameOf(watch)}</Link>{' '}
                <span className="faint">{watch.target.kind}</span>
              </h2>
              <span>
                {fresh && (
                  <button
                    type="button"
                    onClick={() =>
                      void act('/watches/seen', {
                        method: 'POST',
                        body: JSON.stringify({ watches: [watch.id] }),
                      })
                    }
                  >
                    Mark as seen
                  </button>
                )}{' '}
                <button
                  type="button"
                  className="quiet"
                  onClick={() => void act(`/watches/${watch.id}`, { method: 'DELETE' })}
                >
                  End the watch
                </button>
              </span>
            </header>
            {!fresh && <p className="faint">Nothing new since {instantWords(watch.seenAt)}.</p>}
            {fresh?.changes.map((change, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: changes are told once, in order.
              <ChangeRow key={at} change={change} />
            ))}
            {fresh?.events.map((event) => (
              <EventLine key={event.address} event={event} />
            ))}
          </section>
        )
      })}
    </>
  )
}

function nameOf({ target }: WatchAnswer): string {
  return target.name ?? target.words ?? shortAddress(target.statement ?? target.event ?? '')
}

function hrefOf({ target }: WatchAnswer): string {
  if (target.kind === 'claim') return `/claims/${encodeURIComponent(target.statement ?? '')}`
  if (target.kind === 'event') return `/events/${encodeURIComponent(target.event ?? '')}`
  return `/dossier?${target.kind}=${encodeURIComponent(target.key ?? target.words ?? '')}`
}
