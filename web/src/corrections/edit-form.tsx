import { useEffect, useId, useState } from 'react'
import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { CERTAINTY_WORDS, STANCE_WORDS } from '../words.ts'
import { selectedWords } from './selected-words.ts'
import { useChange } from './use-change.ts'
import { WhyForm } from './why-form.tsx'

/** Other words for the parts of a statement: only what is written differently is sent, and the service holds it against the text. */
export function EditForm({
  statement,
  report,
  onDone,
}: {
  readonly statement: StatementAnswer
  readonly report: ReportAnswer
  readonly onDone: () => void
}) {
  const id = useId()
  const { change, error, busy } = useChange()
  const own = statement.chain.at(-1)
  const wordsOf = (span: { readonly start: number; readonly end: number } | null | undefined) =>
    span ? report.text.slice(span.start, span.end) : ''
  const before = {
    source: own?.named ? (own.name ?? '') : wordsOf(own?.source),
    stance: own?.stance ?? 'asserts',
    certainty: statement.certainty,
    said: statement.said.date,
    content: wordsOf(statement.spans.length === 1 ? statement.spans[0] : null),
  }
  const [content, setContent] = useState(before.content)
  const [source, setSource] = useState(before.source)
  const picked = usePicked(report.text)
  const keep = async (form: FormData, why: string) => {
    const wanted = Object.fromEntries(
      Object.entries(before).flatMap(([part, was]) => {
        const now = String(form.get(part) ?? '')
        return now.trim() === '' || now === was ? [] : [[part, now]]
      }),
    )
    if (await change(`/statements/${encodeURIComponent(statement.address)}/edit`, { ...wanted, why }))
      onDone()
  }
  return (
    <WhyForm
      title="What it says instead"
      error={error}
      busy={busy}
      onKeep={(form, why) => void keep(form, why)}
      onLeave={onDone}
    >
      <label htmlFor={`${id}-source`}>
        Who said it: a name of the report, or its words
        <input
          id={`${id}-source`}
          name="source"
          list={`${id}-names`}
          value={source}
          onChange={({ target }) => setSource(target.value)}
          autoComplete="off"
        />
      </label>
      <datalist id={`${id}-names`}>
        {report.entities.map(({ key, name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
      <div className="pair-of-fields">
        <label htmlFor={`${id}-stance`}>
          Stance
          <select id={`${id}-stance`} name="stance" defaultValue={before.stance}>
            {Object.entries(STANCE_WORDS).map(([stance, words]) => (
              <option key={stance} value={stance}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-certainty`}>
          How sure
          <select id={`${id}-certainty`} name="certainty" defaultValue={before.certainty}>
            {Object.entries(CERTAINTY_WORDS).map(([certainty, words]) => (
              <option key={certainty} value={certainty}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label htmlFor={`${id}-said`}>
        Said on
        <input
          id={`${id}-said`}
          name="said"
          defaultValue={before.said}
          title="2017-03-14, 2017-03, 2017, or XXXX-03-14 where the year is not known"
        />
      </label>
      <label htmlFor={`${id}-content`}>
        What was said, letter for letter as in the report
        <textarea
          id={`${id}-content`}
          name="content"
          rows={4}
          value={content}
          placeholder="as read: in several places of the text"
          onChange={({ target }) => setContent(target.value)}
        />
      </label>
      <p className="picked">
        {picked === null ? (
          <span className="faint">Words that you select in the text can be taken from it.</span>
        ) : (
          <>
            Take “{picked.length > 60 ? `${picked.slice(0, 57)}…` : picked}” as{' '}
            {/* The selection would go with the press of the mouse. */}
            <button
              type="button"
              className="quiet small"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setContent(picked)}
            >
              what was said
            </button>{' '}
            <button
              type="button"
              className="quiet small"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setSource(picked)}
            >
              who said it
            </button>
          </>
        )}
      </p>
    </WhyForm>
  )
}

/** The words of the report that are selected, or were last: writing elsewhere does not lose them. */
function usePicked(text: string): string | null {
  const [picked, setPicked] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      const words = selectedWords(text)
      if (words !== null) setPicked(words)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text])
  return picked
}
