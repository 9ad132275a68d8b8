import type { Report } from '../../../model/report.ts'
import { lookUp } from '../gazetteer.ts'

/** The names of those who wrote a report, from the bylines that intake has told apart: "By Jane Roe and Jon Doe, Harrow Post". */
export function namesInByline({ text, segments, publication }: Report): readonly string[] {
  const names = new Set<string>()
  for (const { kind, start, end } of segments) {
    // No byline is longer; what is, is no byline.
    const written = kind === 'byline' ? text.slice(start, Math.min(end, start + LONGEST)) : ''
    const [, listed] = /^by:?\s+(.*)/isu.exec(written) ?? []
    for (const piece of (listed ?? '').split(/\s*(?:[,;|(\n]|\band\b|\bin\b|\bfor\b|&)\s*/iu)) {
      if (NAME.test(piece) && !NO_PERSON.test(piece) && piece !== publication && lookUp(piece) === undefined)
        names.add(inUsualCase(piece))
    }
  }
  return [...names]
}

const LONGEST = 200
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,3}$/u
const NO_PERSON =
  /\b(?:staff|writer|correspondent|reporter|editor|editorial|board|desk|news|press|post|times|agency|bureau|the|our)\b/iu

function inUsualCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
