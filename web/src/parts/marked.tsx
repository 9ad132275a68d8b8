import { Fragment } from 'react'

/** A text with some of its words marked: the first place where they stand, letter for letter. */
export function Marked({ text, words }: { readonly text: string; readonly words: string | null }) {
  const at = words === null || words === '' ? -1 : text.indexOf(words)
  if (at < 0 || words === null) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A quotation with some places marked. Places are of the report's text; `spans` are those of the quotation's parts there. */
export function MarkedPlaces({
  quote,
  spans,
  marks,
}: {
  readonly quote: string
  readonly spans: readonly Span[]
  readonly marks: readonly Span[]
}) {
  const SEAM = ' … '.length
  let [from, done] = [0, 0]
  const places = spans.flatMap((span) => {
    const own = marks
      .filter(({ start, end }) => span.start <= start && end <= span.end)
      .map(({ start, end }) => ({ start: from + start - span.start, end: from + end - span.start }))
    from += span.end - span.start + SEAM
    return own
  })
  return (
    <>
      {places
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => {
          const before = quote.slice(done, start)
          done = end
          return (
            <Fragment key={start}>
              {before}
              <mark>{quote.slice(start, end)}</mark>
            </Fragment>
          )
        })}
      {quote.slice(done)}
    </>
  )
}
