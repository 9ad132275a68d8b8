import type { Token } from '../../../model/annotation.ts'
import type { FoundMention } from '../found-mention.ts'

/** Nouns that say what somebody is, with the mention of whom: "Jane Roe is a surgeon", not "would be", "is no", "is not a". */
export function predicateNouns(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
): ReadonlyMap<FoundMention, FoundMention> {
  const subjectOf = new Map<number, number>()
  const isBe = new Set<number>()
  const isOpen = new Set<number>()
  for (const [at, { head, relation, lower, upos, xpos }] of tokens.entries()) {
    if (head < 0) continue
    if (relation === 'nsubj' && at < head) subjectOf.set(head, at)
    else if (relation === 'cop') isBe.add(head)
    else if (xpos === 'MD' || (upos === 'PART' && lower !== "'s") || UNSURE.has(lower)) isOpen.add(head)
  }
  const endingAt = new Map<number, FoundMention>()
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at++) endingAt.set(at, endingAt.get(at) ?? mention)
  const found = new Map<FoundMention, FoundMention>()
  for (const mention of mentions) {
    if (mention.form !== 'nominal' || mention.type !== 'person' || mention.plural) continue
    const subject = endingAt.get(subjectOf.get(mention.head) ?? -1)
    if (subject === undefined || subject.to > mention.from) continue
    if (isBe.has(mention.head) && !isOpen.has(mention.head)) found.set(mention, subject)
  }
  return found
}

/** What makes of a statement a wish, a doubt, a question or a denial. */
const UNSURE: ReadonlySet<string> = new Set(
  "not n't never no if whether unless maybe perhaps who what like as neither nor hardly".split(' '),
)
