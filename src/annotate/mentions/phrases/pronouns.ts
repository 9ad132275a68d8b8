import type { Gender } from '../../../lexicon/en/names/first-names.ts'
import type { EntityType, Token } from '../../../model/annotation.ts'
import { letteredPart } from '../../tokens/turn-labels.ts'
import type { FoundMention } from '../found-mention.ts'

/** Personal and possessive pronouns, each a mention of its own; and the labels of an interview, which stand for who has the word. */
export function pronouns(tokens: readonly Token[]): readonly FoundMention[] {
  const found: FoundMention[] = []
  for (const [at, token] of tokens.entries()) {
    const row = isTurnLabel(tokens, at) ? LABEL : PRONOUNS.get(token.lower)
    if (row === undefined || token.text === 'US' || token.text === 'IT') continue
    const [noun, type, plural, gender] = row
    const empty = noun === 'it' && isEmptyIt(tokens, at)
    found.push({
      start: token.start,
      end: token.end,
      from: at,
      to: at + 1,
      head: at,
      form: 'pronoun',
      type,
      rule: 'mentions/pronoun-open',
      name: null,
      noun: empty ? 'empty it' : noun,
      plural,
      indefinite: false,
      definite: true,
      title: '',
      iso: null,
      gender,
      weak: false,
    })
  }
  return found
}

type Row = readonly [noun: string, type: EntityType, plural: boolean, gender: Gender | null]

const LABEL: Row = ['turn label', 'person', false, null]

/** "A:" at the beginning of what somebody answers; "Q:" where it is asked. */
function isTurnLabel(tokens: readonly Token[], at: number): boolean {
  return letteredPart(tokens, at) !== null && tokens[at - 1]?.sentence !== tokens[at]?.sentence
}

/** "It seems likely", "it is too early to say", "it was announced that": stands for nothing. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (
    tokens[next]?.upos === 'AUX' ||
    tokens[next]?.upos === 'ADV' ||
    tokens[next]?.upos === 'PART' ||
    tokens[next]?.lemma === 'be'
  )
    next++
  const word = tokens[next]
  if (word === undefined) return false
  if (/^(?:seem|appear|turn|emerge|follow)$/.test(word.lemma)) return true
  if (word.upos === 'DET' && tokens[at + 1]?.lemma === 'be') return true
  if (word.upos === 'ADJ' || word.upos === 'NOUN' || word.upos === 'DET') {
    for (let ahead = next + 1; ahead < next + 4; ahead++)
      if (/^(?:that|to|if|whether|for)$/.test(tokens[ahead]?.lower ?? '')) return true
  }
  return word.upos === 'VERB' && tokens[next + 1]?.lower === 'that' && tokens[next - 1]?.upos === 'AUX'
}

const PRONOUNS: ReadonlyMap<string, Row> = new Map([
  ...row('he him his himself', 'he', 'person', false, 'm'),
  ...row('she her hers herself', 'she', 'person', false, 'f'),
  ...row('they them their theirs themselves', 'they', 'group', true, null),
  ...row('it its itself', 'it', 'other', false, null),
  ...row('i me my mine myself', 'i', 'person', false, null),
  ...row('we us our ours ourselves', 'we', 'group', true, null),
  ...row('you your yours', 'you', 'person', false, null),
  ...row('who whom whose', 'who', 'person', false, null),
])

function row(
  forms: string,
  noun: string,
  type: EntityType,
  plural: boolean,
  gender: Gender | null,
): [string, Row][] {
  return forms.split(' ').map((form) => [form, [noun, type, plural, gender] as const])
}
