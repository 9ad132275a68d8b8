import type { CueKind } from '../../lexicon/en/cues/cue-row.ts'
import type { Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import type { CueIndex } from './cue-index.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { isIdle } from './idle-verbs.ts'
import { type SentenceTree, treeOf } from './sentence-tree.ts'
import { clauseBeside, looseInfinitive, restOfRelative } from './tree-complements.ts'
import { spanOf } from './words.ts'

/** What these do may be done to a thing: "applauded the plan"; others need a clause. */
const TO_THINGS: ReadonlySet<CueKind> = new Set(['attitude', 'denying', 'doubting', 'demanding', 'promising'])
/** Deeds, where what they are done to is a thing: "accepted the tents", "invited inspectors", "offered $42", "told the trustees". */
const NOT_SAID = new Set('accept invite welcome need offer ask tell beg warn caution'.split(' '))
const JUDGING = new Set('praise applaud hail condemn denounce criticize criticise'.split(' '))

/** Only what these do is done in an infinitive: "hopes to", "refused to". */
const TO_DO: ReadonlySet<CueKind> = new Set([
  'wanting',
  'intending',
  'promising',
  'threatening',
  'refusing',
  'demanding',
  'believing',
])

/** What these do is done in a clause with a verb of its own. */
const TO_CLAUSES: ReadonlySet<CueKind> = new Set(['saying', 'knowing', 'believing', 'denying', 'doubting'])

/** The attributions of a sentence, from token `from` up to `to`, whose cue is a verb by the tree: its subject and its complement. */
export function treeAttributions(
  tokens: readonly Token[],
  from: number,
  to: number,
  { kinds: verbs }: CueIndex,
): readonly FoundAttribution[] {
  const found: FoundAttribution[] = []
  let tree: SentenceTree | undefined
  for (let verb = from; verb < to; verb++) {
    const token = tokens[verb]
    const kinds = token?.upos === 'VERB' ? verbs.get(token.lemma) : undefined
    if (!kinds) continue
    tree ??= treeOf(tokens, from, to)
    const attribution = attributionAt(tree, verb, kinds)
    if (attribution) found.push(attribution)
  }
  return found
}

function attributionAt(
  tree: SentenceTree,
  verb: number,
  kinds: ReadonlySet<CueKind>,
): FoundAttribution | null {
  const { tokens } = tree
  if (isIdle(tokens, verb, kinds)) return null
  const isPassive = tree.child(verb, 'aux:pass', 'nsubj:pass') !== null || isBareParticiple(tree, verb)
  const complement = complementOf(tree, verb, kinds, isPassive)
  if (complement === null) return null
  const cueStart = cueStartOf(tree, verb)
  const source = isPassive ? agentOf(tree, verb) : subjectOf(tree, verb)
  if (source === null && !isPassive) return null
  const cue = spanOf(tokens, cueStart, verb + 1)
  const start = Math.max(tree.first(complement), complement > verb ? verb + 1 : 0)
  const end =
    complement > verb ? endOfComplement(tree, complement) : Math.min(tree.last(complement) + 1, cueStart)
  const content = spanOf(tokens, start, end)
  if (!cue || !content) return null
  return {
    rule: 'attributions/tree',
    source: source && source !== 'somebody' ? source : null,
    cue,
    content: [content],
    stance: 'asserts',
    certainty: 'Uu',
    channel: 'said',
  }
}

/** "Said that stalled talks could resume": where the parser takes a participle for the clause, this goes on to the end. */
function endOfComplement(tree: SentenceTree, complement: number): number {
  const end = tree.last(complement) + 1
  const { tokens } = tree
  const isBroken =
    tokens[complement]?.xpos === 'VBN' &&
    tree.child(complement, 'mark') !== null &&
    tree.child(complement, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'cop') === null
  return isBroken && end < tree.to && tokens[end]?.upos !== 'PUNCT' ? tree.to : end
}

function complementOf(
  tree: SentenceTree,
  verb: number,
  kinds: ReadonlySet<CueKind>,
  isPassive: boolean,
): number | null {
  const clause = tree.child(verb, 'ccomp')
  if (clause !== null) return clause
  const any = (of: ReadonlySet<CueKind>) => [...kinds].some((kind) => of.has(kind))
  const doing = tree.child(verb, 'xcomp')
  // "Nobody thought it polite" is no clause.
  const isDone =
    doing !== null && (tree.tokens[doing]?.upos !== 'ADJ' || tree.child(doing, 'cop', 'mark', 'aux') !== null)
  if (doing !== null && isDone && doing > verb && (any(TO_DO) || isPassive)) return doing
  const loose = !isPassive && any(TO_DO) ? looseInfinitive(tree, verb) : null
  if (loose !== null) return loose
  if (any(TO_CLAUSES) && !isPassive) {
    const rest = clauseBeside(tree, verb) ?? restOfRelative(tree, verb)
    if (rest !== null) return rest
  }
  const lemma = tree.tokens[verb]?.lemma ?? ''
  if (isPassive) return lemma === 'accuse' ? tree.child(verb, 'advcl') : null
  if (NOT_SAID.has(lemma)) return null
  if (any(TO_THINGS) || JUDGING.has(lemma)) return tree.child(verb, 'obj')
  // "called for talks", "believes in peace"
  return lemma === 'call' || lemma === 'believe' ? tree.child(verb, 'obl') : null
}

/** "The man accused of theft": a participle that describes a noun. */
function isBareParticiple(tree: SentenceTree, verb: number): boolean {
  const token = tree.tokens[verb]
  return token?.xpos === 'VBN' && /^acl$/.test(token.relation)
}

/** Where auxiliaries and negations before the verb begin. */
function cueStartOf(tree: SentenceTree, verb: number): number {
  let start = verb
  for (let at = verb - 1; at >= Math.max(tree.from, verb - 5); at--) {
    const token = tree.tokens[at]
    if (!token || token.head !== verb) break
    if (/^aux/.test(token.relation) || ['not', "n't", 'n’t', 'never'].includes(token.lower)) start = at
    else if (token.relation !== 'advmod') break
  }
  return start
}

/** The subject of a verb, its own or that of the verb that it goes with: "she came and said", "she left, saying". */
function subjectOf(tree: SentenceTree, verb: number): Span | null {
  let at = verb
  for (let steps = 0; steps < 3; steps++) {
    const subject = tree.child(at, 'nsubj', 'nsubj:pass', 'nsubj:outer')
    if (subject !== null) return speakerAt(tree, subject)
    const token = tree.tokens[at]
    if (!token || !/^(?:conj|xcomp|advcl)$/.test(token.relation) || !tree.has(token.head)) return null
    at = token.head
  }
  return null
}

function speakerAt(tree: SentenceTree, subject: number): Span | null {
  const token = tree.tokens[subject]
  if (!token || ['it', 'there', 'this', 'what'].includes(token.lower)) return null
  if (!RELATIVE.has(token.lower)) return spanOf(tree.tokens, tree.first(subject), tree.last(subject) + 1)
  return describedBy(tree, subject)
}

const RELATIVE = new Set(['who', 'that', 'which'])

/** "The officials who said": whom a relative clause describes, with its pronoun; that alone where they stand elsewhere. */
function describedBy(tree: SentenceTree, pronoun: number): Span | null {
  const { tokens } = tree
  let verb = tokens[pronoun]?.head ?? -1
  for (let steps = 0; steps < 3 && /^(?:conj|xcomp|ccomp)$/.test(tokens[verb]?.relation ?? ''); steps++)
    verb = tokens[verb]?.head ?? -1
  const described = tokens[verb]?.relation === 'acl:relcl' ? (tokens[verb]?.head ?? -1) : -1
  const isBefore = tree.has(described) && described < pronoun
  return spanOf(tokens, isBefore ? tree.first(described) : pronoun, pronoun + 1)
}

function agentOf(tree: SentenceTree, verb: number): Span | 'somebody' {
  const agent = tree.child(verb, 'obl:agent')
  return (agent !== null && spanOf(tree.tokens, tree.first(agent) + 1, tree.last(agent) + 1)) || 'somebody'
}
