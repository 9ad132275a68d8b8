import type { Label } from '../../bench/scenes/scene.ts'
import { answerFeatures } from '../../src/claims/answers/answer-features.ts'
import type { Aspects } from '../../src/claims/compare/aspects.ts'
import { chancesOfPair, numbersOfRead } from '../../src/claims/judging/weighed/chances-of-pair.ts'

/** What a conflict is learnt as: what denies, what gives another value (a number, a day, a place, a state), what describes otherwise. */
export type AnswerKindLearnt = 'denial' | 'value' | 'characterisation'

/** Two statements, the earlier first, and what a person wrote down of them. */
export interface AnswerPair {
  /** Pairs of one story or report are never learnt from and tested on at once. */
  readonly group: string
  readonly from: 'scenes' | 'plain' | 'casebook' | 'news'
  readonly within: boolean
  readonly features: readonly number[]
  /** What the pair network, which never saw it, makes of it; of pairs of one report. It takes a while. */
  readonly read: () => readonly number[]
  /** `null` where they do not conflict, or nobody wrote down that they do. */
  readonly kind: AnswerKindLearnt | null
  /** Whether a person wrote something down of both. */
  readonly known: boolean
  /** Whether a person wrote down that it looks like a conflict and is none. */
  readonly trap: boolean
  readonly told: string
  readonly answer: string
}

export function answerPair(
  told: Aspects,
  answer: Aspects,
  apart: number | null,
  rest: Pick<AnswerPair, 'group' | 'from' | 'kind' | 'known' | 'trap'>,
): AnswerPair {
  return {
    ...rest,
    within: apart !== null,
    features: answerFeatures(told, answer, apart),
    read: () => Object.values(numbersOfRead(chancesOfPair(told.ledger, answer.ledger))),
    told: told.ledger.statement.quote,
    answer: answer.ledger.statement.quote,
  }
}

/** The kind of what a person wrote down, `null` where that is no conflict. */
export function kindOfLabel(label: Label | 'polarity' | 'partial' | 'none' | null): AnswerKindLearnt | null {
  switch (label) {
    case 'denial':
    case 'polarity':
    case 'partial':
      return 'denial'
    case 'value':
    case 'day':
    case 'place':
    case 'status':
      return 'value'
    case 'characterisation':
      return 'characterisation'
    default:
      return null
  }
}
