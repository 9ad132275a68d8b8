import { useState } from 'react'
import { fileOf, type Question } from '../ask.ts'

/** The lists that can be had in another format, as `/api/v1/export` names them, with the formats that suit a reader. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  statements: ['csv', 'markdown', 'html', 'web-annotation', 'prov', 'graphml', 'jsonl'],
  claims: ['csv', 'markdown', 'html', 'schema-org', 'prov', 'graphml', 'jsonl'],
  conflicts: ['csv', 'markdown', 'html', 'graphml', 'jsonl'],
  due: ['icalendar', 'csv', 'markdown', 'html', 'jsonl'],
  timeline: ['csv', 'markdown', 'html', 'icalendar', 'jsonl'],
  sources: ['csv', 'markdown', 'html', 'jsonl'],
}

/** Saves a list, as it is narrowed, in the format that is chosen. */
export function Download({ path, question }: { readonly path: string; readonly question: Question }) {
  const what = path.slice(1)
  const formats = FORMATS[what]
  const [format, setFormat] = useState(formats?.[0] ?? '')
  const [failure, setFailure] = useState<string | null>(null)
  if (formats === undefined) return null
  const save = async () => {
    setFailure(null)
    try {
      await fileOf(`/export/${what}`, { ...question, format })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <span className="download">
      <select aria-label="Format" value={format} onChange={({ target }) => setFormat(target.value)}>
        {formats.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>{' '}
      <button type="button" className="quiet" onClick={() => void save()}>
        Save this list
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </span>
  )
}
