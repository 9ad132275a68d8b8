/** `npx vite-node training/corroboration.ts`: learns the weights of src/claims/corroboration/corroboration-weights.ts from ClaimDiff's training set. */
import { writeFileSync } from 'node:fs'
import { corpusFolder } from '../bench/corpora/folder.ts'
import { examplesOf } from './corroboration/claim-pairs.ts'
import { learn } from './corroboration/logistic.ts'

const weights = learn(examplesOf(corpusFolder('claimdiff')))
writeFileSync(
  'src/claims/corroboration/corroboration-weights.ts',
  `/** Made by \`npx vite-node training/corroboration.ts\`; one for each of CORROBORATION_FEATURES (models/corroboration.md). */
export const CORROBORATION_WEIGHTS: readonly number[] = [
  ${weights.join(', ')},
]
`,
)
console.log(weights.join(' '))
