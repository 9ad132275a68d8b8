import type { OverviewAnswer } from '../../../src/api/answers/overview.ts'
import { asking, go, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dateWords } from '../words.ts'

const DAY_MS = 86_400_000

/** The day as of which the ledger is looked at: by date, or by sliding through the days on which reports came out. */
export function AsOf() {
  const { query } = useAddress()
  const asOf = query.get('asOf')
  const { data } = useAnswer<OverviewAnswer>('/overview')
  const { first, last } = data?.days ?? { first: null, last: null }
  const set = (day: string | null) => go(asking({ asOf: day }), { replace: true })
  const at = numberOf(asOf ?? last)
  return (
    <details className="as-of" data-set={asOf !== null}>
      <summary>
        <span className="hidden">The ledger </span>as of{' '}
        <strong>{asOf === null ? 'today' : dateWords(asOf)}</strong>
      </summary>
      <div className="panel">
        <p>Shows what was known on a day: only reports that had been published by then.</p>
        <label>
          Day
          <input type="date" value={asOf ?? ''} onChange={({ target }) => set(target.value || null)} />
        </label>
        {first !== null && last !== null && first !== last && (
          <label>
            From {dateWords(first)} to {dateWords(last)}
            <input
              type="range"
              min={numberOf(first) ?? 0}
              max={numberOf(last) ?? 0}
              value={at ?? 0}
              aria-valuetext={dateWords(asOf ?? last)}
              onChange={({ target }) => set(dayOf(Number(target.value)))}
            />
          </label>
        )}
        <button type="button" disabled={asOf === null} onClick={() => set(null)}>
          Back to today
        </button>
      </div>
    </details>
  )
}

/** Days since 1970 of a whole date; `null` of any other. */
function numberOf(day: string | null): number | null {
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS)
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}
