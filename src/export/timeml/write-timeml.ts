import type { TimeExpression } from '../../model/annotation.ts'
import type { Edtf } from '../../model/edtf.ts'
import { taggedTimes } from './tagged-times.ts'

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
  const tagged = taggedTimes(times).toSorted((a, b) => a.start - b.start)
  let body = ''
  let at = 0
  tagged.forEach(({ start, end, type, value, mod }, index) => {
    const modifier = mod === null ? '' : ` mod="${mod}"`
    body += escaped(text.slice(at, start))
    body += `<TIMEX3 tid="t${index + 1}" type="${type}" value="${value}"${modifier} temporalFunction="false" functionInDocument="NONE">${escaped(text.slice(start, end))}</TIMEX3>`
    at = end
  })
  body += escaped(text.slice(at))
  return `<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>${escaped(name)}</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="${escaped(published)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escaped(published)}</TIMEX3></DCT>
<TEXT>${body}</TEXT>
</TimeML>
`
}

/** Characters that XML 1.0 forbids, section 2.2. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escaped(text: string): string {
  return text.replace(FORBIDDEN, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
