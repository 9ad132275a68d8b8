import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { ask, useAnswer } from '../ask.ts'
import { Failure } from './states.tsx'

const KINDS = {
  accept: 'It was read rightly',
  reject: 'It was not said so',
  unrelated: 'It is not of its claim',
  note: 'A note',
} as const

/** What people said of a statement, with undo, and the place to say something. All of it lies on top of what was read. */
export function Corrections({
  address,
  onHold,
}: {
  readonly address: string
  /** Told while something is being written: what is pointed at meanwhile should not take its place. */
  readonly onHold: (held: boolean) => void
}) {
  const client = useQueryClient()
  const [open, setOpenState] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { data } = useAnswer<{ readonly items: readonly CorrectionAnswer[] }>('/corrections', {
    ...{ target: address, standing: 'true' },
  })
  const setOpen = (isOpen: boolean) => {
    setOpenState(isOpen)
    onHold(isOpen)
  }
  const change = async (path: string, body: object) => {
    setError(null)
    try {
      await ask(
        path,
        {},
        { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
      )
      setOpen(false)
      await client.invalidateQueries()
    } catch (refusal) {
      setError(refusal)
    }
  }
  const correct = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const kind = String(form.get('kind'))
    const why = String(form.get('why') ?? '')
    void change('/corrections', { correction: correctionOf(kind, address, why), why })
  }
  return (
    <section className="corrections" aria-label="Corrections">
      {(data?.items ?? []).map((row) => (
        <p key={row.id}>
          <strong>{row.kind}</strong> {row.why}{' '}
          <span className="faint">
            {row.who}, {row.at.slice(0, 10)}
          </span>{' '}
          <button
            type="button"
            className="quiet"
            onClick={() => void change(`/corrections/${row.id}/undo`, { why: 'taken back on the page' })}
          >
            Undo
          </button>
        </p>
      ))}
      {open ? (
        <form onSubmit={correct}>
          <label>
            What to say
            <select name="kind">
              {Object.entries(KINDS).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
          </label>
          <label>
            Why
            <input name="why" required maxLength={2000} />
          </label>
          <button type="submit">Keep</button>{' '}
          <button type="button" className="quiet" onClick={() => setOpen(false)}>
            Leave it
          </button>
        </form>
      ) : (
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          Correct
        </button>
      )}
      {error !== null && <Failure error={error} />}
    </section>
  )
}

function correctionOf(kind: string, address: string, why: string): object {
  if (kind === 'unrelated') return { kind, statements: [address] }
  return kind === 'note' ? { kind, about: address, text: why } : { kind, statement: address }
}
