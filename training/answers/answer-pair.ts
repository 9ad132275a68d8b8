import type { Label } from '../../bench/scenes/scene.ts'
import { answerFeatures } from '../../src/claims/answers/answer-features.ts'
import type { Aspects } from '../../src/claims/compare/aspects.ts'
import { textOfPair } from '../../src/claims/judging/weighed/chances-of-pair.ts'
import type { PairText } from '../../src/claims/pair-network/pair-text.ts'

/** What a conflict is learnt as: what denies, what gives another value (a number, a day, a place, a state), what describes otherwise. */
export type AnswerKindLearnt = 'denial' | 'value' | 'characterisation'

/** What a person wrote down of two statements. */
export interface KnownOfAnswer {
  /** Pairs of one story or report are never learnt from and tested on at once. */
  readonly group: string
  readonly from: 'scenes' | 'plain' | 'casebook' | 'news'
  /** `null` where they do not conflict, or nobody wrote down that they do. */
  readonly kind: AnswerKindLearnt | null
  /** Whether a person wrote something down of both. */
  readonly known: boolean
  /** Whether a person wrote down that it looks like a conflict and is none. */
  readonly trap: boolean
}

/** Two statements, the earlier first. */
export interface AnswerPair {
  readonly known: KnownOfAnswer
  readonly within: boolean
  readonly numbers: readonly number[]
  /** As the pair network, which never saw it, reads it. */
  readonly text: () => PairText
}

export function answerPair(
  told: Aspects,
  answer: Aspects,
  apart: number | null,
  known: KnownOfAnswer,
): AnswerPair {
  return {
    known,
    within: apart !== null,
    numbers: answerFeatures(told, answer, apart),
    text: () => textOfPair(told.ledger, answer.ledger),
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
