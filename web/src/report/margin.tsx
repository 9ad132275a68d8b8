import { useLayoutEffect, useRef, useState } from 'react'
import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { Link } from '../address.tsx'
import { kindWords } from '../parts/conflict.tsx'
import { dateWords, hrefOfStatement } from '../words.ts'
import { localId } from './cut-text.ts'

const GAP = 10

/** Conflicts beside the words that they are about; notes that would cover each other move down. */
export function Margin({
  report,
  onActive,
}: {
  readonly report: ReportAnswer
  readonly onActive: (id: string) => void
}) {
  const column = useRef<HTMLDivElement>(null)
  const [tops, setTops] = useState<readonly number[]>([])
  const notes = report.conflicts.flatMap((conflict) =>
    conflict.statements.flatMap((own, at) =>
      own.report.id === report.id ? [{ conflict, own, other: conflict.statements[at === 0 ? 1 : 0] }] : [],
    ),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report has other notes.
  useLayoutEffect(() => {
    const settle = () => {
      const from = column.current?.getBoundingClientRect().top ?? 0
      let free = 0
      const elements = [...(column.current?.children ?? [])]
      setTops(
        elements.map((element) => {
          const mark = document.getElementById(element.getAttribute('data-for') ?? '')
          const wanted = (mark?.getBoundingClientRect().top ?? from) - from
          const top = Math.max(wanted, free)
          free = top + element.getBoundingClientRect().height + GAP
          return top
        }),
      )
    }
    settle()
    window.addEventListener('resize', settle)
    return () => window.removeEventListener('resize', settle)
  }, [report])
  const inOrder = notes.toSorted((a, b) => (a.own.spans[0]?.start ?? 0) - (b.own.spans[0]?.start ?? 0))
  return (
    <div ref={column} className="margin">
      {inOrder.map(({ conflict, own, other }, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only shows more of what a link inside leads to.
        <div
          key={`${conflict.id} ${own.address}`}
          className="note"
          data-for={localId(own.address)}
          style={{ top: tops[at] ?? 0 }}
          onMouseEnter={() => onActive(localId(own.address))}
        >
          <p>
            <strong>{kindWords(conflict)}</strong>
          </p>
          <p>
            {other.report.id === report.id ? (
              <a href={`#${localId(other.address)}`}>
                Statement {localId(other.address).slice(1)}, {isBefore(other, own) ? 'above' : 'below'}
              </a>
            ) : (
              <Link href={hrefOfStatement(other.address)}>
                {other.report.publication ?? 'Report'}, {dateWords(other.report.published)}
              </Link>
            )}
          </p>
          <p className="short">{other.quote}</p>
        </div>
      ))}
    </div>
  )
}

function isBefore(
  one: ReportAnswer['statements'][number],
  other: ReportAnswer['statements'][number],
): boolean {
  return (one.spans[0]?.start ?? 0) < (other.spans[0]?.start ?? 0)
}
