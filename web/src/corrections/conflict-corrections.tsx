import { useState } from 'react'
import type { ConflictAnswer } from '../../../src/api/answers/conflict.ts'
import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { useChange } from './use-change.ts'
import { WhyForm } from './why-form.tsx'

const SAYS = {
  contradicts: { button: 'It is a conflict', title: 'They contradict each other' },
  unrelated: { button: 'No conflict', title: 'They do not contradict each other' },
} as const

type Verdict = keyof typeof SAYS

/** Whether a conflict, or what may be one, is one: said where it is seen. */
export function ConflictCorrections({
  conflict: { id, verdict, repeats = 0 },
  onJudged,
}: {
  readonly conflict: ConflictAnswer
  readonly onJudged: (correction: CorrectionAnswer) => void
}) {
  const [saying, setSaying] = useState<Verdict | null>(null)
  const { change, error, busy } = useChange()
  const choices: readonly Verdict[] = verdict === 'unsure' ? ['contradicts', 'unrelated'] : ['unrelated']
  if (saying === null)
    return (
      <p className="buttons">
        {choices.map((choice) => (
          <button key={choice} type="button" className="quiet small" onClick={() => setSaying(choice)}>
            {SAYS[choice].button}
          </button>
        ))}
      </p>
    )
  return (
    <WhyForm
      title={`${SAYS[saying].title}${repeats > 0 ? `; so of the ${repeats + 1} pairs` : ''}`}
      {...{ error, busy }}
      onKeep={(_, why) =>
        void change<CorrectionAnswer>(`/conflicts/${id}/judge`, { verdict: saying, why }).then((kept) => {
          if (kept === null) return
          setSaying(null)
          onJudged(kept)
        })
      }
      onLeave={() => setSaying(null)}
    />
  )
}
