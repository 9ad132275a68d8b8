/**
 * Trains the weights of the factuality score on UW train and UDS train (ridge regression by AdaGrad, averaged), the words read
 * by the language core that ships. `npx vite-node training/factuality.ts` writes models/factuality.bin, always the same; with
 * `-- --folds` it scores five parts of UW train, each by weights that have not seen it, and writes nothing.
 */
import { readFactuality, type FactualitySentence } from './corpora/factuality.ts'
import { factualityFeatures } from '../src/annotate/attributions/factuality/factuality-features.ts'
import { factualityOf } from '../src/annotate/attributions/factuality/factuality-of.ts'
import { slotOf, SLOTS } from '../src/annotate/attributions/factuality/factuality-model.ts'
import { join } from 'node:path'

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const E = Number(process.env.E ?? 8), RATE = Number(process.env.RATE ?? 0.1), L2 = Number(process.env.L2 ?? 0.0003), OTHER = Number(process.env.OTHER ?? 0.3)

interface Example { readonly slots: Int32Array; readonly score: number; readonly own: boolean; readonly rule: string }

function examplesOf(sentences: readonly FactualitySentence[], own: boolean): Example[][] {
  return sentences.map(({ tokens, targets }) => targets.map(({ at, score }) => ({
    slots: Int32Array.from(factualityFeatures(tokens, at).map(slotOf)), score, own, rule: factualityOf(tokens, at),
  })))
}

function train(examples: readonly Example[]): Float64Array {
  const n = SLOTS * 3
  const w = new Float64Array(n), g = new Float64Array(n).fill(1e-8), sum = new Float64Array(n)
  let seed = 20_000_830, rounds = 0
  const order = examples.map((_, i) => i)
  for (let e = 0; e < E; e++) {
    for (let i = order.length - 1; i > 0; i--) { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; const j = seed % (i + 1); const t = order[i]!; order[i] = order[j]!; order[j] = t }
    for (const i of order) {
      const { slots, score, own } = examples[i]!
      const shift = own ? SLOTS : 2 * SLOTS
      let p = 0
      for (const s of slots) p += w[s]! + w[s + shift]!
      const err = (score - p) * (own ? 1 : OTHER)
      for (const s of slots) for (const k of [s, s + shift]) {
        const grad = err - L2 * w[k]! * 100
        g[k]! += grad * grad
        w[k]! += RATE * grad / Math.sqrt(g[k]! + 1)
      }
    }
    if (e >= E / 2) { rounds++; for (let k = 0; k < n; k++) sum[k]! += w[k]! }
  }
  const out = new Float64Array(SLOTS)
  for (let k = 0; k < SLOTS; k++) out[k] = (sum[k]! + sum[k + SLOTS]!) / rounds
  return out
}

const RULE: Record<string, number> = { happened: 3, 'to-happen': 1.4, possible: 1, 'did-not': -2 }
function report(name: string, gold: number[], got: number[]) {
  const n = gold.length, mg = gold.reduce((a, b) => a + b) / n, mp = got.reduce((a, b) => a + b) / n
  let c = 0, vg = 0, vp = 0, mae = 0
  for (let i = 0; i < n; i++) { c += (gold[i]! - mg) * (got[i]! - mp); vg += (gold[i]! - mg) ** 2; vp += (got[i]! - mp) ** 2; mae += Math.abs(gold[i]! - got[i]!) }
  console.log(name, 'r', (c / Math.sqrt(vg * vp)).toFixed(4), 'mae', (mae / n).toFixed(4))
}
const uw = examplesOf(readFactuality(join(corpora, 'factuality/UW'), 'train'), true)
const uds = OTHER > 0 ? examplesOf(readFactuality(join(corpora, 'factuality/UDS_IH2'), 'train'), false).flat() : []
console.log(uw.flat().length, uds.length)
const gold: number[] = [], got: number[] = [], rule: number[] = []
const FOLDS = Number(process.env.FOLDS ?? 2)
for (let f = 0; f < FOLDS; f++) {
  const size = uw.length / 5, lo = Math.floor(f * size), hi = Math.floor((f + 1) * size)
  const w = train([...uw.slice(0, lo).flat(), ...uw.slice(hi).flat(), ...uds])
  for (const x of uw.slice(lo, hi).flat()) { let p = 0; for (const s of x.slots) p += w[s]!; gold.push(x.score); got.push(Math.max(-3, Math.min(3, p))); rule.push(RULE[x.rule]!) }
}
report('rule', gold, rule)
report('learned', gold, got)
