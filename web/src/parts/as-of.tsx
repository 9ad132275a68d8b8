import { useEffect, useRef, useState } from 'react'
import type { OverviewAnswer } from '../../../src/api/answers/overview.ts'
import { asking, go, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dateWords } from '../words.ts'

const DAY_MS = 86_400_000
const REST_MS = 180

/** The day as of which the ledger is looked at: by date, or by sliding through the days on which reports came out. */
export function AsOf() {
  const { query } = useAddress()
  const asOf = query.get('asOf')
  const { data } = useAnswer<OverviewAnswer>('/overview')
  const { first, last } = data?.days ?? { first: null, last: null }
  const set = (day: string | null) => go(asking({ asOf: day }), { replace: true })
  // While it slides only the day is shown; what is asked follows once it rests.
  const [sliding, setSliding] = useState<number | null>(null)
  useEffect(() => {
    if (sliding === null) return
    const rest = setTimeout(() => {
      go(asking({ asOf: dayOf(sliding) }), { replace: true })
      setSliding(null)
    }, REST_MS)
    return () => clearTimeout(rest)
  }, [sliding])
  const at = sliding ?? numberOf(asOf ?? last)
  const panel = useClosing()
  return (
    <details ref={panel} className="as-of" data-set={asOf !== null}>
      <summary>
        <span className="hidden">The ledger </span>as of{' '}
        <strong>
          {sliding !== null ? dateWords(dayOf(sliding)) : asOf === null ? 'today' : dateWords(asOf)}
        </strong>
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
              aria-valuetext={dateWords(at === null ? last : dayOf(at))}
              onChange={({ target }) => setSliding(Number(target.value))}
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

/** Closes what is open by Escape, which leads back to what opened it, and by a press beside it. */
function useClosing() {
  const panel = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const details = panel.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && details.contains(event.target)) return
      details.open = false
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])
  return panel
}

/** Days since 1970 of a whole date; `null` of any other. */
function numberOf(day: string | null): number | null {
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / DAY_MS)
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}
