import type { CorrectionAnswer } from '../../../src/api/answers/correction.ts'
import type { StatementAnswer } from '../../../src/api/answers/statement.ts'
import { Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { bare, hrefOfStatement, shortAddress } from '../words.ts'

/** What a correction is on: of a statement its words, as they are now, and the way there. */
export function Target({ row: { kind, target } }: { readonly row: CorrectionAnswer }) {
  if (/^[0-9a-f]{8,64}:s\d+$/.test(target))
    return (
      <>
        <Link href={hrefOfStatement(target)}>{shortAddress(target)}</Link> <Words address={target} />
        {(kind === 'same' || kind === 'unrelated' || kind === 'judge' || kind === 'grade-claim') && (
          <Link href={`/claims/${encodeURIComponent(target)}`}>its claim</Link>
        )}
      </>
    )
  if (kind === 'merge-entities' || kind === 'split-entity')
    return <Link href={`/entities?by=${encodeURIComponent(target.replace(/^\w+:/, ''))}`}>{target}</Link>
  if (kind === 'grade-source')
    return <Link href={`/source?name=${encodeURIComponent(target)}`}>{target}</Link>
  return <code>{target}</code>
}

/** Letters of a statement that are shown beside what was said of it. */
const SHOWN = 160

function Words({ address }: { readonly address: string }) {
  const { data } = useAnswer<StatementAnswer>(`/statements/${encodeURIComponent(address)}`)
  if (!data) return null
  const quote = bare(data.quote)
  return <q>{quote.length > SHOWN ? `${quote.slice(0, SHOWN - 1)}…` : quote}</q>
}
