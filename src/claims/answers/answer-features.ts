import type { Aspects } from '../compare/aspects.ts'
import { entityMatch, nameOf } from '../compare/entity-match.ts'
import { gapBetween } from '../compare/next-to.ts'
import { softOverlapOf } from '../compare/soft-overlap.ts'
import { daysBetweenSayings, timesOfContents } from '../compare/when.ts'
import { numberFeatures } from './number-features.ts'
import { sideFeatures, sideValues } from './side-features.ts'
import { alignedFeatures, signFeatures } from './sign-features.ts'

type Features = Readonly<Record<string, number>>

/**
 * What tells whether the later of two statements speaks against the earlier one. Trees ask it (trees.ts), so that no scale is needed; -1 or -2
 * stands for what cannot be told. In the order of `answerFeatureNames`.
 * @param apart how many statements of their report lie between them; `null` where they are of two reports.
 */
export function answerFeatures(told: Aspects, answer: Aspects, apart: number | null): readonly number[] {
  const [, , ...rest] = groupsOf(told, answer, apart)
  return [
    ...sideValues(told),
    ...sideValues(answer),
    ...rest.flatMap(([, features]) => Object.values(features)),
  ]
}

/** What each of the numbers stands for; the same for every two statements. */
export function answerFeatureNames(told: Aspects, answer: Aspects): readonly string[] {
  return groupsOf(told, answer, null).flatMap(([side, features]) =>
    Object.keys(features).map((name) => `${side}${name}`),
  )
}

function groupsOf(
  told: Aspects,
  answer: Aspects,
  apart: number | null,
): readonly (readonly [side: string, features: Features])[] {
  const [one, other] = [sideFeatures(told), sideFeatures(answer)]
  return [
    ['told', one],
    ['answer', other],
    ['', placeFeatures(told, answer, apart)],
    ['', sourceFeatures(told, answer)],
    ['', softFeatures(told, answer)],
    ['', signFeatures(told, answer)],
    ['', alignedFeatures(told, answer)],
    ['', numberFeatures(told, answer)],
    ['', togetherFeatures(one, other)],
  ]
}

function placeFeatures(told: Aspects, answer: Aspects, apart: number | null): Features {
  const times = timesOfContents(told.ledger, answer.ledger)
  return {
    gap: apart === null ? -1 : (gapBetween(told, answer) ?? 0),
    apart: apart ?? -1,
    daysApart: daysBetweenSayings(told.ledger, answer.ledger) ?? -1,
    timesShared: times === 'shared' ? 1 : 0,
    timesDiffer: times === 'different' ? 1 : 0,
    inShort: told.ledger.about?.all === undefined ? 0 : 1,
  }
}

function softFeatures(told: Aspects, answer: Aspects): Features {
  const { left, right, nouns, deeds, whole, lone, opposed } = softOverlapOf(told, answer)
  return {
    softTold: left,
    softAnswer: right,
    softNouns: nouns,
    softDeeds: deeds,
    softWhole: whole,
    softLone: lone,
    opposedWords: opposed,
  }
}

function togetherFeatures(one: Features, other: Features): Features {
  return {
    verdicts: (one.Verdict ?? 0) * (other.Verdict ?? 0),
    sameMode: one.Ahead === other.Ahead && one.Conditional === other.Conditional ? 1 : 0,
  }
}

function sourceFeatures(told: Aspects, answer: Aspects): Features {
  return {
    sourcesMatch:
      told.source === null || answer.source === null ? -2 : entityMatch(told.source, answer.source),
    answererInTold: isNamedIn(answer, told) ? 1 : 0,
    tellerInAnswer: isNamedIn(told, answer) ? 1 : 0,
    namesShared: [...told.entities.keys()].filter((key) =>
      [...answer.entities.keys()].some((other) => entityMatch(key, other) > 0),
    ).length,
    chains: Math.max(told.ledger.statement.chain.length, answer.ledger.statement.chain.length),
  }
}

/** By its key, or by a word of what it is called: "the ministry" in what the ministry's spokesman answers. */
function isNamedIn({ source }: Aspects, { entities, words }: Aspects): boolean {
  if (source === null) return false
  if ([...entities.keys()].some((key) => entityMatch(key, source) > 0)) return true
  return nameOf(source)
    .split(' ')
    .some((word) => word.length >= SHORTEST && words.has(word))
}

/** In letters. */
const SHORTEST = 4
