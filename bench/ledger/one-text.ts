import { readReport } from '../../src/app/reading/read-report.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import type { Reading } from '../../src/model/reading.ts'

const HEADS = [
  'Harbour',
  'Valley',
  'Morning',
  'Evening',
  'Northern',
  'Southern',
  'Coast',
  'Hill',
  'River',
  'City',
]
const TAILS = [
  'Post',
  'Courier',
  'Gazette',
  'Herald',
  'Tribune',
  'Echo',
  'Star',
  'Journal',
  'Record',
  'Argus',
]

const TEXT = `LARNE (AP) -- The transport minister, Ana Velt, said on Saturday that the old drawbridge at Larne would be closed for repairs until October.

"We found cracks in nine of the eleven girders," Velt told reporters. She said the repairs would cost 14 million crowns.

The harbour pilots' union denied that the bridge had been unsafe. Its chairman, Oto Ruun, said nobody had asked the pilots before the decision.
`

/** One agency text in so many papers, on three days; three in four add a line of their own. */
export function* oneText(count: number): Generator<() => Reading> {
  for (let at = 0; at < count; at++) {
    const paper = `${HEADS[at % 10]} ${TAILS[Math.floor(at / 10) % 10]} ${Math.floor(at / 100)}`
    const own = `\n${paper} readers in ${HEADS[(at * 7) % 10]} district ${at} may call the desk at ${1000 + at}.\n`
    const text = `${paper}, March ${2 + (at % 3)}, 2024\n\n${TEXT}${at % 4 === 0 ? '' : own}`
    yield () => readReport(reportFromText(text, {}))
  }
}
