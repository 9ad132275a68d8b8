import type { Token } from '../../../model/annotation.ts'
import { signsOf } from './clause-signs.ts'
import { dependentsOf } from './dependents.ts'

/**
 * Whether what a clause tells hangs on a condition: "if talks failed, its members would strike", "unless it rains, the crop dies". A past told with
 * a condition ("if it rained, they stayed at home") happened each time, and "if you look at the figures" is a manner of speaking.
 * @param at index of its verb.
 */
export function hangsOnCondition(tokens: readonly Token[], at: number): boolean {
  const isOpen = signsOf(tokens, at).modal !== null || /^VB[ZP]$/.test(tokens[at]?.xpos ?? '')
  return (
    isOpen &&
    [...dependentsOf(tokens, at), ...beforeIt(tokens, at)].some(
      (child) => tokens[child]?.relation.startsWith('advcl') && isCondition(tokens, child, at),
    )
  )
}

/** "If the levee breaks, the town drowns, he said": the parser may hang the condition on the saying. */
function beforeIt(tokens: readonly Token[], at: number): readonly number[] {
  const { head = -1, relation = '' } = tokens[at] ?? {}
  if (head < at || !/^(?:ccomp|parataxis)/.test(relation)) return []
  return dependentsOf(tokens, head).filter((child) => child < at)
}

function isCondition(tokens: readonly Token[], clause: number, of: number): boolean {
  const parts = dependentsOf(tokens, clause).map((at) => tokens[at])
  const isMarked = parts.some((part) => part?.relation === 'mark' && /^(?:if|unless)$/.test(part.lower))
  if (!isMarked) return false
  if (signsOf(tokens, of).modal !== null) return true
  return !parts.some((part) => part?.relation.startsWith('nsubj') && /^(?:you|we|one)$/.test(part.lower))
}
