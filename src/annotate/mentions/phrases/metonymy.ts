import { GOVERNING_VERBS } from '../../../lexicon/en/names/seats-of-government.ts'
import type { Token } from '../../../model/annotation.ts'
import type { FoundName } from '../names/name-recogniser.ts'

/** Capitals where others than the government are meant more often: seats of the Union and of international bodies. */
const SHARED: ReadonlySet<string> = new Set(['Brussels', 'Vienna', 'Amsterdam', 'Luxembourg', 'The Hague'])

/** Whether a capital stands for its government: "Moscow wanted …", "a rebuff to Washington", but not "talks in Moscow". */
export function governmentMeant(tokens: readonly Token[], name: FoundName): boolean {
  if (name.entry?.kind !== 'capital' || SHARED.has(name.entry.name)) return false
  const before = near(tokens, name, name.from - 1)
  const after = near(tokens, name, name.to)
  if (before !== undefined && LOCATIVES.has(before.lower)) return false
  if (before?.lower === 'of') return ON_BEHALF.has(near(tokens, name, name.from - 2)?.lower ?? '')
  if (before?.lower === 'to' && movesTo(tokens, name)) return false
  if (after !== undefined && /^['’]s?$/.test(after.text)) return !OF_TOWNS.has(nounAfter(tokens, name))
  if (acts(tokens, name)) return true
  if (before === undefined || after?.upos === 'NOUN' || after?.upos === 'PROPN') return false
  return PARTNERS.has(before.lower) || before.lower === 'to'
}

function near(tokens: readonly Token[], name: FoundName, at: number): Token | undefined {
  const token = tokens[at]
  return token?.sentence === tokens[name.from]?.sentence ? token : undefined
}

/** A verb of governing follows, over auxiliaries, adverbs and "and Paris". */
function acts(tokens: readonly Token[], name: FoundName): boolean {
  for (let at = name.to; at < name.to + 8; at++) {
    const token = near(tokens, name, at)
    if (token === undefined) return false
    if (token.upos === 'VERB' && GOVERNING_VERBS.has(token.lemma)) return true
    const idle =
      token.upos === 'AUX' ||
      token.upos === 'ADV' ||
      token.upos === 'PART' ||
      token.upos === 'CCONJ' ||
      token.upos === 'PROPN'
    if (token.lemma === 'have' && near(tokens, name, at + 1)?.lower === 'no') return true
    if (token.lemma === 'be' && ATTITUDES.has(near(tokens, name, at + 1)?.lower ?? '')) return true
    if (!idle && token.lemma !== 'have' && token.lemma !== 'be') return false
  }
  return false
}

function movesTo(tokens: readonly Token[], name: FoundName): boolean {
  for (let at = name.from - 2; at > name.from - 7; at--) {
    const token = near(tokens, name, at)
    if (token === undefined) return false
    if (MOTION.has(token.lemma) || MOTION.has(token.lower)) return true
    if (token.upos === 'VERB') return false
  }
  return false
}

function nounAfter(tokens: readonly Token[], name: FoundName): string {
  for (let at = name.to + 1; at < name.to + 4; at++) {
    const token = near(tokens, name, at)
    if (token?.upos === 'NOUN') return token.lower
    if (token?.upos === 'PROPN') return 'street'
  }
  return ''
}

const LOCATIVES: ReadonlySet<string> = new Set(
  'in at near outside around across inside into through via throughout from leaving visiting visited left outside over toward'.split(
    ' ',
  ),
)
const PARTNERS: ReadonlySet<string> = new Set(
  'with by for between against on behalf and that than the upon'.split(' '),
)
const ON_BEHALF: ReadonlySet<string> = new Set(
  'behalf part government patience position support demands criticism ally allies opposition approval policy'.split(
    ' ',
  ),
)
const ATTITUDES: ReadonlySet<string> = new Set(
  'ready willing unwilling reluctant prepared concerned worried keen eager likely unlikely interested opposed committed determined pleased angry furious aware wary'.split(
    ' ',
  ),
)
const MOTION: ReadonlySet<string> = new Set(
  'visit trip travel stopover go come fly return arrive journey move drive head flight send bring take route road tour way back airlift evacuate train bus march relocate next close transfer fly pilgrimage flew went came returned traveled travelled'.split(
    ' ',
  ),
)
const OF_TOWNS: ReadonlySet<string> = new Set(
  'airport airports street streets mayor suburb suburbs resident residents outskirts centre center square metro subway population university museum hotel hotels port stock exchange weather traffic river district districts north south east west police'.split(
    ' ',
  ),
)
