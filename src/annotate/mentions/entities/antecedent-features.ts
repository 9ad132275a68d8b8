import type { FoundMention } from '../found-mention.ts'
import type { Position } from '../phrases/position.ts'
import type { EntityDraft } from './entity-draft.ts'

/** Where a mention stands, as those who look back on it need to know. */
export interface Place extends Position {
  readonly mention: FoundMention
  readonly sentence: number
  readonly paragraph: number
  /** The quotation in which it stands, or -1. */
  readonly quotation: number
  /** The quotation before it in this paragraph or the one before, which does not end right before it; or -1. */
  readonly quotationBefore: number
  /** The token that is the predicate of its clause, or -1. */
  readonly clause: number
  /** The predicate of the clause in which that one stands, or -1. */
  readonly clauseAbove: number
  /** Whether its clause is no part of another. */
  readonly main: boolean
  /** The lemma that governs it. */
  readonly verb: string
  /** What it stands behind: "by", another preposition, or none. */
  readonly behind: 'by' | 'preposition' | 'bare'
  /** Of a subject behind a comma, the comma; -1 elsewhere: "the head of the board, Jane Roe, she said". */
  readonly resumes: number
}

/** An entity as a pronoun looks back on it. */
export interface Candidate {
  readonly entity: EntityDraft
  readonly last: Place
  /** How often it has been named or told of by a noun so far. */
  readonly count: number
  /** Whether it was a subject in the sentence of the pronoun, or the one before. */
  readonly subjectIn: number
  /** The token at which it last spoke outside a quotation, or -1. */
  readonly spokeAt: number
  /** Whether of all candidates it is who spoke last. */
  readonly spokeLast: boolean
  /** Whether it says the last quotation before the pronoun, other than one that the pronoun itself may say. */
  readonly saidBefore: boolean
  /** Whether it says the quotation in which the pronoun stands. */
  readonly saysThis: boolean
  /** 0 for the entity mentioned last of those that agree, 1 for the one before. */
  readonly rank: number
  /** Whether another candidate is known to be of the pronoun's gender. */
  readonly rival: boolean
}

/** What speaks for and against a candidate: names of features, each of which has a weight for its kind of pronoun. */
export function featuresOf(pronoun: Place, candidate: Candidate): readonly string[] {
  const { entity, last } = candidate
  const back = pronoun.sentence - last.sentence
  const found = [`back${back <= 3 ? back : back <= 6 ? '4-6' : '7+'}`, `rank${Math.min(candidate.rank, 4)}`]
  const add = (holds: boolean, name: string) => {
    if (holds) found.push(name)
  }
  found.push(`type-${entity.type}${entity.plural ? '-plural' : ''}`, `form-${last.mention.form}`)
  found.push(`count${candidate.count < 2 ? 1 : candidate.count < 4 ? '2-3' : '4+'}`)
  add(pronoun.mention.gender !== null && entity.gender === pronoun.mention.gender, 'gender')
  add(candidate.rival && entity.gender === null, 'gender-unknown-rival')
  add(last.subject, back === 0 ? 'subject-here' : 'subject')
  add(last.subject && pronoun.subject && back <= 1, 'parallel')
  add(candidate.subjectIn === pronoun.sentence - 1, 'subject-before')
  add(last.possessive, 'possessive')
  add(last.oblique, 'oblique')
  add(back === 0 && last.speaks && pronoun.clause !== last.clause, 'says-here')
  found.push(`role-${ROLES.get(last.role) ?? 'other'}`)
  if (back === 0)
    found.push(
      `${clauseFrom(pronoun, last)}${pronoun.possessive ? '-possessive' : ''}${last.subject ? '-subject' : ''}`,
    )
  add(back <= 1 && pronoun.role === last.role, `parallel-${ROLES.get(pronoun.role) ?? 'other'}`)
  add(pronoun.subject && last.subject && pronoun.verb === last.verb, 'same-verb')
  add(pronoun.speaks && candidate.spokeLast, 'speaks-on')
  add(pronoun.speaks && candidate.spokeLast && back <= 1, 'speaks-on-near')
  add(!pronoun.speaks && candidate.spokeLast, 'spoke-last')
  add(pronoun.quotation === -1 && last.quotation !== -1, 'out-of-quotation')
  add(pronoun.quotation !== -1 && last.quotation === pronoun.quotation, 'same-quotation')
  add(pronoun.quotation !== -1 && last.quotation === -1, 'into-quotation')
  add(candidate.saysThis, 'says-this')
  add(candidate.saidBefore, pronoun.speaks ? 'said-before-speaks' : 'said-before')
  add(pronoun.paragraph !== last.paragraph, 'paragraph')
  add(last.mention.indefinite, 'indefinite')
  add(last.mention.weak, 'weak')
  if (pronoun.resumes !== -1 && pronoun.resumes === last.mention.to) found.push(`resumes-${last.behind}`)
  add(entity.key !== null || entity.parts.length > 0, 'named')
  if (pronoun.speaks && pronoun.quotation === -1) {
    found.push(`speaks-back${Math.min(back, 3)}`, `speaks-rank${Math.min(candidate.rank, 3)}`)
    add(last.subject && last.main, 'speaks-main-subject')
    add(last.quotation !== -1, 'speaks-out-of-quotation')
    add(pronoun.paragraph !== last.paragraph, 'speaks-paragraph')
  }
  add(last.subject && last.main && back > 0, 'main-subject')
  if (pronoun.mention.noun === 'they' || pronoun.mention.noun === 'it')
    found.push(`kind-${kindOfSpeaker(entity, last)}`)
  return found
}

/** People, a body, one person: of what a "they" may mean, those of whom it more or less surely does. */
function kindOfSpeaker(entity: EntityDraft, { mention }: Place): string {
  if (entity.type === 'person') return entity.gender === null ? 'somebody' : 'somebody-gendered'
  if (entity.members.length > 0) return 'together'
  if (entity.type !== 'group') return entity.key === null ? entity.type : `${entity.type}-known`
  if (!entity.plural) return 'body'
  if (mention.form !== 'nominal') return 'people'
  return mention.indefinite ? 'people-anew' : 'people'
}

/** How the clause of a candidate stands to that of a pronoun in one sentence. */
function clauseFrom(pronoun: Place, last: Place): string {
  if (pronoun.clause === last.clause) return 'same-clause'
  if (pronoun.clauseAbove === last.clause) return 'clause-above'
  if (last.clauseAbove === pronoun.clause) return 'clause-below'
  return pronoun.clauseAbove === last.clauseAbove ? 'clause-beside' : 'clause-apart'
}

const ROLES: ReadonlyMap<string, string> = new Map([
  ['nsubj', 'subject'],
  ['nsubj:pass', 'passive'],
  ['obj', 'object'],
  ['iobj', 'object'],
  ['obl', 'oblique'],
  ['nmod', 'modifier'],
  ['nmod:poss', 'possessive'],
  ['compound', 'compound'],
])
