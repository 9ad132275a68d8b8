import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { Link } from '../address.tsx'
import { CERTAINTY_WORDS, dateWords, hrefOfStatement, strengthOf } from '../words.ts'
import { Marked, MarkedPlaces } from './marked.tsx'

/** A statement as it is listed: who through whom, how surely, when; its words; where they stand. */
export function StatementCard({
  statement,
  clash = null,
  marks = [],
  why = true,
}: {
  readonly statement: StatementAnswer
  readonly clash?: string | null
  /** Places of the report to mark in it. */
  readonly marks?: readonly { readonly start: number; readonly end: number }[]
  readonly why?: boolean
}) {
  const { address, report, said, certainty, quote, citations } = statement
  return (
    <article className="statement">
      <p className="who">
        <ChainLine statement={statement} />
        <CertaintyMark certainty={certainty} />
      </p>
      <blockquote>
        {marks.length > 0 ? (
          <MarkedPlaces quote={quote} spans={statement.spans} marks={marks} />
        ) : (
          <Marked text={quote} words={clash} />
        )}
      </blockquote>
      <p className="where">
        <span>said {dateWords(said.date)}</span>
        {statement.corrected && <span className="corrected">corrected</span>}
        {statement.review === 'accepted' && <span className="corrected">checked</span>}
        {citations.map(({ outlet, date }) => (
          <span key={`${outlet}${date}`}>
            as reported by {outlet}
            {date === null ? '' : `, ${dateWords(date)}`}
          </span>
        ))}
        <Link href={hrefOfStatement(address)}>
          {report.publication ?? 'Report'}, {dateWords(report.published)}
        </Link>
        {why && <Link href={`/why/${encodeURIComponent(address)}`}>why</Link>}
      </p>
    </article>
  )
}

/** "Jana Hruska → her office": the one whose statement it is first, as one would say it. */
export function ChainLine({ statement: { chain, kind } }: { readonly statement: StatementAnswer }) {
  const links = [...chain].reverse()
  return (
    <span className="chain-line">
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes, and a source may stand in it twice.
        <span key={at}>
          {at > 0 && (
            <span className="through">
              <span className="hidden">, through </span>
              <span aria-hidden="true"> ← </span>
            </span>
          )}
          <span className={link.named ? 'name' : 'name unnamed'}>
            {kind === 'author' && at === links.length - 1 ? `${link.name} (own words)` : link.name}
          </span>
          {at === 0 && link.stance !== 'asserts' && (
            <span className={`stance ${link.stance}`}>{link.stance}</span>
          )}
        </span>
      ))}
    </span>
  )
}

/** Three dots for how sure, and the words. */
export function CertaintyMark({ certainty }: { readonly certainty: StatementAnswer['certainty'] }) {
  const strength = strengthOf(certainty)
  return (
    <span className={`certainty ${certainty.endsWith('-') ? 'not' : ''}`} title={certainty}>
      <span className="dots" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <i key={dot} className={dot <= strength ? 'full' : ''} />
        ))}
      </span>
      {CERTAINTY_WORDS[certainty]}
    </span>
  )
}
