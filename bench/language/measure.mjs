// Run in a process of its own: what is measured is what ships, in dist/.
//   measure.mjs FILE   reads the stories of FILE twice with the language core, and twice with attributions on it
// Prints one line of JSON: of each the tokens, and the processor's seconds of the second reading.
import { readFileSync } from 'node:fs'
import { Pipeline } from '../../dist/annotate/annotator.js'
import { findAttributions } from '../../dist/annotate/attributions/find-attributions.js'
import { findMentions } from '../../dist/annotate/mentions/find-mentions.js'
import { findSentences } from '../../dist/annotate/sentences/find-sentences.js'
import { tagTokens, tagTokensAndRoles } from '../../dist/annotate/tokens/tag-tokens.js'
import { reportFromText } from '../../dist/intake/report-from-text.js'

const core = Pipeline.start().add(findSentences).add(tagTokens).add(findMentions)
const withAttributions = Pipeline.start()
  .add(findSentences)
  .add(tagTokensAndRoles)
  .add(findMentions)
  .add(findAttributions)

const reports = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))
  .map(({ text, published }) => reportFromText(text, { published }))

console.log(JSON.stringify({ core: measure(core), attributions: measure(withAttributions) }))

function measure(pipeline) {
  let tokens = 0
  let seconds = 0
  for (let turn = 0; turn < 2; turn++) {
    const started = process.cpuUsage()
    tokens = reports.reduce((sum, report) => sum + pipeline.run(report).tokens.length, 0)
    const { user, system } = process.cpuUsage(started)
    seconds = (user + system) / 1e6
  }
  return { tokens, seconds }
}
