import { useCallback, useEffect, useState } from 'react'
import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { onKeys } from '../parts/shortcuts.tsx'
import { CorrectionList } from './correction-line.tsx'
import { EditForm } from './edit-form.tsx'
import { useChange } from './use-change.ts'
import { WhyForm } from './why-form.tsx'

const ACTIONS = [
  { name: 'accept', key: 'a', button: 'Accept', title: 'It was read rightly' },
  { name: 'reject', key: 'x', button: 'Reject', title: 'It was not said so' },
  { name: 'edit', key: 'e', button: 'Edit', title: 'What it says instead' },
  { name: 'unrelated', key: 'u', button: 'Not of its claim', title: 'It does not say what its claim says' },
  { name: 'note', key: 'n', button: 'Note', title: 'A note for readers' },
] as const

type Action = (typeof ACTIONS)[number]

/** What people said of a statement, with undo, and what can be said of it. All of it lies on top of what was read. */
export function StatementCorrections({
  statement,
  report,
  onHold,
}: {
  readonly statement: StatementAnswer
  readonly report: ReportAnswer
  /** Told while something is being written: what is pointed at meanwhile should not take its place. */
  readonly onHold: (held: boolean) => void
}) {
  const { address } = statement
  const [action, setAction] = useState<Action | null>(null)
  const { change, error, busy } = useChange()
  const open = useCallback(
    (next: Action | null) => {
      setAction(next)
      onHold(next !== null)
    },
    [onHold],
  )
  useEffect(
    () =>
      onKeys((key) => {
        const found = ACTIONS.find((one) => one.key === key)
        if (found) open(found)
        return found !== undefined
      }),
    [open],
  )
  const keep = async ({ name }: Action, form: FormData, why: string) => {
    const correction =
      name === 'note'
        ? { kind: name, about: address, text: String(form.get('text') ?? '').trim() }
        : name === 'unrelated'
          ? { kind: name, statements: [address] }
          : { kind: name, statement: address }
    if (await change('/corrections', { correction, why })) open(null)
  }
  return (
    <section className="corrections" aria-label="Corrections">
      <CorrectionList question={{ target: address, standing: 'true' }} title="Corrected" />
      {action === null && (
        <p className="buttons">
          {ACTIONS.map((one) => (
            <button key={one.name} type="button" className="quiet small" onClick={() => open(one)}>
              {one.button}
            </button>
          ))}
        </p>
      )}
      {action?.name === 'edit' && (
        <EditForm statement={statement} report={report} onDone={() => open(null)} />
      )}
      {action !== null && action.name !== 'edit' && (
        <WhyForm
          key={action.name}
          title={action.title}
          error={error}
          busy={busy}
          onKeep={(form, why) => void keep(action, form, why)}
          onLeave={() => open(null)}
        >
          {action.name === 'note' && (
            <label htmlFor="note-text">
              Note
              <textarea id="note-text" name="text" rows={3} required maxLength={10_000} />
            </label>
          )}
        </WhyForm>
      )}
    </section>
  )
}
