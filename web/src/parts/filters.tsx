import type { FormEvent } from 'react'
import { asking, go, useAddress } from '../address.tsx'
import { CERTAINTY_WORDS } from '../words.ts'

export type FilterName =
  | 'about'
  | 'by'
  | 'through'
  | 'outlet'
  | 'stance'
  | 'kind'
  | 'certainty'
  | 'since'
  | 'until'
  | 'standing'
  | 'verdict'

const LABELS: Readonly<Record<FilterName, string>> = {
  about: 'About',
  by: 'Said by',
  through: 'As quoted by',
  outlet: 'Outlet',
  stance: 'Stance',
  kind: 'Words',
  certainty: 'How sure',
  since: 'From',
  until: 'To',
  standing: 'Standing',
  verdict: 'Which',
}

const STANDINGS = ['unchallenged', 'corroborated', 'contested', 'denied', 'superseded', 'withdrawn']

/** What a list is narrowed to; part of the address, so that it can be shared. */
export function useFilters(names: readonly FilterName[]): Readonly<Record<string, string | null>> {
  const { query } = useAddress()
  return Object.fromEntries([...names, 'asOf'].map((name) => [name, query.get(name)]))
}

export function Filters({ names }: { readonly names: readonly FilterName[] }) {
  const { query } = useAddress()
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    go(asking(Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '').trim()]))))
  }
  const all: readonly FilterName[] = [...new Set([...names, 'outlet', 'stance', 'kind'] as const)]
  const isSet = all.some((name) => query.has(name))
  return (
    <>
      <form className="filters" onSubmit={apply} key={query.toString()}>
        {names.map((name) => (
          <label key={name} htmlFor={`filter-${name}`}>
            {LABELS[name]}
            <Field id={`filter-${name}`} name={name} value={query.get(name) ?? ''} />
          </label>
        ))}
        <button type="submit">Show</button>
        {isSet && (
          <button
            type="button"
            className="quiet"
            onClick={() => go(asking(Object.fromEntries(all.map((name) => [name, null]))))}
          >
            Clear
          </button>
        )}
      </form>
      {isSet && <p className="on-paper">{narrowedWords(all, query)}</p>}
    </>
  )
}

/** "About: dam; How sure: certain": on paper there are no fields that show it. */
function narrowedWords(names: readonly FilterName[], query: URLSearchParams): string {
  return names
    .flatMap((name) => {
      const value = query.get(name)
      if (value === null) return []
      const words = name === 'certainty' ? CERTAINTY_WORDS[value as keyof typeof CERTAINTY_WORDS] : value
      return [`${LABELS[name]}: ${words ?? value}`]
    })
    .join('; ')
}

function Field({
  id,
  name,
  value,
}: {
  readonly id: string
  readonly name: FilterName
  readonly value: string
}) {
  switch (name) {
    case 'certainty':
      return (
        <select
          id={id}
          name={name}
          defaultValue={value}
          onChange={({ target }) => go(asking({ certainty: target.value }))}
        >
          <option value="">any</option>
          {Object.entries(CERTAINTY_WORDS).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )
    case 'standing':
      return (
        <select
          id={id}
          name={name}
          defaultValue={value}
          onChange={({ target }) => go(asking({ standing: target.value }))}
        >
          <option value="">any</option>
          {STANDINGS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      )
    case 'verdict':
      return (
        <select
          id={id}
          name={name}
          defaultValue={value}
          onChange={({ target }) => go(asking({ verdict: target.value }))}
        >
          <option value="">conflicts</option>
          <option value="unsure">unsure</option>
        </select>
      )
    case 'since':
    case 'until':
      return (
        <input
          id={id}
          name={name}
          defaultValue={value}
          placeholder="2017-03"
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          title="A day 2017-03-14, a month 2017-03 or a year 2017"
          size={10}
        />
      )
    default:
      return <input id={id} name={name} defaultValue={value} type="search" />
  }
}
