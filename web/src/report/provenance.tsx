import type { ReportAnswer } from '../../../src/api/answers/report.ts'
import { Link } from '../address.tsx'
import { instantWords } from '../corrections/correction-line.tsx'
import { Download } from '../parts/download.tsx'
import { dateWords } from '../words.ts'

/** Where a report was taken from, how its bytes became this text, its other versions, and the ways to take it along. */
export function Provenance({ report }: { readonly report: ReportAnswer }) {
  const { id, url, taken, layout, versions, published, text } = report
  const pages = layout.at(-1)?.page ?? 0
  const evidence = published.evidence[0]
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    ['published', `${dateWords(published.date)}, ${FROM_WORDS[published.from]}`],
    ...(evidence ? [['shown by', <q key="q">{text.slice(evidence.start, evidence.end)}</q>] as const] : []),
    ...(taken?.feed ? [['listed by the feed', taken.feed.title ?? taken.feed.url] as const] : []),
    ...(taken?.origin ? [['names as its origin', taken.origin] as const] : []),
    ...((taken?.address ?? url) === null
      ? []
      : [['address', <Original key="a" url={taken?.address ?? url ?? ''} />] as const]),
    ...(taken?.fetched ? [['fetched', instantWords(taken.fetched)] as const] : []),
    ...(taken?.within ? [['within', taken.within] as const] : []),
    ...(taken?.bytes
      ? [
          [
            'bytes',
            <span key="b">
              {taken.bytes.length.toLocaleString('en')} <code>{taken.bytes.sha256}</code>
            </span>,
          ] as const,
        ]
      : []),
    ...(pages > 0
      ? [['printed', `${pages} ${pages === 1 ? 'page' : 'pages'}, each line with its place`] as const]
      : []),
    ['text', `${text.length.toLocaleString('en')} characters; everything here points into them`],
    ['id', <code key="i">{id}</code>],
  ]
  return (
    <details className="provenance">
      <summary>Where it is from</summary>
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {versions.length > 1 && (
        <>
          <h2>Versions of this page</h2>
          <ol className="plain versions">
            {versions.map((version, at) => (
              <li key={version.id}>
                {version.id === id ? (
                  <strong>read {instantWords(version.readAt)}: this one</strong>
                ) : (
                  <Link href={`/reports/${version.short}`}>read {instantWords(version.readAt)}</Link>
                )}
                {at > 0 && (
                  <>
                    {' '}
                    <Link href={`/reports/${version.short}/diff`}>what it says otherwise</Link>
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      <Download path="/report" question={{ report: id }} label="Save this report" />
    </details>
  )
}

const FROM_WORDS: Readonly<Record<ReportAnswer['published']['from'], string>> = {
  given: 'as was said when it was read in',
  metadata: 'by its metadata',
  header: 'by its header',
  dateline: 'by its dateline',
  inferred: 'inferred from its text',
  unknown: 'which nothing tells',
}

function Original({ url }: { readonly url: string }) {
  if (!/^https?:/.test(url)) return <>{url}</>
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  )
}
