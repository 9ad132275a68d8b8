import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { asking, go, useAddress } from '../address.tsx'
import { keepToken, Refusal } from '../ask.ts'

/** What is shown while an answer is awaited; nothing at first, so that quick answers do not flicker. */
export function Waiting() {
  return (
    <p className="waiting" role="status">
      Looking …
    </p>
  )
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="empty">{children}</p>
}

/** Why there is nothing to show; where a token is asked for, the place to give it. */
export function Failure({ error }: { readonly error: unknown }) {
  const { query } = useAddress()
  const code = error instanceof Refusal ? error.problem?.code : undefined
  if (code === 'unauthorized') return <TokenForm />
  return (
    <div className="failure" role="alert">
      <p>{error instanceof Error ? error.message : String(error)}</p>
      {code !== undefined && <p className="faint">{code}</p>}
      {code === 'not-found' && query.has('asOf') && (
        <p>
          <button type="button" onClick={() => go(asking({ asOf: null }), { replace: true })}>
            Look as of today
          </button>
        </p>
      )}
    </div>
  )
}

function TokenForm() {
  const client = useQueryClient()
  const [given, setGiven] = useState(false)
  return (
    <form
      className="token"
      onSubmit={(event) => {
        event.preventDefault()
        keepToken(String(new FormData(event.currentTarget).get('token') ?? ''))
        setGiven(true)
        void client.resetQueries()
      }}
    >
      <label>
        {given ? 'That was not the token. ' : ''}This ledger asks for a token
        <input name="token" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit">Open</button>
    </form>
  )
}
