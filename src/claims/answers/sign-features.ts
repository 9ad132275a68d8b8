import { alignments, partMatch } from '../compare/align.ts'
import { type Aspects, signOf } from '../compare/aspects.ts'
import { type SoftWord, softWordsOf } from '../compare/soft-overlap.ts'
import { areOfOneRoot, areOpposed, areSynonyms } from '../compare/word-kin.ts'
import { dot } from '../compare/word-vectors.ts'

type Features = Readonly<Record<string, number>>

/** Less alike than this, two words are of two things. */
const ALIKE = 0.45

/** How much of what both tell is told with one sign, and how much with opposite ones. */
export function signFeatures(told: Aspects, answer: Aspects): Features {
  let [agree, oppose] = [0, 0]
  const others = softWordsOf(answer).filter(isTelling)
  for (const one of softWordsOf(told).filter(isTelling)) {
    const [alike, other] = nearestOf(one, others)
    const [mine, theirs] = [told.words.get(one.lemma), other ? answer.words.get(other.lemma) : undefined]
    if (!other || !mine || !theirs) continue
    const sign = signOf(told, mine) * signOf(answer, theirs) * (areOpposed(one.lemma, other.lemma) ? -1 : 1)
    if (sign > 0) agree += alike * one.telling
    else if (sign < 0) oppose += alike * one.telling
  }
  return { agree, oppose, opposition: agree + oppose === 0 ? 0 : (oppose - agree) / (oppose + agree) }
}

function isTelling({ upos }: SoftWord): boolean {
  return upos !== 'PROPN' && upos !== 'NUM'
}

function nearestOf(one: SoftWord, others: readonly SoftWord[]): readonly [number, SoftWord | null] {
  let [best, nearest]: [number, SoftWord | null] = [ALIKE, null]
  for (const other of others) {
    const alike =
      one.lemma === other.lemma
        ? 1
        : areSynonyms(one.lemma, other.lemma) || areOpposed(one.lemma, other.lemma)
          ? 0.95
          : areOfOneRoot(one.lemma, other.lemma)
            ? 0.9
            : one.known && other.known
              ? dot(one.known.vector, other.known.vector)
              : 0
    if (alike > best) [best, nearest] = [alike, other]
  }
  return [best, nearest]
}

/** How the propositions lie to each other that are of one thing by the rules of aligning (align.ts), and whether both tell of one subject. */
export function alignedFeatures(told: Aspects, answer: Aspects): Features {
  const aligned = alignments(told.clauses, answer.clauses)
  const best = aligned.find(({ a, b }) => a.main && b.main) ?? aligned[0]
  const [one, other] = [told, answer].map(({ clauses }) =>
    clauses.find(({ main }) => main)?.parts.find(({ role }) => role === 'agent'),
  )
  const subjects = one && other ? partMatch(one, other) : -2
  if (!best) return { subjects, aligned: 0, evidence: 0, alignment: 0, mismatches: 0, signs: 0, anchored: 0 }
  return {
    subjects,
    aligned: best.opposed ? 2 : 1,
    evidence: best.evidence,
    alignment: best.score,
    mismatches: best.mismatches,
    signs: best.a.sign * best.b.sign * (best.opposed ? -1 : 1),
    anchored: best.anchored ? 1 : 0,
  }
}
