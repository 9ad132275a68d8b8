import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { closestGold, clusterAt } from '../../bench/speakers/gold-at.ts'
import { speakersOf } from '../../bench/speakers/gum.ts'
import type { Place } from '../../src/annotate/mentions/entities/antecedent-features.ts'
import type { Weights } from '../../src/annotate/mentions/entities/antecedents.ts'
import type { EntityDraft } from '../../src/annotate/mentions/entities/entity-draft.ts'
import { foundMentions } from '../../src/annotate/mentions/find-mentions.ts'
import { resolveMentions } from '../../src/annotate/mentions/resolve-mentions.ts'
import { findSentences } from '../../src/annotate/sentences/find-sentences.ts'
import { tagTokens } from '../../src/annotate/tokens/tag-tokens.ts'
import { reportFromText } from '../../src/intake/report-from-text.ts'
import { readConllu } from '../corpora/conllu.ts'
import type { CorefDocument } from './ecbplus.ts'

/** A pronoun with what it might mean, and which of that it does. */
export interface Instance {
  /** A number of its document, for folds. */
  readonly document: number
  readonly pronoun: Place
  readonly candidates: readonly { readonly features: readonly string[]; readonly right: boolean }[]
}

/** Genres whose people are told of in other ways than in news. */
const FAR_FROM_NEWS = /_(?:conversation|fiction|podcast|vlog|whow|court)_/

/** Reads every document of a folder of GUM as we read reports, and notes each choice that a pronoun gives. */
export function choicesOf(folder: string, weights: Weights): readonly Instance[] {
  return readdirSync(folder)
    .filter((file) => !FAR_FROM_NEWS.test(file))
    .sort()
    .flatMap((file) =>
      choicesIn(speakersOf(file, readConllu(readFileSync(join(folder, file), 'utf8'))), weights),
    )
}

/** Words and their tree do not change from round to round. */
function read(gold: CorefDocument): Parsed {
  const known = READ.get(gold.text)
  if (known !== undefined) return known
  const own = parsed(gold.text)
  READ.set(gold.text, own)
  return own
}

export type Parsed = ReturnType<typeof parsed>

export function parsed(text: string) {
  const report = reportFromText(text, {})
  const { sentences } = findSentences.annotate(report, {})
  return { report, sentences, ...tagTokens.annotate(report, { sentences }) }
}

export const READ = new Map<string, Parsed>()

/**
 * Choices of "he" and "she" in texts without labels where gender shows whom they mean: one candidate is known to be of the pronoun's
 * gender and all others of the other. Gender is then hidden, so that what else shows it is learnt.
 */
export function choicesByGender(texts: readonly string[], weights: Weights): readonly Instance[] {
  return texts.flatMap((text) => choicesByGenderIn(parsed(text), weights))
}

export function choicesByGenderIn(
  { report, sentences, tokens, nameLabels }: Parsed,
  weights: Weights,
): readonly Instance[] {
  const found: Instance[] = []
  resolveMentions(report.text, sentences, tokens, foundMentions(report, tokens, nameLabels), {
    weights,
    tell: (pronoun, _, anyGender) => {
      const { gender } = pronoun.mention
      if (gender === null) return
      const all = anyGender().filter(({ entity }) => entity.gender !== null)
      if (all.length < 2) return
      if (all.filter(({ entity }) => entity.gender === gender).length !== 1) return
      found.push({
        document: report.text.length,
        pronoun,
        candidates: all.map(({ entity, features }) => ({
          features: features.filter((name) => !name.startsWith('gender')),
          right: entity.gender === gender,
        })),
      })
    },
  })
  return found
}

/** What is chosen from in one document, read as we read reports. */
export function choicesIn(gold: CorefDocument, weights: Weights): readonly Instance[] {
  const { report, sentences, tokens, nameLabels } = read(gold)
  const choices: {
    pronoun: Place
    candidates: readonly { entity: EntityDraft; features: readonly string[] }[]
  }[] = []
  const resolved = resolveMentions(
    report.text,
    sentences,
    tokens,
    foundMentions(report, tokens, nameLabels),
    {
      weights,
      tell: (pronoun, candidates) => choices.push({ pronoun, candidates }),
    },
  )
  const clusters = new Map<EntityDraft, Map<string, number>>()
  for (const { mention, entity } of resolved) {
    if (entity === null || mention.form === 'pronoun') continue
    const cluster = clusterAt(gold.mentions, mention)
    if (cluster === null) continue
    const counts = clusters.get(entity) ?? new Map<string, number>()
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1)
    clusters.set(entity, counts)
  }
  const clusterOf = (entity: EntityDraft) =>
    [...(clusters.get(entity) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  return choices.flatMap(({ pronoun, candidates }) => {
    const own = closestGold(gold.mentions, pronoun.mention)
    if (own === null) return []
    return [
      {
        document: gold.text.length,
        pronoun,
        candidates: candidates.map(({ entity, features }) => ({
          features,
          right: clusterOf(entity) === own,
        })),
      },
    ]
  })
}
