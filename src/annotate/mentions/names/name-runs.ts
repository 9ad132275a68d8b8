import { FIRST_NAMES, NAME_PARTICLES } from '../../../lexicon/en/names/first-names.ts'
import { NEVER_NAMES } from '../../../lexicon/en/names/never-names.ts'
import { HONORIFICS } from '../../../lexicon/en/names/offices.ts'
import { ORGANIZATION_OPENERS } from '../../../lexicon/en/names/organizations.ts'
import type { Token } from '../../../model/annotation.ts'
import { type GazetteerEntry, LONGEST_NAME, lookUp } from '../gazetteer.ts'

/** A piece of a run of capitalised words: one known name, or one other word with what is glued to it by hyphens. */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly entry: GazetteerEntry | null
  /** "of", "and", "bin", "de": stands between capitalised words and is not one. */
  readonly joint: boolean
}

/** The runs of capitalised words, each as its units: what names are made of. */
export function nameRuns(text: string, tokens: readonly Token[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = []
  let run: Unit[] = []
  const close = () => {
    while (run.at(-1)?.joint) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]?.sentence !== tokens[at - 1]?.sentence) close()
    const unit = unitAt(text, tokens, at) ?? (run.length > 0 ? jointAt(tokens, at, run) : null)
    if (unit === null) close()
    else run.push(unit)
    at = unit?.to ?? at + 1
  }
  close()
  return runs
}

function unitAt(text: string, tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at]
  if (token === undefined || !mayOpen(token)) return null
  const known = knownAt(text, tokens, at)
  if (known !== null) return known
  if (!isCapitalised(token.text) || (opensSentence(tokens, at) && !isNameAtStart(tokens, at))) return null
  return { from: at, to: gluedTo(tokens, at), entry: null, joint: false }
}

function knownAt(text: string, tokens: readonly Token[], at: number): Unit | null {
  const first = tokens[at]
  if (first === undefined) return null
  const last = Math.min(at + LONGEST_NAME, tokens.length) - 1
  for (let end = last; end >= at; end--) {
    const token = tokens[end]
    if (token === undefined || token.sentence !== first.sentence) continue
    const entry = lookUp(text.slice(first.start, token.end))
    if (entry !== undefined) return { from: at, to: end + 1, entry, joint: false }
  }
  return null
}

/** "al-" and "de" may open a known name; any other that does is capitalised. */
function mayOpen(token: Token): boolean {
  return (
    (isCapitalised(token.text) && !NEVER_NAMES.has(token.text)) ||
    token.lower === 'al' ||
    token.text === 'gazeta'
  )
}

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(word))
}

export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before === undefined ||
    before.sentence !== tokens[at]?.sentence ||
    /^["“”'‘([]$/.test(before.text) ||
    before.text === ':' ||
    before.text === '…' ||
    before.text === '--' ||
    before.text === '—'
  )
}

/** A capital at the start of a sentence shows nothing; the tagger, or what follows, must show a name. */
function isNameAtStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (FIRST_NAMES.has(token.text) || HONORIFICS.has(token.text) || /\p{Lu}/u.test(token.text.slice(1)))
    return true
  if (token.upos === 'PROPN') return true
  if (NAME_PARTICLES.has(token.lower) && next !== undefined && isCapitalised(next.text)) return true
  return (
    next !== undefined &&
    isCapitalised(next.text) &&
    next.upos === 'PROPN' &&
    (token.upos === 'NOUN' || token.upos === 'ADJ')
  )
}

/** "Jean-Luc", "Jong-il", "Rolls-Royce"; not over "Russian-North", which the gazetteer has cut before. */
function gluedTo(tokens: readonly Token[], at: number): number {
  let to = at + 1
  while (isGluedHyphen(tokens, to) && !isKnownWord(tokens[to + 1])) to += 2
  return to
}

function isKnownWord(token: Token | undefined): boolean {
  return (
    token === undefined ||
    (isCapitalised(token.text) && lookUp(token.text) !== undefined) ||
    token.upos === 'VERB' ||
    AFTER_HYPHEN.has(token.lower)
  )
}

/** Words that a hyphen binds to a name without being part of it: "Clinton-era", "Saudi-led". */
const AFTER_HYPHEN: ReadonlySet<string> = new Set(
  'era led based backed style born made owned controlled run like elect designate sponsored funded brokered supported style type held bound wide affiliated linked dominated brokered mediated trained educated speaking language occupied administered appointed'.split(
    ' ',
  ),
)

function isGluedHyphen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const hyphen = tokens[at]
  const after = tokens[at + 1]
  return (
    before !== undefined &&
    hyphen !== undefined &&
    after !== undefined &&
    (hyphen.text === '-' || hyphen.text === '‑') &&
    before.end === hyphen.start &&
    hyphen.end === after.start &&
    after.sentence === before.sentence &&
    /^\p{L}/u.test(after.text)
  )
}

function jointAt(tokens: readonly Token[], at: number, run: readonly Unit[]): Unit | null {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = run.at(-1)
  if (token === undefined || next === undefined || before === undefined || before.joint) return null
  const joint: Unit = { from: at, to: at + 1, entry: null, joint: true }
  if (token.text === '&' && isCapitalised(next.text)) return joint
  if (NAME_PARTICLES.has(token.lower) && before.entry?.kind !== 'demonym') {
    const hyphenated = isGluedHyphen(tokens, at + 1)
    const after = hyphenated ? tokens[at + 2] : next
    if (after !== undefined && (isCapitalised(after.text) || NAME_PARTICLES.has(after.lower)))
      return { ...joint, to: hyphenated ? at + 3 : at + 1, joint: !hyphenated }
  }
  if (token.lower === 'of' && run.some((unit) => isOpener(tokens, unit))) {
    const after = next.lower === 'the' ? tokens[at + 2] : next
    if (after !== undefined && isCapitalised(after.text) && !NEVER_NAMES.has(after.text))
      return { ...joint, to: next.lower === 'the' ? at + 2 : at + 1 }
  }
  if (
    token.lower === 'and' &&
    isCapitalised(next.text) &&
    run.some((unit) => unit.joint && tokens[unit.from]?.lower === 'of') &&
    !isKnownWord(next)
  )
    return joint
  return null
}

function isOpener(tokens: readonly Token[], unit: Unit): boolean {
  return !unit.joint && ORGANIZATION_OPENERS.has(tokens[unit.to - 1]?.text ?? '')
}
