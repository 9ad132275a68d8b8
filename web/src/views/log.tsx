import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { asking, go, useAddress } from '../address.tsx'
import { CorrectionLine } from '../corrections/correction-line.tsx'
import { KIND_WORDS } from '../corrections/says.ts'
import { AsToday } from '../parts/as-today.tsx'
import { Rows } from '../parts/rows.tsx'

/** Everything that people corrected, the last first: what, on what, who, when, why, and whether it was undone. */
export function LogView() {
  const { query } = useAddress()
  const question = {
    kind: query.get('kind'),
    who: query.get('who'),
    standing: query.get('standing'),
  }
  return (
    <>
      <h1>Log of corrections</h1>
      <AsToday />
      <p className="lead">
        What was read stays as it was read; corrections lie on top of it. Those that were undone stay here,
        too.
      </p>
      <form
        className="filters"
        key={query.toString()}
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          go(
            asking({
              kind: String(form.get('kind') ?? ''),
              who: String(form.get('who') ?? '').trim(),
              standing: form.get('standing') === null ? null : 'true',
            }),
          )
        }}
      >
        <label htmlFor="log-kind">
          What
          <select id="log-kind" name="kind" defaultValue={question.kind ?? ''}>
            <option value="">anything</option>
            {Object.entries(KIND_WORDS).map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor="log-who">
          By
          <input id="log-who" name="who" type="search" defaultValue={question.who ?? ''} />
        </label>
        <label className="check-field" htmlFor="log-standing">
          <input
            id="log-standing"
            name="standing"
            type="checkbox"
            className="tick"
            value="true"
            defaultChecked={question.standing === 'true'}
          />
          Without what was undone
        </label>
        <button type="submit">Show</button>
      </form>
      <Rows<CorrectionAnswer>
        path="/corrections"
        question={question}
        keyOf={({ id }) => id}
        empty="Nothing was corrected."
        noun="correction"
        order="the last first"
        row={(row) => (
          <div className="log-row">
            <CorrectionLine row={row} withTarget />
          </div>
        )}
      />
    </>
  )
}
