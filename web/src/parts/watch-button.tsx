import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../ask.ts'
import { Failure } from './states.tsx'

/** Watches something from now on. */
export function WatchButton({ target }: { readonly target: Readonly<Record<string, string>> }) {
  const client = useQueryClient()
  const [state, setState] = useState<'no' | 'yes' | { readonly error: unknown }>('no')
  const watch = async () => {
    try {
      await ask(
        '/watches',
        {},
        { method: 'POST', body: JSON.stringify(target), headers: { 'content-type': 'application/json' } },
      )
      setState('yes')
      await client.invalidateQueries({ queryKey: ['/watches'] })
    } catch (error) {
      setState({ error })
    }
  }
  return (
    <>
      <button type="button" className="quiet" disabled={state === 'yes'} onClick={() => void watch()}>
        {state === 'yes' ? 'Watched' : 'Watch'}
      </button>
      {typeof state === 'object' && <Failure error={state.error} />}
    </>
  )
}
