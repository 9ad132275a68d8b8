import { NEGATING_WORDS } from '../../lexicon/en/grammar/negators.ts'
import { NUMBER_NOUNS } from '../../lexicon/en/measures.ts'
import { BLAME, PRAISE } from '../../lexicon/en/verdict-words.ts'
import type { Stance } from '../../model/annotation.ts'
import { onceFor } from '../../model/once-for.ts'
import { type Aspects, signOf } from '../compare/aspects.ts'
import { isOwnVoice } from '../compare/compare.ts'
import { modalityOf } from '../compare/modality.ts'
import { callsUntrue, POINTINGS, pointingOf } from './pointing.ts'
import { answerKindsIn } from './words-of-answers.ts'

/** What a statement is like for itself, as one that is told or as one that answers, in numbers by name. Laid out once for each statement. */
export const sideFeatures = onceFor(layOut)

/** The same without the names. */
export const sideValues = onceFor((one: Aspects): readonly number[] => Object.values(sideFeatures(one)))

const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['doubts', 'refuses', 'partly-denies', 'non-denial'])
const OPEN: ReadonlySet<Stance> = new Set<Stance>(['asks', 'demands', 'declines', 'promises', 'threatens'])
/** Words of a content by which it takes up what its cue began: "dismissed as untrue". */
const FIRST_WORDS = 2

function layOut(one: Aspects): Readonly<Record<string, number>> {
  const { ledger, denies, stance, clauses, terms } = one
  const { statement, cueWords = '' } = ledger
  const content = wordsOf(statement.quote)
  const kinds = answerKindsIn([...wordsOf(cueWords), ...content.slice(0, FIRST_WORDS)])
  const main = clauses.filter((clause) => clause.main)
  const [first] = main
  const agent = first?.parts.find(({ role }) => role === 'agent')
  const modality = modalityOf(ledger)
  const pointing = pointingOf(one)
  return {
    Denies: denies ? 1 : 0,
    Against: AGAINST.has(stance) ? 1 : 0,
    Open: OPEN.has(stance) ? 1 : 0,
    Own: isOwnVoice(one) ? 1 : 0,
    Unnamed: one.source === null ? 1 : 0,
    Quoted: statement.kind === 'direct' ? 2 : statement.kind === 'mixed' ? 1 : 0,
    Words: content.length,
    Terms: terms.length,
    Negations: content.filter((word) => NEGATING_WORDS.has(word) || word.endsWith("n't")).length,
    Negates: main.some(({ sign }) => sign < 0) ? 1 : 0,
    Only: answerKindsIn(content).get('only') ?? 0,
    Contrast: kinds.get('contrast') ?? 0,
    Counter: kinds.get('counter') ?? 0,
    Deny: kinds.get('deny') ?? 0,
    Accuse: kinds.get('accuse') ?? 0,
    Admit: kinds.get('admit') ?? 0,
    Call: kinds.get('call') ?? 0,
    Noun: first && !first.bare && first.proposition.upos !== 'VERB' ? 1 : 0,
    Bare: first?.bare ? 1 : 0,
    PronounAgent: agent?.upos === 'PRON' ? 1 : 0,
    Clauses: main.length,
    Ahead: modality === 'ahead' ? 1 : 0,
    Conditional: modality === 'conditional' ? 1 : 0,
    Untrue: callsUntrue(one) ? 1 : 0,
    NumberNoun: terms.some(({ lemma }) => NUMBER_NOUNS.has(lemma)) ? 1 : 0,
    Verdict: verdictOf(one),
    Points: pointing === null ? 0 : 1,
    ...Object.fromEntries(POINTINGS.map((kind) => [`Points ${kind}`, kind === pointing ? 1 : 0])),
  }
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  )
}

/** Whether it praises (1) or blames (-1). */
function verdictOf(one: Aspects): number {
  const marks = one.terms.map((term): number => {
    if (term.entity !== null) return 0
    return signOf(one, term) * (PRAISE.has(term.lemma) ? 1 : BLAME.has(term.lemma) ? -1 : 0)
  })
  return Math.sign(marks.reduce((total, mark) => total + mark, 0))
}
