import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { CERTAINTY_WORDS, dateWords, plural } from '../words.ts'
import { type Block, cutText, localId, type Piece } from './cut-text.ts'

interface Marks {
  readonly labels: ReadonlyMap<string, string>
  readonly certainties: ReadonlyMap<string, string>
  readonly contested: ReadonlySet<string>
}

/** The text with its statements and times. What is active is marked on the elements themselves: a long text is not drawn again. */
export function ReportText({
  report,
  active,
  onActive,
  onTime,
}: {
  readonly report: ReportAnswer
  readonly active: string | null
  readonly onActive: (id: string) => void
  readonly onTime: (time: { readonly id: string; readonly place: DOMRect } | null) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => cutText(report), [report])
  const marks = useMemo(() => marksOf(report), [report])
  useEffect(() => {
    const lit =
      active === null ? [] : [...(place.current?.querySelectorAll(`[data-s~="${CSS.escape(active)}"]`) ?? [])]
    for (const element of lit) element.classList.add('on')
    const unlight = lightChain(place.current, report, active)
    return () => {
      for (const element of lit) element.classList.remove('on')
      unlight()
    }
  }, [active, report])
  const pointed = (target: EventTarget): void => {
    if (!(target instanceof Element)) return
    const statement = target.closest('[data-s]')?.getAttribute('data-s')?.split(' ').at(-1)
    if (statement) onActive(target.closest('[data-mark]')?.getAttribute('data-mark') ?? statement)
    const time = target.closest('[data-t]')
    onTime(time ? { id: time.getAttribute('data-t') ?? '', place: time.getBoundingClientRect() } : null)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what can be pointed at inside can be reached by keyboard too.
    <div
      ref={place}
      className="report-text"
      onMouseOver={({ target }) => pointed(target)}
      onFocus={({ target }) => pointed(target)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onTime(null)
      }}
    >
      <Blocks text={report.text} blocks={blocks} marks={marks} />
    </div>
  )
}

const Blocks = memo(function Blocks({
  text,
  blocks,
  marks,
}: {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly marks: Marks
}) {
  return blocks.map(({ kind, start, pieces }) => (
    <p key={start} className={`segment ${kind}`}>
      {kind === 'correction' && <span className="segment-kind">Correction </span>}
      {kind === 'stray' && <span className="segment-kind">From a neighbouring item </span>}
      {pieces.map((piece) => (
        <PieceOfText key={piece.start} text={text} piece={piece} marks={marks} />
      ))}
    </p>
  ))
})

function PieceOfText({
  text,
  piece,
  marks,
}: {
  readonly text: string
  readonly piece: Piece
  readonly marks: Marks
}) {
  const { start, end, statements, begins, time, timeBegins } = piece
  const innermost = statements.at(-1)
  let words: ReactNode = text.slice(start, end)
  if (time !== null)
    words = (
      <a className="time" href={`#${time}`} data-t={time} {...(timeBegins ? {} : { tabIndex: -1 })}>
        {words}
      </a>
    )
  return (
    <>
      {begins.map((id) => (
        <a
          key={id}
          id={id}
          className={marks.contested.has(id) ? 'mark contested' : 'mark'}
          href={`#${id}`}
          data-mark={id}
          data-s={id}
          aria-label={marks.labels.get(id)}
        >
          {id.slice(1)}
        </a>
      ))}
      <span
        data-at={start}
        {...(innermost === undefined
          ? {}
          : { 'data-s': statements.join(' '), className: `said ${marks.certainties.get(innermost)}` })}
      >
        {words}
      </span>
    </>
  )
}

function marksOf({ id, statements, conflicts }: ReportAnswer): Marks {
  const contested = new Map<string, number>()
  for (const { statements: sides } of conflicts)
    for (const { address, report } of sides)
      if (report.id === id) contested.set(address, (contested.get(address) ?? 0) + 1)
  return {
    labels: new Map(
      statements.map(({ address, chain, certainty, said }) => {
        const names = [...chain].reverse().map(({ name }) => name)
        const clashes = contested.get(address)
        const label = [
          `Statement ${localId(address).slice(1)}: ${names.join(', through ')}`,
          CERTAINTY_WORDS[certainty],
          `said ${dateWords(said.date)}`,
          ...(clashes ? [`in ${plural(clashes, 'conflict')}`] : []),
        ]
        return [localId(address), label.join('; ')]
      }),
    ),
    certainties: new Map(
      statements.map(({ address, certainty }) => [
        localId(address),
        certainty.toLowerCase().replace('+', ' is').replace('-', ' not'),
      ]),
    ),
    contested: new Set([...contested.keys()].map(localId)),
  }
}

/** Marks the sources and cues of the active statement in the text, where the browser can do so without changing it. */
function lightChain(place: HTMLElement | null, report: ReportAnswer, active: string | null): () => void {
  const statement = report.statements.find(({ address }) => localId(address) === active)
  if (!place || !statement || !('highlights' in CSS)) return () => {}
  const ranges = (spans: readonly ({ readonly start: number; readonly end: number } | null)[]) =>
    spans.flatMap((span) => (span === null ? [] : (rangeOf(place, span) ?? [])))
  CSS.highlights.set('source', new Highlight(...ranges(statement.chain.map(({ source }) => source))))
  CSS.highlights.set('cue', new Highlight(...ranges(statement.chain.map(({ cue }) => cue))))
  return () => {
    CSS.highlights.delete('source')
    CSS.highlights.delete('cue')
  }
}

/** The range of the page that shows a span of the text; `null` where it is not all there. */
function rangeOf(place: HTMLElement, span: { readonly start: number; readonly end: number }): Range | null {
  const pieces = [...place.querySelectorAll<HTMLElement>('[data-at]')]
  const pointAt = (offset: number, ends: boolean) => {
    for (const piece of pieces) {
      const from = Number(piece.dataset.at)
      const node = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT).nextNode()
      const length = node?.textContent?.length ?? 0
      const within = ends
        ? from < offset && offset <= from + length
        : from <= offset && offset < from + length
      if (node && within) return { node, offset: offset - from }
    }
    return null
  }
  const [from, to] = [pointAt(span.start, false), pointAt(span.end, true)]
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}
