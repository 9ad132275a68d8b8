import { useEffect, useState } from 'react'

/** A longer list is no reading for paper; it can be saved. */
const MOST_PRINTED = 2000

/** Has the rest of a list, part by part, and prints it: on paper there is no scrolling. */
export function PrintAll({
  count,
  hasMore,
  isComing,
  more,
}: {
  readonly count: number
  readonly hasMore: boolean
  readonly isComing: boolean
  readonly more: () => unknown
}) {
  const [wanted, setWanted] = useState(false)
  const isEnough = !hasMore || count >= MOST_PRINTED
  useEffect(() => {
    if (!wanted || isComing) return
    if (!isEnough) more()
    else {
      setWanted(false)
      // Once the rows that came last are drawn.
      requestAnimationFrame(() => print())
    }
  }, [wanted, isComing, isEnough, more])
  return (
    <>
      <button type="button" className="quiet small" disabled={wanted} onClick={() => setWanted(true)}>
        {wanted ? `Getting all: ${count.toLocaleString('en')} …` : 'Print all'}
      </button>
      {hasMore && (
        <span className="on-paper">
          (the list goes on: here are its first {count.toLocaleString('en')}
          {count >= MOST_PRINTED ? '; “Save this list” has all' : '; “Print all” gets the rest first'})
        </span>
      )}
    </>
  )
}
