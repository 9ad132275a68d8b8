import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { go, Link, useAddress } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { CorrectionList } from '../corrections/correction-line.tsx'
import { onKeys } from '../parts/shortcuts.tsx'
import { Failure, Waiting } from '../parts/states.tsx'
import { localId } from '../report/cut-text.ts'
import { Inspector } from '../report/inspector.tsx'
import { Margin } from '../report/margin.tsx'
import { Provenance } from '../report/provenance.tsx'
import { ReportText } from '../report/report-text.tsx'
import { TimeTip } from '../report/time-tip.tsx'
import { ToldOnPaper } from '../report/told-on-paper.tsx'
import { dateWords, plural } from '../words.ts'

export function ReportView({ id }: { readonly id: string }) {
  const { query } = useAddress()
  const { data, error } = useAnswer<ReportAnswer>(`/reports/${encodeURIComponent(id)}`, {
    asOf: query.get('asOf'),
  })
  if (error) return <Failure error={error} />
  if (!data) return <Waiting />
  return <Report report={data} />
}

function Report({ report }: { readonly report: ReportAnswer }) {
  const { hash } = useAddress()
  const [active, setActiveId] = useState<string | null>(null)
  const held = useRef(false)
  const setActive = useCallback((id: string) => {
    if (!held.current) setActiveId(id)
  }, [])
  const hold = useCallback((isHeld: boolean) => {
    held.current = isHeld
  }, [])
  const leave = useCallback(() => {
    if (!held.current) setActiveId(null)
  }, [])
  const [tip, setTip] = useState<{ readonly id: string; readonly place: DOMRect } | null>(null)
  const step = useCallback(
    (by: 1 | -1) => {
      const ids = inReadingOrder(report)
      const at = active === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(active)
      const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))]
      if (next !== undefined) document.getElementById(next)?.focus()
    },
    [report, active],
  )
  useEffect(() => {
    if (hash === '') return
    const mark = document.getElementById(hash)
    const isMark = mark?.hasAttribute('data-mark') ?? false
    // One that was rejected has no mark any more; what was said of it can still be seen.
    if (!isMark && !/^s\d+$/.test(hash)) return
    setActive(hash)
    if (isMark) mark?.scrollIntoView({ block: 'center' })
  }, [hash, setActive])
  useEffect(
    () =>
      onKeys((key) => {
        if (key === 'j') step(1)
        if (key === 'k') step(-1)
        if (key === 'Escape') leave()
        return key === 'j' || key === 'k'
      }),
    [step, leave],
  )
  useEffect(() => {
    const close = () => setTip(null)
    window.addEventListener('scroll', close, { passive: true })
    return () => window.removeEventListener('scroll', close)
  }, [])
  const time = tip === null ? undefined : report.times.find((one) => one.id === tip.id)
  const { headline, publication, published, statements, conflicts, versions } = report
  return (
    <div className="report">
      <header>
        {/* Where the text has its headline, that is the one to see. */}
        <h1 className={report.segments.some(({ kind }) => kind === 'headline') ? 'hidden' : ''}>
          {headline ?? 'Without headline'}
        </h1>
        <p className="faint">
          {publication ?? 'Publication not known'} · {dateWords(published.date)}
          {published.from === 'inferred' && ' (inferred from the text)'} ·{' '}
          {plural(statements.length, 'statement')}
          {conflicts.length > 0 && <> · {plural(conflicts.length, 'conflict')}</>}
          {versions.length > 1 && (
            <>
              {' '}
              · <Link href={`/reports/${report.short}/diff`}>{plural(versions.length, 'version')}</Link>
            </>
          )}
        </p>
        <Provenance report={report} />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked; going there stays on the page. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's key press is a click. */}
      <div
        className="reading"
        onClick={(event) => {
          const link =
            event.target instanceof Element ? event.target.closest('a[data-mark], a[data-t]') : null
          if (!link) return
          event.preventDefault()
          if (link.hasAttribute('data-mark'))
            go(`${window.location.pathname}${window.location.search}${link.getAttribute('href')}`, {
              replace: true,
            })
        }}
      >
        <ReportText report={report} active={active} onActive={setActive} onTime={setTip} />
        <Margin report={report} onActive={setActive} />
        <Inspector report={report} active={active} onHold={hold} onLeave={leave} />
      </div>
      <ToldOnPaper report={report} />
      <CorrectionList question={{ report: report.id }} title="Corrections in this report" withTarget />
      {time && tip && <TimeTip time={time} place={tip.place} />}
    </div>
  )
}

function inReadingOrder({ statements }: ReportAnswer): readonly string[] {
  return statements
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ address }) => localId(address))
}
