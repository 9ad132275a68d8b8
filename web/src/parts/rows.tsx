import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Question, useList } from '../ask.ts'
import { Download } from './download.tsx'
import { Empty, Failure, Waiting } from './states.tsx'

/** A list of any length: only what is on the screen is there, and the next part is had before it is reached. */
export function Rows<Row>({
  path,
  question,
  keyOf,
  row,
  empty,
  label,
  height = 120,
}: {
  readonly path: string
  readonly question: Question
  readonly keyOf: (row: Row) => string
  readonly row: (row: Row) => ReactNode
  readonly empty: string
  readonly label: string
  /** About how high a row is. */
  readonly height?: number
}) {
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage } = useList<Row>(
    path,
    question,
  )
  const rows = data?.pages.flatMap(({ items }) => items) ?? []
  const list = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  // After every drawing: what stands above may have grown. Only a new place is a change.
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0))
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
  const lastShown = shown.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastShown > rows.length - 30) void fetchNextPage()
  }, [lastShown, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])
  if (error) return <Failure error={error} />
  if (isPending) return <Waiting />
  if (rows.length === 0) return <Empty>{empty}</Empty>
  return (
    <>
      <p className="count">
        <span role="status">
          {rows.length.toLocaleString('en')}
          {hasNextPage ? ' and more' : ''} {label}
        </span>{' '}
        <Download path={path} question={question} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a list of which only a part is there cannot be a plain list. */}
      <div ref={list} role="list" className="rows" style={{ height: virtual.getTotalSize() }}>
        {shown.map((item) => {
          const one = rows[item.index]
          return one === undefined ? null : (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={item.key}
              role="listitem"
              aria-setsize={hasNextPage ? -1 : rows.length}
              aria-posinset={item.index + 1}
              data-index={item.index}
              ref={virtual.measureElement}
              className="row"
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              {row(one)}
            </div>
          )
        })}
      </div>
      {isFetchingNextPage && <Waiting />}
    </>
  )
}
