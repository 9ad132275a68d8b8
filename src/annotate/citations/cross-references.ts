import { ISSUE_NOUNS, POINTERS } from '../../lexicon/en/citation-words.ts'
import type { Token } from '../../model/annotation.ts'
import type { FoundTime } from '../time/found-time.ts'
import type { FoundCrossReference } from './found-citation.ts'
import type { KnownSpans } from './known-spans.ts'

/** How many tokens a publication's name may have. */
const LONGEST_NAME = 6

/** Pointers to other reports: "see the Monitor, July 28", "as reported in Monday's issue". */
export function crossReferences(
  text: string,
  publication: string | null,
  tokens: readonly Token[],
  known: KnownSpans,
): readonly Omit<FoundCrossReference, 'id'>[] {
  const found: Omit<FoundCrossReference, 'id'>[] = []
  for (const [at, token] of tokens.entries()) {
    if (POINTERS.has(token.lower)) found.push(...pointed(text, tokens, at, known))
    const time = known.times.get(token.start)
    if (time !== undefined) {
      const issue = issueOf(tokens, at, time)
      if (issue !== null)
        found.push({
          rule: 'citations/issue-of-day',
          start: token.start,
          end: issue.end,
          publication: publication ?? 'this publication',
          time: time.id,
        })
    }
  }
  return found
}

/** "see [also] [TITLE in] [the] NAME, DATE[, DATE][; NAME, DATE]". */
function pointed(
  text: string,
  tokens: readonly Token[],
  see: number,
  known: KnownSpans,
): Omit<FoundCrossReference, 'id'>[] {
  const found: Omit<FoundCrossReference, 'id'>[] = []
  let at = see + 1
  if (/^(?:also|e\.g\.|,|\.)$/.test(tokens[at]?.lower ?? '')) at++
  let start = tokens[see]?.start ?? 0
  at = behindTitle(tokens, see, at)
  while (at < tokens.length && tokens[at]?.sentence === tokens[see]?.sentence) {
    if (tokens[at]?.lower === 'the') at++
    const name = at
    while (at < name + LONGEST_NAME && isNameWord(tokens[at])) at++
    if (at === name) break
    const publication = text.slice(tokens[name]?.start ?? 0, tokens[at - 1]?.end ?? 0)
    if (/^(?:,|of|for|on)$/.test(tokens[at]?.lower ?? '')) at++
    let time = known.times.get(tokens[at]?.start ?? -1)
    if (time === undefined) break
    while (time !== undefined) {
      found.push({ rule: 'citations/see', start, end: time.end, publication, time: time.id })
      at = indexAfter(tokens, at, time)
      start = tokens[at + 1]?.start ?? time.end
      const next =
        tokens[at]?.text === ',' || tokens[at]?.lower === 'and' ? known.times.get(start) : undefined
      if (next !== undefined) at++
      time = next
    }
    if (tokens[at]?.text !== ';') break
    at++
    start = tokens[at]?.start ?? start
  }
  return found
}

/** How many tokens the title of an item may have: "see Border Talks in the Daily Report of January 30". */
const LONGEST_TITLE = 16

/** Behind "TITLE in" where a publication is named after it; else where it was. */
function behindTitle(tokens: readonly Token[], see: number, from: number): number {
  for (let at = from + 1; at < from + LONGEST_TITLE; at++) {
    const token = tokens[at]
    if (token === undefined || token.sentence !== tokens[see]?.sentence || /^[.;]$/.test(token.text)) break
    if (token.lower === 'in' && tokens[at + 1]?.lower === 'the' && isNameWord(tokens[at + 2])) return at + 1
  }
  return from
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}|^[-&]$/u.test(token.text)
}

function indexAfter(tokens: readonly Token[], from: number, time: FoundTime): number {
  let at = from
  while ((tokens[at]?.start ?? time.end) < time.end) at++
  return at
}

/** "Monday’s issue", "the July 28 issue": the issue's noun right after a time. */
function issueOf(tokens: readonly Token[], from: number, time: FoundTime): Token | null {
  let at = indexAfter(tokens, from, time)
  if (/^['’]s?$/.test(tokens[at]?.text ?? '')) at++
  const noun = tokens[at]
  const before = tokens[from - 1]?.lower === 'the' ? tokens[from - 2]?.lower : tokens[from - 1]?.lower
  const reported = before === 'in' || before === 'see'
  return noun !== undefined &&
    reported &&
    ISSUE_NOUNS.has(noun.lower) &&
    noun.sentence === tokens[from]?.sentence
    ? noun
    : null
}
