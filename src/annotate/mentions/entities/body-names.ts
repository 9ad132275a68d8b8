import { lookUp } from '../gazetteer.ts'
import { normalised } from './entity-draft.ts'

/**
 * The name of a body in the one form that its others come to, in small letters: "Ministry of Foreign Affairs of Poland", "Polish Foreign
 * Ministry" and "Foreign Ministry" are "foreign ministry"; whose it is is told by the mention.
 */
export function bodyName(name: string): string {
  const whole = normalised(name)
  const of = /^(?:(.+?) )?(ministry|department) (?:of|for) (?:the )?(.+)$/.exec(whole)
  const [, before = '', kind = '', domain = ''] = of ?? []
  if (of === null || (before !== '' && !isCountry(before))) return shortForm(withoutCountry(whole))
  return shortForm(`${withoutOwner(domain)} ${kind}`)
}

/** "Foreign affairs of Poland". */
function withoutOwner(domain: string): string {
  const owned = /^(.+) of (?:the )?(.+)$/.exec(domain)
  return owned !== null && isCountry(owned[2] ?? '') ? (owned[1] ?? domain) : domain
}

/** "Polish foreign ministry", "u.s. justice department"; other bodies keep what they are called by: "european commission". */
function withoutCountry(name: string): string {
  const led = /^(\S+(?: \S+)?) (\S+ (?:ministry|department))$/.exec(name)
  return led !== null && isCountry(led[1] ?? '') ? (led[2] ?? name) : name
}

function shortForm(name: string): string {
  return name
    .replace(/^(?:foreign|external) (?:affairs|relations) (?=ministry|department)/, 'foreign ')
    .replace(/^defence (?=ministry|department)/, 'defense ')
    .replace(/^internal affairs (?=ministry|department)/, 'interior ')
    .replace(/^labour (?=ministry|department)/, 'labor ')
}

function isCountry(words: string): boolean {
  const written = words.replace(/(?<=^|[ .-])\p{Ll}/gu, (letter) => letter.toUpperCase())
  const kind = lookUp(written)?.kind
  return kind === 'country' || kind === 'demonym'
}

/** "IGC" of "International Grain Council"; '' where there are fewer than three capitals. */
export function initialsOf(name: string): string {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
  return initials.length >= 3 ? initials : ''
}

/** Three to seven capitals, with points or without: "IGC", "I.G.C."; '' for any other name. */
export function acronymIn(written: string): string {
  const letters = written.replaceAll('.', '')
  return /^\p{Lu}{3,7}$/u.test(letters) ? letters : ''
}
