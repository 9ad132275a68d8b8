// Run in a process of its own, so that nothing is loaded or warm: what is measured is what ships, in dist/.
// Prints one line of JSON: the milliseconds of the clock and of the processor that each model takes to load, by its file.

import { factualityModel } from '../../dist/annotate/attributions/factuality/factuality-model.js'
import { shippedNetwork } from '../../dist/annotate/attributions/network/shipped-network.js'
import { triggerModel } from '../../dist/annotate/events/triggers/trigger-model.js'
import { endModel } from '../../dist/annotate/sentences/end-model.js'
import { shippedCore } from '../../dist/annotate/syntax/shipped-core.js'
import { lemmaTable } from '../../dist/annotate/tokens/lemmas/lemma-table.js'
import { answerModel } from '../../dist/claims/answers/answer-model.js'
import { shippedTrees } from '../../dist/claims/judging/weighed/trees.js'
import { shippedPairNetwork } from '../../dist/claims/pair-network/pair-network.js'

const loaders = {
  'language-core.bin': shippedCore,
  'attributions.bin': shippedNetwork,
  'sentences.bin': endModel,
  'lemmas.txt': lemmaTable,
  'event-triggers.bin': triggerModel,
  'factuality.bin': factualityModel,
  'answers.json': answerModel,
  'pairs.bin': () => shippedTrees('unread'),
  'pairs-read.bin': () => shippedTrees('read'),
  'pair-network.bin': shippedPairNetwork,
}

const spent = {}
for (const [file, load] of Object.entries(loaders)) {
  const [clock, processor] = [performance.now(), process.cpuUsage()]
  load()
  const { user, system } = process.cpuUsage(processor)
  spent[file] = { clock: performance.now() - clock, processor: (user + system) / 1000 }
}
console.log(JSON.stringify(spent))
