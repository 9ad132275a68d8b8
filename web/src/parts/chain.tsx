import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { CHANNEL_WORDS, dateWords, STANCE_WORDS } from '../words.ts'
import { CertaintyMark } from './statement.tsx'

/** The way of the words, drawn: from whoever said them, through whom, by which outlet, to this page. */
export function ChainDrawing({
  statement,
  text,
}: {
  readonly statement: StatementAnswer
  /** Of its report, where it is at hand: the sources and cues are shown in its words. */
  readonly text: string | null
}) {
  const { chain, citations, report, kind } = statement
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span === null || text === null ? null : text.slice(span.start, span.end)
  const links = [...chain].reverse()
  return (
    <ol className="chain">
      {links.map((link, at) => {
        const source = words(link.source)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes, and a source may stand in it twice.
          <li key={at} className={at === 0 ? 'speaker' : 'relayer'}>
            <span className="role">{roleOf(at, links.length, kind)}</span>
            <span className={link.named ? 'name' : 'name unnamed'}>{link.name}</span>
            {source !== null && source !== link.name && <q className="source-words">{source}</q>}
            <span className="how">
              {words(link.cue) !== null && <q className="cue-words">{words(link.cue)}</q>}
              <span className={`stance ${link.stance}`}>{STANCE_WORDS[link.stance]}</span>
              <CertaintyMark certainty={link.certainty} />
            </span>
            <span className="channel">{CHANNEL_WORDS[link.channel]}</span>
          </li>
        )
      })}
      {citations.map(({ outlet, date }) => (
        <li key={`${outlet} ${date}`} className="outlet">
          <span className="role">as reported by</span>
          <span className="name">{outlet}</span>
          {date !== null && <span className="channel">{dateWords(date)}</span>}
        </li>
      ))}
      <li className="page">
        <span className="role">on this page</span>
        <span className="name">{report.publication ?? 'this report'}</span>
        <span className="channel">{dateWords(report.published)}</span>
      </li>
    </ol>
  )
}

function roleOf(at: number, length: number, kind: StatementAnswer['kind']): string {
  if (kind === 'author' && at === length - 1) return 'in its own words'
  return at === 0 ? 'said by' : 'relayed by'
}
