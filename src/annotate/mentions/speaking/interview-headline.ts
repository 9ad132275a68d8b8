import { FIRST_NAMES } from '../../../lexicon/en/names/first-names.ts'
import { OFFICES } from '../../../lexicon/en/names/offices.ts'
import { genderOfGivenName } from '../names/given-name-gender.ts'

/** The name of whoever a headline says is interviewed: "Interview with Harbour Board chair Lena Marsh", "The Post talks to Jon Doe"; `null` for others. */
export function interviewedInHeadline(headline: string | null): string | null {
  // No headline is longer.
  const [, words = ''] = TALKS.exec((headline ?? '').slice(0, LONGEST)) ?? []
  const run = words
    .replace(DAYS, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  let from = 0
  while (
    from < run.length &&
    (OFFICES.has((run[from] ?? '').toLowerCase()) || !CAPITAL.test(run[from] ?? ''))
  )
    from++
  let to = from
  while (to < run.length && to < from + LONGEST_NAME && CAPITAL.test(run[to] ?? '')) to++
  const known = FIRST_NAMES.has(run[from] ?? '') || genderOfGivenName(run[from] ?? '') !== null
  if (to - from >= 2 && known)
    return run
      .slice(from, to)
      .join(' ')
      .replace(/[’']s?$/u, '')
  // What stands before the name is what they are of: "Harbour Board chair Lena Marsh".
  const rest = run.slice(known ? from + 1 : to)
  return rest.length > 0 && rest.length < run.length
    ? interviewedInHeadline(`interview with ${rest.join(' ')}`)
    : null
}

const LONGEST = 300
const LONGEST_NAME = 3
/** A date in the same line. */
const DAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*/iu
const CAPITAL = /^\p{Lu}/u
const TALKS =
  /\b(?:interview with|interviews|conversation with|q&a with|q&a:|talks? (?:to|with)|speaks? (?:to|with))\s+([^,:;.?!–—\n]*)/iu
