import { type Governance, MODALS, OPEN_MARKS } from '../../../lexicon/en/factuality-words.ts'
import type { Token } from '../../../model/annotation.ts'
import { type ClauseSigns, signsOf } from './clause-signs.ts'
import { governorsOf } from './dependents.ts'
import { governanceOf } from './governance.ts'
import { isToBe } from './to-come.ts'

/** What a sentence says of an event: that it happened or holds, is to happen, may be, or did not or will not. */
export type Factuality = 'happened' | 'to-happen' | 'possible' | 'did-not'

/**
 * What the text says of the event that the word at `at` names, by its own verb group and the words above it in the tree, whoever
 * says it. A clause under a verb of saying is judged as if it stood alone: how far the speaker is to be believed is not asked.
 */
export function factualityOf(tokens: readonly Token[], at: number): Factuality {
  const token = tokens[at]
  if (!token) return 'happened'
  const own = signsOf(tokens, at)
  let factuality = ownFactuality(token, own)
  if (factuality === 'happened' && isToBe(tokens, at)) factuality = 'to-happen'
  let below = at
  let noun = !/^V|^MD/.test(token.xpos) && !own.be
  for (const governor of governorsOf(tokens, at)) {
    const relation = tokens[below]?.relation ?? ''
    const theirs = signsOf(tokens, governor)
    const goingTo = tokens[governor]?.lower === 'going' && relation.startsWith('xcomp')
    const governance = goingTo ? 'future' : governanceOf(tokens, below, governor)
    if (governance !== null) factuality = under(governance, factuality, theirs.negated)
    const embedded =
      /^(?:xcomp|obj|acl$|nmod|compound|csubj)/.test(relation) || (noun && /^(?:obl|nsubj)/.test(relation))
    // An infinitive or a noun is as real as the clause that it is part of; a finite clause stands by itself.
    if (embedded && !relation.startsWith('acl:relcl'))
      factuality = within(factuality, tokens, governor, theirs)
    else if (relation === 'conj' && own.tense === null && own.modal === null)
      factuality = within(factuality, tokens, governor, theirs)
    else if (!embedded) break
    noun = !/^V|^MD/.test(tokens[governor]?.xpos ?? '') && !theirs.be
    below = governor
  }
  return factuality
}

function ownFactuality(token: Token, { negated, modal, mark, adposition, hedge }: ClauseSigns): Factuality {
  const kind = modal === null ? null : (MODALS.get(modal) ?? null)
  if (mark !== null && OPEN_MARKS.has(mark)) return 'possible'
  if (mark === 'without' || adposition === 'without') return 'did-not'
  if (negated)
    return kind === 'possible' && modal !== 'can' && modal !== 'ca' && modal !== 'could'
      ? 'possible'
      : 'did-not'
  if (kind === 'future') return 'to-happen'
  if (kind !== null || hedge !== null) return 'possible'
  if (mark === 'to' && token.relation.startsWith('advcl')) return 'to-happen'
  return 'happened'
}

function under(governance: Governance, factuality: Factuality, negated: boolean): Factuality {
  switch (governance) {
    case 'fact':
      return negated ? 'did-not' : factuality
    case 'counter':
      return negated ? 'happened' : factuality === 'did-not' ? 'happened' : 'did-not'
    case 'future':
      return negated ? 'did-not' : factuality === 'did-not' ? 'did-not' : 'to-happen'
    case 'possible':
    case 'open':
      return factuality === 'did-not' ? 'did-not' : 'possible'
  }
}

/** The lesser of what is said of a part and of the clause that it is a part of. */
function within(
  factuality: Factuality,
  tokens: readonly Token[],
  governor: number,
  signs: ClauseSigns,
): Factuality {
  const whole = tokens[governor] ? ownFactuality(tokens[governor], signs) : 'happened'
  if (factuality === 'happened') return whole
  if (factuality === 'to-happen' && whole !== 'happened') return whole
  return factuality
}
