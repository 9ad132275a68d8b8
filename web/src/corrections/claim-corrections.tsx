import { useState } from 'react'
import type { ClaimAnswer, ClaimSummary } from '../../../src/api/answers/claim.ts'
import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import { type Part, useAnswer } from '../ask.ts'
import { plural } from '../words.ts'
import { CorrectionList } from './correction-line.tsx'
import { useChange } from './use-change.ts'
import { WhyForm } from './why-form.tsx'

const GRADES = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
} as const

type Doing = 'merge' | 'split' | 'grade' | 'note'

/** What people said of a claim, and what can be: it is one with another, some of its statements are not of it, its grade, a note. */
export function ClaimCorrections({
  claim,
  chosen,
  onDone,
}: {
  readonly claim: ClaimAnswer
  /** Addresses of statements that are to be split off. */
  readonly chosen: readonly string[]
  readonly onDone: () => void
}) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const [last, setLast] = useState<string | null>(null)
  const { change, error, busy } = useChange()
  const first = claim.statements[0]?.address ?? claim.id
  const leave = () => setDoing(null)
  const keep = async (correction: object, why: string) => {
    const row = await change<CorrectionAnswer>('/corrections', { correction, why })
    if (!row) return
    setLast(row.target)
    leave()
    onDone()
  }
  const asked = { error, busy, onLeave: leave }
  return (
    <section className="corrections" aria-label="Corrections">
      {doing === null && (
        <p className="buttons">
          <button type="button" className="quiet small" onClick={() => setDoing('merge')}>
            Merge with another claim
          </button>
          <button
            type="button"
            className="quiet small"
            disabled={chosen.length === 0 || chosen.length >= claim.statements.length}
            onClick={() => setDoing('split')}
          >
            {chosen.length === 0 ? 'Split: choose statements below' : `Split off ${chosen.length}`}
          </button>
          <button type="button" className="quiet small" onClick={() => setDoing('grade')}>
            Grade
          </button>
          <button type="button" className="quiet small" onClick={() => setDoing('note')}>
            Note
          </button>
        </p>
      )}
      {doing === 'merge' && (
        <WhyForm
          title="It says what another claim says"
          keep="Merge"
          {...asked}
          onKeep={(form, why) =>
            void keep({ kind: 'same', claims: [first, ...form.getAll('other').map(String)] }, why)
          }
        >
          <OtherClaims claim={claim} />
        </WhyForm>
      )}
      {doing === 'split' && (
        <WhyForm
          title={`${plural(chosen.length, 'statement')} of it ${chosen.length === 1 ? 'does' : 'do'} not say this`}
          keep="Split off"
          {...asked}
          onKeep={(_, why) => void keep({ kind: 'unrelated', statements: chosen }, why)}
        />
      )}
      {doing === 'grade' && (
        <WhyForm
          title="How credible it is"
          {...asked}
          onKeep={(form, why) =>
            void keep({ kind: 'grade-claim', claim: first, grade: form.get('grade') }, why)
          }
        >
          <label htmlFor="claim-grade">
            Grade
            <select id="claim-grade" name="grade" defaultValue="6">
              {Object.entries(GRADES).map(([grade, words]) => (
                <option key={grade} value={grade}>
                  {grade}: {words}
                </option>
              ))}
            </select>
          </label>
        </WhyForm>
      )}
      {doing === 'note' && (
        <WhyForm
          title="A note for readers"
          {...asked}
          onKeep={(form, why) =>
            void keep({ kind: 'note', about: first, text: String(form.get('text') ?? '').trim() }, why)
          }
        >
          <label htmlFor="claim-note">
            Note
            <textarea id="claim-note" name="text" rows={3} required maxLength={10_000} />
          </label>
        </WhyForm>
      )}
      {/* What was split off is of another claim now: its correction is to be undone here all the same. */}
      {last !== null && !claim.statements.some(({ address }) => address === last) && (
        <CorrectionList question={{ target: last, standing: 'true' }} title="Just now" />
      )}
      <CorrectionList question={{ claim: claim.id, standing: 'true' }} title="What people said of it" />
    </section>
  )
}

/** Claims to choose from: those with words of this one first, found by words that can be changed. */
function OtherClaims({ claim }: { readonly claim: ClaimAnswer }) {
  const [words, setWords] = useState(() => longestWord(claim.statements[0]?.quote ?? ''))
  const { data } = useAnswer<Part<ClaimSummary>>('/claims', { about: words, limit: 20 })
  const others = (data?.items ?? []).filter(({ id }) => id !== claim.id)
  return (
    <>
      <label htmlFor="other-words">
        Find it by words
        <input
          id="other-words"
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <fieldset className="choices">
        <legend>Which</legend>
        {others.length === 0 && <p className="faint">No other claim has these words.</p>}
        {others.map(({ id, statements }) => (
          <label key={id} className="choice">
            <input type="checkbox" className="tick" name="other" value={id} />
            <span>
              {statements[0]?.quote ?? id}{' '}
              <span className="faint">{plural(statements.length, 'statement')}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

function longestWord(quote: string): string {
  const words = quote.match(/\p{L}+/gu) ?? []
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}
