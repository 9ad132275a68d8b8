import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../ask.ts'

const WHO = 'hearsay-who'

/** The name under which this browser corrects; empty: whoever runs the service. */
export function knownName(): string {
  return localStorage.getItem(WHO) ?? ''
}

export function keepName(name: string): void {
  if (name.trim() === '') localStorage.removeItem(WHO)
  else localStorage.setItem(WHO, name.trim())
}

/** What was pressed may be gone with what it was on: then the view has the focus, not nothing. */
function keepFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
  }, 50)
}

/** Changes the ledger; whatever is shown is asked for again. `null` where it was refused: then `error` says why. */
export function useChange() {
  const client = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const change = async <Answer = object>(path: string, body: object): Promise<Answer | null> => {
    setError(null)
    setBusy(true)
    try {
      const who = knownName()
      const answer = await ask<Answer>(
        path,
        {},
        {
          method: 'POST',
          body: JSON.stringify({ ...body, ...(who === '' ? {} : { who }) }),
          headers: { 'content-type': 'application/json' },
        },
      )
      await client.invalidateQueries()
      keepFocus()
      return answer
    } catch (refusal) {
      setError(refusal)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { change, error, busy }
}
