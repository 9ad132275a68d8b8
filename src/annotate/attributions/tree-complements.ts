import type { SentenceTree } from './sentence-tree.ts'

/** How many words a complement is looked for behind a verb. */
const NEAR = 12

/** "Agreed in principle to meet": an infinitive that the parser takes for a purpose. */
export function looseInfinitive(tree: SentenceTree, verb: number): number | null {
  const purpose = tree.child(verb, 'advcl')
  if (purpose === null || purpose < verb || tree.child(verb, 'obj') !== null) return null
  return tree.tokens[tree.first(purpose)]?.lower === 'to' ? purpose : null
}

/**
 * "He did not think the strikes would end it": where the parser hangs the clause beside the verb, on what the verb itself hangs on, it
 * still begins right behind the verb.
 */
export function clauseBeside(tree: SentenceTree, verb: number): number | null {
  const { tokens } = tree
  const own = tokens[verb]
  if (own?.relation !== 'ccomp' || !tree.has(own.head)) return null
  const object = tree.child(verb, 'obj')
  const behind = (object === null || object < verb ? verb : tree.last(object)) + 1
  if (tree.last(verb) >= behind) return null
  for (let at = behind; at < Math.min(tree.to, behind + NEAR * 2); at++) {
    const token = tokens[at]
    if (token?.relation === 'ccomp' && token.head === own.head) return tree.first(at) === behind ? at : null
  }
  return null
}

/** "What he said were attacks", "who she said had fled": behind the verb of a relative clause goes on what the clause is part of. */
export function restOfRelative(tree: SentenceTree, verb: number): number | null {
  const { tokens } = tree
  const next = tokens[verb + 1]
  if (!next || !tree.has(verb + 1) || tokens[verb]?.relation !== 'acl:relcl') return null
  if (next.upos !== 'AUX' || !/^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos)) return null
  return next.head > verb && tree.has(next.head) ? next.head : null
}
