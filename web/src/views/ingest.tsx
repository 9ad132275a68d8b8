import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import type { IngestState } from '../../../src/api/ingest/ingest-runs.ts'
import { Link } from '../address.tsx'
import { ask, send } from '../ask.ts'
import { Failure } from '../parts/states.tsx'
import { plural, shortAddress } from '../words.ts'

/** Reports come in: files that are dropped or chosen, or a text that is pasted. */
export function IngestView() {
  const client = useQueryClient()
  const [runs, setRuns] = useState<readonly IngestState[]>([])
  const [error, setError] = useState<unknown>(null)
  const [over, setOver] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const files = useRef<HTMLInputElement>(null)

  const show = (state: IngestState) => setRuns((all) => [state, ...all.filter(({ id }) => id !== state.id)])
  const read = async (body: BodyInit, headers: Record<string, string> = {}) => {
    setError(null)
    try {
      const run = await ask<IngestState>('/ingest', {}, { method: 'POST', body, headers })
      show(run)
      await follow(run.id, show)
      await client.invalidateQueries()
    } catch (refusal) {
      setError(refusal)
    }
  }
  const given = () => {
    const fields = form.current ? new FormData(form.current) : new FormData()
    const [publication, published] = [fields.get('publication'), fields.get('published')].map((field) =>
      String(field ?? '').trim(),
    )
    return { ...(publication ? { publication } : {}), ...(published ? { published } : {}) }
  }
  const sendFiles = (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return
    const body = new FormData()
    for (const [name, value] of Object.entries(given())) body.set(name, value)
    for (const file of chosen) body.append('files', file, file.name)
    void read(body)
    if (files.current) files.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    sendFiles(event.dataTransfer.files)
  }
  return (
    <>
      <h1>Ingest</h1>
      <p className="lead">
        What is read stays on this machine. A report that is there already is not read again.
      </p>
      <form
        ref={form}
        className="ingest"
        onSubmit={(event) => {
          event.preventDefault()
          const text = String(new FormData(event.currentTarget).get('text') ?? '')
          if (text.trim() === '') return
          void read(JSON.stringify({ text, ...given() }), { 'content-type': 'application/json' })
        }}
      >
        <section
          className="drop"
          data-over={over}
          aria-label="Files"
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <p>Drop files here, or choose them</p>
          <input
            ref={files}
            type="file"
            multiple
            aria-label="Choose files"
            onChange={({ target }) => sendFiles(target.files)}
          />
          <p className="faint">Text, Markdown, HTML, or JSON Lines with a report a line</p>
        </section>
        <label>
          Or paste a text
          <textarea name="text" rows={9} spellCheck={false} />
        </label>
        <div className="given">
          <label>
            Publication, where it does not say
            <input name="publication" />
          </label>
          <label>
            Date, where it does not say
            <input name="published" placeholder="2017-03-14" pattern="(\d{4}|XXXX)(-\d{2}(-\d{2})?)?" />
          </label>
          <button type="submit">Read the text</button>
        </div>
      </form>
      {error !== null && <Failure error={error} />}
      <section aria-label="Runs" aria-live="polite">
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </section>
    </>
  )
}

function Run({ run: { state, inputs, added, known, failures, reports } }: { readonly run: IngestState }) {
  const read = added + known + failures.length
  return (
    <article className="run">
      <p>
        <strong>{STATES[state]}</strong> {plural(added, 'report')} added, {known} there already,{' '}
        {plural(failures.length, 'failure')}
      </p>
      {(state === 'waiting' || state === 'reading') && (
        <progress aria-label="Read so far" max={Math.max(inputs, read)} value={read} />
      )}
      {failures.length > 0 && (
        <ul className="failures">
          {failures.slice(0, 200).map(({ code, detail }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end.
            <li key={at}>
              {detail} <code>{code}</code>
            </li>
          ))}
        </ul>
      )}
      {reports.length > 0 && state === 'done' && (
        <ul className="plain">
          {reports.slice(0, 20).map((id) => (
            <li key={id}>
              <Link href={`/reports/${shortAddress(id)}`}>Report {shortAddress(id)}</Link>
            </li>
          ))}
          {reports.length > 20 && (
            <li>
              <Link href="/reports">and {plural(reports.length - 20, 'other')}</Link>
            </li>
          )}
        </ul>
      )}
    </article>
  )
}

const STATES: Readonly<Record<IngestState['state'], string>> = {
  waiting: 'Waiting:',
  reading: 'Reading:',
  done: 'Done:',
  failed: 'The ledger could not be written:',
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
