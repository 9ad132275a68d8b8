import { useRef } from 'react'
import { droppedFiles } from '../ingest/dropped.ts'
import { Feeds } from '../ingest/feeds.tsx'
import { Run } from '../ingest/run.tsx'
import { useDrop } from '../ingest/use-drop.ts'
import { useRuns } from '../ingest/use-runs.ts'
import { Failure } from '../parts/states.tsx'

/** The service takes no more files in one request. */
const MOST_AT_ONCE = 500

/** Reports come in: files that are dropped or chosen, a text that is pasted, an address, what is new in feeds. */
export function IngestView() {
  const { runs, sending, error, begin, refuse } = useRuns()
  const form = useRef<HTMLFormElement>(null)
  const given = () => {
    const fields = form.current ? new FormData(form.current) : new FormData()
    const [publication, published] = [fields.get('publication'), fields.get('published')].map((field) =>
      String(field ?? '').trim(),
    )
    return { ...(publication ? { publication } : {}), ...(published ? { published } : {}) }
  }
  const sendFiles = async (chosen: readonly File[]) => {
    for (let at = 0; at < chosen.length; at += MOST_AT_ONCE) {
      const body = new FormData()
      for (const [name, value] of Object.entries(given())) body.set(name, value)
      for (const file of chosen.slice(at, at + MOST_AT_ONCE)) body.append('files', file, file.name)
      await begin('/ingest', body)
    }
  }
  const over = useDrop((dropped) => {
    void droppedFiles(dropped).then(sendFiles, refuse)
  })
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
          const text = String(new FormData(event.currentTarget).get('text') ?? '').trim()
          if (text === '') return
          void begin('/ingest', isAddress(text) ? { address: text, ...given() } : { text, ...given() })
        }}
      >
        <section className="drop" data-over={over} aria-label="Files">
          <p>Drop files or folders anywhere on this page, or choose files</p>
          <input
            type="file"
            multiple
            aria-label="Choose files"
            onChange={({ target }) => {
              void sendFiles([...(target.files ?? [])])
              // So that the same file can be chosen again.
              target.value = ''
            }}
          />
          <p className="faint">
            Text, Markdown, HTML, PDF, Word, EPUB, mail and mailboxes, feeds, web archives, ZIP, tables, JSON
            Lines
          </p>
        </section>
        <label>
          Or paste a text, or the address of a page
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
          <button type="submit">Read it</button>
        </div>
      </form>
      {error !== null && <Failure error={error} />}
      <section aria-label="Runs" aria-live="polite">
        {sending && <p className="waiting">Sending …</p>}
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </section>
      <Feeds onLook={(url) => begin('/feeds/look', url === undefined ? {} : { url })} />
    </>
  )
}

/** Whether what was pasted is nothing but an address. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}
