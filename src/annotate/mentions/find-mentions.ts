import { hexOf } from '../../model/address.ts'
import type { Entity, Mention, Sentence, Token } from '../../model/annotation.ts'
import type { Report } from '../../model/report.ts'
import { bySpan } from '../../model/span.ts'
import type { Annotator } from '../annotator.ts'
import type { NameLabels } from '../tokens/name-labels.ts'
import { nameEntities } from './entities/name-entities.ts'
import type { FoundMention } from './found-mention.ts'
import { MENTION_RULES } from './mention-rules.ts'
import { bodiesByContext } from './names/bodies-by-context.ts'
import type { FoundName } from './names/name-recogniser.ts'
import { namesAgain } from './names/names-again.ts'
import { recogniseByNetwork } from './names/recognise-by-network.ts'
import { governmentMeant } from './phrases/metonymy.ts'
import { mentionOfName } from './phrases/name-phrases.ts'
import { nominals } from './phrases/nominals.ts'
import { pronouns } from './phrases/pronouns.ts'
import { resolveMentions } from './resolve-mentions.ts'
import { namesInByline } from './speaking/byline.ts'
import { interviewedInHeadline } from './speaking/interview-headline.ts'

/** Who and what a report speaks of: names, groups, offices, pronouns, and whom each means. */
export const findMentions: Annotator<'sentences' | 'tokens' | 'nameLabels', 'entities' | 'mentions'> = {
  name: 'mentions',
  requires: ['sentences', 'tokens', 'nameLabels'],
  assigns: ['entities', 'mentions'],
  rules: MENTION_RULES,
  annotate: (report, { sentences, tokens, nameLabels }) => mentionsOf(report, sentences, tokens, nameLabels),
}

function mentionsOf(
  report: Report,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  labels: NameLabels,
): { entities: readonly Entity[]; mentions: readonly Mention[] } {
  const found = foundMentions(report, tokens, labels)
  const published = report.published.edtf ?? ''
  const byline = namesInByline(report)
  const interviewed = interviewedInHeadline(report.headline)
  return nameEntities(
    hexOf(report.id),
    resolveMentions(report.text, sentences, tokens, found, { published, byline, interviewed }),
  )
}

/** The mentions of a report before it is known whom they mean. */
export function foundMentions(
  report: Report,
  tokens: readonly Token[],
  labels: NameLabels,
): readonly FoundMention[] {
  const { text } = report
  const recognised = recogniseByNetwork(text, tokens, labels, report.publication)
  const named = namesAgain(tokens, bodiesByContext(text, tokens, recognised))
  const names = named.map((name) => asOutlet(report, asGovernment(tokens, name)))
  const mentions = names.map((name) => mentionOfName(text, tokens, name))
  const unnamed = nominals(text, tokens, titlesOf(tokens, mentions))
  return withoutInner(tokens, [...mentions, ...unnamed, ...pronouns(tokens)].sort(bySpan))
}

function asGovernment(tokens: readonly Token[], name: FoundName): FoundName {
  return governmentMeant(tokens, name)
    ? { ...name, type: 'country', rule: 'mentions/capital-for-government' }
    : name
}

/** A report that names its own publication means the outlet: "see the Monitor". */
function asOutlet(report: Report, name: FoundName): FoundName {
  if (report.publication === null || report.text.slice(name.start, name.end) !== report.publication)
    return name
  return { ...name, type: 'outlet', rule: 'mentions/own-publication' }
}

/** The tokens of named mentions, so that an office before a name is its title and no mention of its own. */
function titlesOf(tokens: readonly Token[], named: readonly FoundMention[]): readonly boolean[] {
  const taken: boolean[] = Array.from({ length: tokens.length }, () => false)
  for (const { from, to } of named) taken.fill(true, from, to)
  return taken
}

/** Demonyms and nouns inside a larger mention belong to it: "Russian" in "Russian officials"; names with a part of their own stay. */
function withoutInner(tokens: readonly Token[], sorted: readonly FoundMention[]): FoundMention[] {
  const kept: FoundMention[] = []
  let outer: FoundMention | null = null
  for (const mention of sorted) {
    if (outer !== null && mention.to <= outer.to) {
      if (!belongsTo(tokens, outer, mention)) kept.push(mention)
      continue
    }
    kept.push(mention)
    outer = mention
  }
  return kept
}

function belongsTo(tokens: readonly Token[], outer: FoundMention, inner: FoundMention): boolean {
  if (inner.from === outer.from && inner.to === outer.to) return true
  const kind = inner.name?.entry?.kind
  if (kind === 'demonym') return true
  const modifies = inner.to <= outer.head && tokens[inner.to]?.upos !== 'PART'
  if (kind === 'country' && outer.form === 'nominal' && modifies) return true
  return (
    outer.form === 'nominal' &&
    inner.form === 'nominal' &&
    inner.head >= outer.head - 1 &&
    inner.from <= outer.head
  )
}
