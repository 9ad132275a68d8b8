import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { CERTAINTY_WORDS, CHANNEL_WORDS, dateWords, STANCE_WORDS, strengthOf } from '../words.ts'
import { CertaintyMark } from './statement.tsx'

type ChainLink = StatementAnswer['chain'][number]

/**
 * The way of the words, drawn: a stop for whoever said them and for each who handed them on, and between the stops a line with the words of
 * the saying, drawn whole, broken or dotted as it is certain, probable or less.
 */
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
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a chain never changes, and a source may stand in it twice.
            key={at}
            className={`stop ${at === 0 ? 'speaker' : 'relayer'} ${link.named ? '' : 'unnamed'} ${howSure(link)}`}
          >
            <p className="who-said">
              <span className={link.named ? 'name' : 'name unnamed'}>{link.name}</span>{' '}
              <span className="role">{roleOf(at, links.length, kind)}</span>
            </p>
            {source !== null && source !== link.name && <q className="source-words">{source}</q>}
            <Step link={link} cue={words(link.cue)} />
          </li>
        )
      })}
      {citations.map(({ outlet, date }) => (
        <li key={`${outlet} ${date}`} className="stop outlet strength-3">
          <p className="who-said">
            <span className="name">{outlet}</span> <span className="role">as reported by</span>
          </p>
          <p className="step">{date === null ? 'date not told' : dateWords(date)}</p>
        </li>
      ))}
      <li className="stop page">
        <p className="who-said">
          <span className="name">{report.publication ?? 'this report'}</span>{' '}
          <span className="role">on this page, {dateWords(report.published)}</span>
        </p>
      </li>
    </ol>
  )
}

/** From one stop to the next: in which words, with which stance, how surely, and how it was had. */
function Step({ link, cue }: { readonly link: ChainLink; readonly cue: string | null }) {
  const { stance, certainty, channel } = link
  return (
    <p
      className="step"
      title={`${STANCE_WORDS[stance]}; ${CERTAINTY_WORDS[certainty]}; ${CHANNEL_WORDS[channel]}`}
    >
      {cue !== null && <q className="cue-words">{cue}</q>}
      <span className={`stance ${stance}`}>{STANCE_WORDS[stance]}</span>
      <CertaintyMark certainty={certainty} />
      <span className="channel">{CHANNEL_WORDS[channel]}</span>
    </p>
  )
}

function howSure({ certainty }: ChainLink): string {
  return `strength-${strengthOf(certainty)} ${certainty.endsWith('-') ? 'not' : ''}`
}

function roleOf(at: number, length: number, kind: StatementAnswer['kind']): string {
  if (kind === 'author' && at === length - 1) return 'in its own words'
  return at === 0 ? 'said it' : 'passed it on'
}
