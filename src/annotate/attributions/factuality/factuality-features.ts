import type { Token } from '../../../model/annotation.ts'
import { isPlainTelling } from '../judging/row-of-cue.ts'
import { type ClauseSigns, signsOf } from './clause-signs.ts'
import { dependentsOf, governorsOf } from './dependents.ts'
import { factualityOf } from './factuality-of.ts'
import { governanceOf } from './governance.ts'

/** How many governors are looked at. */
const UP = 4

/**
 * What the score of an event word is made of: the names of its features. The word, its tag, its place in the tree, what hangs
 * on it, the words that it hangs on with what hangs on them, and what the rules make of it.
 * @param top the word of which nothing above is looked at: the head of what somebody says.
 */
export function factualityFeatures(tokens: readonly Token[], at: number, top = -1): readonly string[] {
  const token = tokens[at]
  if (!token) return []
  const { lemma, xpos, upos, lower } = token
  const governors = governorsInClause(tokens, at, top)
  // A clause under a verb of saying is read as if it stood alone: how far its speaker is to be believed is not asked.
  const relation = governors.length === 0 ? 'root' : token.relation
  const own = signsOf(tokens, at)
  const features = new Set<string>(['bias'])
  const add = (name: string) => features.add(name)
  const signs = signsIn(own)
  add(`l ${lemma}`)
  add(`w ${lower}`)
  add(`x ${xpos}`)
  add(`u ${upos}`)
  add(`r ${relation}`)
  add(`xr ${xpos} ${relation}`)
  add(`lx ${lemma} ${xpos}`)
  add(`lr ${lemma} ${relation}`)
  add(`suffix ${lower.slice(-4)}`)
  add(`suffix ${lower.slice(-3)}`)
  for (const sign of signs) {
    add(sign)
    add(`${sign} ${xpos}`)
  }
  add(`signs ${signs.join(' ')}`)
  add(`signs ${signs.join(' ')} ${xpos} ${relation}`)
  add(`rule ${factualityOf(tokens, at)}`)
  add(`rule ${factualityOf(tokens, at)} ${xpos}`)
  for (const child of dependentsOf(tokens, at)) {
    const dependent = tokens[child]
    if (!dependent || dependent.upos === 'PUNCT') continue
    add(`d ${dependent.relation}`)
    if (/^(?:advmod|aux|mark|case|det|amod|cop|compound)/.test(dependent.relation))
      add(`d ${dependent.relation} ${dependent.lemma}`)
    else if (dependent.relation.startsWith('nsubj')) add(`subject ${dependent.lemma}`)
  }
  let path = relation
  let contrary = own.negated
  governors.slice(0, UP).forEach((place, step) => {
    const governor = tokens[place]
    if (!governor) return
    const theirs = signsOf(tokens, place)
    const governance = governanceOf(tokens, step === 0 ? at : -1, place)
    const above = signsIn(theirs)
    if (step < 3) {
      add(`g${step} ${governor.lemma}`)
      add(`g${step} ${governor.lemma} ${path}`)
      add(`g${step} ${governor.xpos} ${path}`)
      add(`g${step} ${governor.lemma} ${governor.xpos} ${path} ${theirs.negated}`)
      add(`g${step} ${above.join(' ')} ${path}`)
    }
    for (const sign of above) add(`g${step} ${sign}`)
    for (const sign of above) add(`up ${sign}`)
    add(`up ${governor.lemma}`)
    const governs = governanceOf(tokens, -1, place)
    if (governs) add(`governs${step} ${governs} ${theirs.negated}`)
    if (step === 0) {
      add(`gx ${xpos} ${governor.lemma}`)
      add(`gx ${xpos} ${governor.lemma} ${own.mark}`)
      add(`governance ${governance} ${theirs.negated}`)
      add(`governance ${governance} ${xpos} ${relation}`)
      if (relation === 'conj') add(`conj of ${tokens[governor.head]?.lemma} ${governor.relation}`)
    }
    contrary ||= theirs.negated
    path += ` ${governor.relation}`
    add(`path ${path}`)
  })
  if (contrary) add(`contrary ${own.negated} ${xpos}`)
  add(`root ${governors.length === 0}`)
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  add(`-1 ${before?.lower ?? ''}`)
  add(`+1 ${after?.lower ?? ''}`)
  add(`-2 ${tokens[at - 2]?.lower ?? ''} ${before?.lower ?? ''}`)
  add(`-2 ${tokens[at - 2]?.lower ?? ''}`)
  add(`-1x ${before?.xpos ?? ''} ${xpos}`)
  add(`-1xx ${tokens[at - 2]?.xpos ?? ''} ${before?.xpos ?? ''} ${xpos}`)
  add(`+1x ${after?.xpos ?? ''} ${xpos}`)
  for (let back = 1; back <= 6; back++) {
    const near = tokens[at - back]
    if (!near || near.sentence !== token.sentence) break
    if (
      near.xpos === 'MD' ||
      near.lower === 'if' ||
      near.lower === 'to' ||
      /^(?:not|n't|no|never)$/.test(near.lower)
    )
      add(`near ${near.lower}`)
  }
  return [...features]
}

/** The words that a word hangs on, up to `top`, else up to the verb by which its clause is told. */
function governorsInClause(tokens: readonly Token[], at: number, top: number): readonly number[] {
  const governors = governorsOf(tokens, at)
  if (at === top) return []
  if (governors.includes(top)) return governors.slice(0, governors.indexOf(top) + 1)
  const end = governors.findIndex((place, step) => {
    const below = tokens[step === 0 ? at : (governors[step - 1] ?? at)]
    return /^(?:ccomp|parataxis)/.test(below?.relation ?? '') && isPlainTelling(tokens[place])
  })
  return end < 0 ? governors : governors.slice(0, end)
}

function signsIn({
  negated,
  modal,
  perfect,
  be,
  mark,
  adposition,
  hedge,
  tense,
}: ClauseSigns): readonly string[] {
  const signs: string[] = []
  if (negated) signs.push('not')
  if (modal) signs.push(`modal-${modal}`)
  if (perfect) signs.push('perfect')
  if (be) signs.push('be')
  if (mark) signs.push(`mark-${mark}`)
  if (adposition) signs.push(`case-${adposition}`)
  if (hedge) signs.push(`hedge-${hedge}`)
  if (tense) signs.push(`tense-${tense}`)
  return signs
}
