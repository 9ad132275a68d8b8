import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Failure } from '../parts/states.tsx'
import { keepName, knownName } from './use-change.ts'

/** When the form is gone the focus goes to what took its place, or where that is gone too to the view. */
function focusBack(home: HTMLElement | null): () => void {
  return () =>
    void requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const place = home?.isConnected ? home.querySelector<HTMLElement>('button:enabled') : null
      ;(place ?? document.getElementById('main'))?.focus({ preventScroll: true })
    })
}

/** What is asked of every correction: why, and by whom; above it what this one needs besides. */
export function WhyForm({
  title,
  keep = 'Keep',
  children,
  error,
  busy,
  onKeep,
  onLeave,
}: {
  readonly title: string
  /** What the button says. */
  readonly keep?: string
  readonly children?: ReactNode
  readonly error: unknown
  readonly busy: boolean
  readonly onKeep: (form: FormData, why: string) => void
  readonly onLeave: () => void
}) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  // Opened by a key or a button, it is what one goes on with.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, select, textarea')
    first?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
    return focusBack(form.current?.parentElement ?? null)
  }, [])
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    keepName(String(given.get('who') ?? ''))
    onKeep(given, String(given.get('why') ?? '').trim())
  }
  return (
    <form
      ref={form}
      className="why-form"
      aria-labelledby={`${id}-title`}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <p className="form-title" id={`${id}-title`}>
        {title}
      </p>
      {children}
      <label htmlFor={`${id}-why`}>
        Why
        <input id={`${id}-why`} name="why" required maxLength={2000} autoComplete="off" />
      </label>
      <label htmlFor={`${id}-who`}>
        By
        <input
          id={`${id}-who`}
          name="who"
          maxLength={200}
          defaultValue={knownName()}
          placeholder="whoever runs Hearsay here"
        />
      </label>
      <p className="buttons">
        <button type="submit" disabled={busy}>
          {keep}
        </button>{' '}
        <button type="button" className="quiet" onClick={onLeave}>
          Leave it
        </button>
      </p>
      {error !== null && <Failure error={error} />}
    </form>
  )
}
