import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Question, useList } from '../ask.ts'
import { plural } from '../words.ts'
import { Download } from './download.tsx'
import { PrintAll } from './print-all.tsx'
import { usePrinting } from './printing.ts'
import { Empty, Failure, Waiting } from './states.tsx'

/** A list of any length: only what is on the screen is there, and the next part is had before it is reached. */
export function Rows<Row>({
  path,
  question,
  only,
  keyOf,
  row,
  empty,
  noun,
  nouns,
  order,
  height = 120,
  mark,
}: {
  readonly path: string
  readonly question: Question
  /** What is asked for the rows alone, and not of the list where it is saved. */
  readonly only?: Question
  readonly keyOf: (row: Row) => string
  readonly row: (row: Row) => ReactNode
  readonly empty: string
  /** What a row is, and several where that is not the noun with an s. */
  readonly noun: string
  readonly nouns?: string
  /** How they are ordered, where that is worth a word: "the last first". */
  readonly order?: string
  /** About how high a row is. */
  readonly height?: number
  /** What the rows depend on besides themselves: when it changes they are drawn again. */
  readonly mark?: unknown
}) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useList<Row>(
    path,
    only === undefined ? question : { ...question, ...only },
  )
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data])
  const list = useRef<HTMLDivElement>(null)
  const top = useTopOf(list, rows.length > 0)
  // What draws a row may be made anew with each drawing around it; the rows that are there need not be.
  const drawRow = useRef(row)
  drawRow.current = row
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => height,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (at) => {
      const one = rows[at]
      return one === undefined ? at : keyOf(one)
    },
  })
  const shown = virtual.getVirtualItems()
  const isPrinting = usePrinting()
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    // On paper nothing is scrolled to: what is printed does not grow by being printed.
    if (isPrinting || !hasNextPage || isFetchingNextPage) return
    if (lastShown > rows.length - 30) void fetchNextPage()
  }, [isPrinting, lastShown, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (error) return <Failure error={error} />
  if (isPending) return <Waiting />
  if (rows.length === 0) return <Empty>{empty}</Empty>
  return (
    <>
      <p className="count">
        <span role="status">
          {hasNextPage
            ? `${rows.length.toLocaleString('en')} and more ${nouns ?? `${noun}s`}`
            : plural(rows.length, noun, nouns)}
          {order === undefined ? '' : `, ${order}`}
        </span>{' '}
        <Download path={path} question={question} />{' '}
        <PrintAll
          count={rows.length}
          hasMore={hasNextPage}
          isComing={isFetchingNextPage}
          more={fetchNextPage}
        />
      </p>
      {isPrinting && (
        <ul className="plain printed">
          {rows.map((one) => (
            <li key={keyOf(one)}>{row(one)}</li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a list of which only a part is there cannot be a plain list. */}
      <div
        ref={list}
        role="list"
        className="rows"
        hidden={isPrinting}
        style={{ height: virtual.getTotalSize() }}
      >
        {shown.map(({ key, index, start }) => {
          const one = rows[index]
          return one === undefined ? null : (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={key}
              role="listitem"
              aria-setsize={hasNextPage ? -1 : rows.length}
              aria-posinset={index + 1}
              data-index={index}
              ref={virtual.measureElement}
              className="row"
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              <Drawn one={one} mark={mark} draw={drawRow} />
            </div>
          )
        })}
      </div>
      {isFetchingNextPage && <Waiting />}
    </>
  )
}

/** A row that is not drawn again while it is what it was: scrolling moves rows and draws only those that come. */
const Drawn = memo(function Drawn({
  one,
  draw,
}: {
  readonly one: unknown
  readonly mark: unknown
  readonly draw: { readonly current: (row: never) => ReactNode }
}) {
  // The cast is safe: rows and what draws them come from one list.
  return draw.current(one as never)
})

/** How far down something begins; looked at when the page has taken another size, not at each drawing. */
function useTopOf(place: { readonly current: HTMLElement | null }, isThere: boolean): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const main = document.getElementById('main')
    if (!isThere || !main) return
    const look = () => setTop(place.current?.offsetTop ?? 0)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(main)
    return () => observer.disconnect()
  }, [place, isThere])
  return top
}
