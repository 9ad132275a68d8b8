import type { Span } from '../../../model/span.ts'

/** "Who asked not to be named", "did not want to give her name": tells why a source has no name, and nothing of what it said. */
export function isRequestForNoName(
  text: string,
  { cue, content }: { readonly cue: Span; readonly content: readonly Span[] },
): boolean {
  const [first] = content
  if (!first || !ASKS.test(text.slice(cue.start, Math.min(cue.end, cue.start + LONGEST)))) return false
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST))
  return NO_NAME.test(words)
}

/** More characters are not looked at. */
const LONGEST = 60

const ASKS = /\b(?:ask|request|insist|want|wish|agree|refus|declin|prefer|demand)/i

const NO_NAME =
  /^(?:on |for )?anonymity\b|^(?:not to|to not|to) (?:be (?:publicly |further )?(?:named|identified|quoted by name)\b|(?:give|tell|disclose|reveal|have|see) (?:his|her|their|its) (?:full |real |last )?names?\b)|^(?:that )?(?:his|her|their|its) (?:full |real |last )?names? (?:not )?be (?:left out|withheld|kept|used|printed|published)\b/i
