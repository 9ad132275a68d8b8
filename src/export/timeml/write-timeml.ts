import type { TimeExpression } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import { type TaggedTime, taggedTimes } from './tagged-times.ts'

/** What a TimeML document is made of. */
export interface TimemlInput {
  /** The document's name: its DOCID. */
  readonly name: string
  readonly text: string
  readonly published: Edtf
  readonly times: readonly TimeExpression[]
}

/**
 * A TimeML 1.2.1 document as TempEval-3's scorer reads it: DOCID, DCT with t0, and TEXT with a TIMEX3 around each time.
 * The text between the tags is `text`, with `&`, `<` and `>` as entities and without the control characters that XML forbids.
 */
export function writeTimeml({ name, text, published, times }: TimemlInput): string {
  // TIMEX3 has no qualifiers and no intervals: "2014~" is 2014.
  const created = escaped(published.split('/')[0] ?? '').replace(/[~?%]/g, '')
  const tagged = taggedTimes(times).toSorted((a, b) => a.start - b.start)
  const tids: ReadonlyMap<string, string> = new Map([
    ['t0', 't0'],
    // Of a range, which is two times here, the last stands for it.
    ...tagged.map(({ of }, index): [string, string] => [of, `t${index + 1}`]),
  ])
  const byId = new Map(times.map((time) => [time.id, time]))
  let body = ''
  let at = 0
  tagged.forEach((tag, index) => {
    const { start, end, of } = tag
    const time = byId.get(of)
    const attributes = time ? attributesOf(tag, time, tids) : ''
    body += escaped(text.slice(at, start))
    body += `<TIMEX3 tid="t${index + 1}"${attributes}>${escaped(text.slice(start, end))}</TIMEX3>`
    at = end
  })
  body += escaped(text.slice(at))
  return `<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escaped(name)}</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="${created}" temporalFunction="false" functionInDocument="CREATION_TIME">${created}</TIMEX3></DCT>
<TEXT>${body}</TEXT>
</TimeML>
`
}

/** TimeML 1.2.1's attributes of a time: what it is, and the times that it is reckoned from or bounded by. */
function attributesOf(
  { type, value, mod }: TaggedTime,
  time: TimeExpression,
  tids: ReadonlyMap<string, string>,
): string {
  const { anchor, freq, quant, beginPoint, endPoint } = time
  const anchored =
    anchor === null ? undefined : anchor.kind === 'published' ? 't0' : (anchor.time ?? undefined)
  const known = (id: string | undefined) => (id === undefined ? undefined : tids.get(id))
  const attributes = {
    type,
    value,
    mod: mod ?? undefined,
    freq,
    quant,
    beginPoint: known(beginPoint),
    endPoint: known(endPoint),
    temporalFunction: String(anchored !== undefined),
    anchorTimeID: known(anchored),
    functionInDocument: 'NONE',
  }
  return Object.entries(attributes)
    .map(([name, held]) => (held === undefined ? '' : ` ${name}="${held}"`))
    .join('')
}

/** Characters that XML 1.0 forbids, section 2.2; with the flag u only half a pair is a surrogate. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

function escaped(text: string): string {
  return text.replace(FORBIDDEN, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
