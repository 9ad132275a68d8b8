import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { IngestState } from '../../../src/api/ingest/ingest-runs.ts'
import { ask, send } from '../ask.ts'

/** Runs that were begun here, the last first, each followed to its end; then whatever is shown is asked for again; `sending`: something is on its way. */
export function useRuns() {
  const client = useQueryClient()
  const [runs, setRuns] = useState<readonly IngestState[]>([])
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const show = (state: IngestState) =>
    setRuns((all) =>
      // Where it is it stays: runs that go on at once do not jump.
      all.some(({ id }) => id === state.id)
        ? all.map((one) => (one.id === state.id ? state : one))
        : [state, ...all],
    )
  const begin = async (path: string, body: object | FormData) => {
    setError(null)
    setSending(true)
    try {
      const init: RequestInit =
        body instanceof FormData
          ? { body }
          : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      const run = await ask<IngestState>(path, {}, { method: 'POST', ...init })
      setSending(false)
      show(run)
      await follow(run.id, show)
      await client.invalidateQueries()
    } catch (refusal) {
      setSending(false)
      setError(refusal)
    }
  }
  return { runs, sending, error, begin, refuse: setError }
}

/** Server-sent events, read by hand: the browser's own reader of them cannot send a token. */
async function follow(run: string, onState: (state: IngestState) => void): Promise<void> {
  const response = await send(`/ingest/${run}`, { headers: { accept: 'text/event-stream' } })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const step = await reader?.read()
    if (!step || step.done) return
    const blocks = (rest + decoder.decode(step.value, { stream: true })).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '))
      if (data !== undefined) onState(JSON.parse(data.slice(6)) as IngestState)
    }
  }
}
