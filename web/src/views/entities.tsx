import { useState } from 'react'
import type { EntityAnswer } from '../../../src/api/answers/source.ts'
import { asking, go, Link, useAddress } from '../address.tsx'
import { instantWords } from '../corrections/correction-line.tsx'
import { useChange } from '../corrections/use-change.ts'
import { WhyForm } from '../corrections/why-form.tsx'
import { Rows } from '../parts/rows.tsx'
import { plural } from '../words.ts'

/** Who is one across reports: names are merged and taken apart here, and who did so stands beside them. */
export function EntitiesView() {
  const { query } = useAddress()
  const question = { by: query.get('by'), merged: query.get('merged'), asOf: query.get('asOf') }
  const [chosen, setChosen] = useState<readonly EntityAnswer[]>([])
  const [doing, setDoing] = useState<'merge' | EntityAnswer | null>(null)
  const { change, error, busy } = useChange()
  const toggle = (entity: EntityAnswer, isChosen: boolean) =>
    setChosen((all) => (isChosen ? [...all, entity] : all.filter(({ key }) => key !== entity.key)))
  const done = () => {
    setDoing(null)
    setChosen([])
  }
  return (
    <>
      <h1>Who is one</h1>
      <p className="lead">
        People, organisations, countries and others across reports. Choose two or more that are one and merge
        them; a merge keeps what it merged, and can be taken apart.
      </p>
      <form
        className="filters"
        key={query.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          go(
            asking({
              by: String(form.get('by') ?? '').trim(),
              merged: form.get('merged') === null ? null : 'true',
            }),
          )
        }}
      >
        <label htmlFor="entity-by">
          Words of a name
          <input id="entity-by" name="by" type="search" defaultValue={question.by ?? ''} />
        </label>
        <label className="check-field" htmlFor="entity-merged">
          <input
            id="entity-merged"
            name="merged"
            type="checkbox"
            className="tick"
            defaultChecked={question.merged === 'true'}
          />
          Only merged ones
        </label>
        <button type="submit">Show</button>
      </form>
      <div className="selection" role="status">
        {chosen.length > 0 && doing === null && (
          <p>
            Chosen: {chosen.map(({ name }) => name).join(', ')}{' '}
            <button type="button" disabled={chosen.length < 2} onClick={() => setDoing('merge')}>
              Merge
            </button>{' '}
            <button type="button" className="quiet" onClick={() => setChosen([])}>
              None
            </button>
          </p>
        )}
      </div>
      {doing === 'merge' && (
        <WhyForm
          title={`${chosen.map(({ name }) => name).join(' and ')} are one`}
          keep="Merge"
          {...{ error, busy }}
          onKeep={(_, why) =>
            void change('/entities/merge', { keys: chosen.map(({ key }) => key), why }).then(
              (kept) => kept && done(),
            )
          }
          onLeave={() => setDoing(null)}
        />
      )}
      {doing !== null && doing !== 'merge' && (
        <WhyForm
          title={`Take ${doing.name} apart`}
          keep="Take apart"
          {...{ error, busy }}
          onKeep={(form, why) =>
            void change('/entities/split', { key: String(form.get('key')), why }).then(
              (kept) => kept && done(),
            )
          }
          onLeave={() => setDoing(null)}
        >
          <label htmlFor="split-key">
            Which is another
            <select id="split-key" name="key" defaultValue={doing.keys[1]}>
              {doing.keys.map((key) => (
                <option key={key}>{key}</option>
              ))}
            </select>
          </label>
        </WhyForm>
      )}
      <Rows<EntityAnswer>
        path="/entities"
        question={question}
        keyOf={({ key }) => key}
        empty="Nobody has such a name."
        noun="name"
        order="those of most reports first"
        height={64}
        mark={chosen}
        row={(entity) => (
          <Row
            entity={entity}
            isChosen={chosen.some(({ key }) => key === entity.key)}
            onChoose={(isChosen) => toggle(entity, isChosen)}
            onSplit={() => setDoing(entity)}
          />
        )}
      />
    </>
  )
}

function Row({
  entity,
  isChosen,
  onChoose,
  onSplit,
}: {
  readonly entity: EntityAnswer
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onSplit: () => void
}) {
  const { key, name, type, reports, keys, judgements } = entity
  return (
    <div className="entity-row">
      <label>
        <input
          type="checkbox"
          className="tick"
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <strong>{name}</strong> <span className="faint">{type}</span>
      </label>
      <span className="where">
        <span>{plural(reports, 'report')}</span>
        <Link href={`/dossier?actor=${encodeURIComponent(key)}`}>dossier</Link>
        <code>{key}</code>
        {keys.length > 1 && (
          <button type="button" className="quiet small" onClick={onSplit}>
            Take apart
          </button>
        )}
      </span>
      {keys.length > 1 && <p className="faint">also {keys.slice(1).join(', ')}</p>}
      {judgements.map(({ id, keys: [one, other], by, who, why, at, retracted }) => (
        <p key={id} className="faint" data-undone={retracted !== null}>
          {one} is {other}: {why} ({by === 'person' ? who : 'a rule'}, {instantWords(at)})
          {retracted !== null && `; taken back by ${retracted.who}: ${retracted.why}`}
        </p>
      ))}
    </div>
  )
}
