import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, fileOf, type Question } from '../ask.ts'

interface Format {
  readonly name: string
  readonly says: string
  readonly of: readonly string[]
}

/** Saves a list, a search, a dossier or a report, as it is narrowed, in the format that is chosen. */
export function Download({
  path,
  question,
  label = 'Save this list',
}: {
  /** "/claims": what `/api/v1/export` calls it. */
  readonly path: string
  readonly question: Question
  readonly label?: string
}) {
  const what = path.slice(1)
  const { data } = useQuery({
    queryKey: ['formats'],
    queryFn: () => ask<{ readonly items: readonly Format[] }>('/export'),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const formats = (data?.items ?? []).filter(({ of }) => of.includes(what))
  const [chosen, setChosen] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const format = formats.find(({ name }) => name === chosen) ?? formats[0]
  if (format === undefined) return null
  const save = async () => {
    setFailure(null)
    try {
      await fileOf(`/export/${what}`, { ...question, format: format.name })
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <span className="download">
      <select
        aria-label="Format"
        title={format.says}
        value={format.name}
        onChange={({ target }) => setChosen(target.value)}
      >
        {formats.map(({ name, says }) => (
          <option key={name} value={name} title={says}>
            {name}
          </option>
        ))}
      </select>{' '}
      <button type="button" className="quiet small" onClick={() => void save()}>
        {label}
      </button>
      {failure !== null && <span role="alert"> {failure}</span>}
    </span>
  )
}
