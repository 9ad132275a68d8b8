import { IRREGULAR_PLURALS, IRREGULAR_VERB_FORMS } from '../../../lexicon/en/grammar/irregular-forms.ts'
import { caseKeyOf, LONGEST_ENDING, lemmaClassOf, WHOLE } from './endings.ts'
import { lemmaTable } from './lemma-table.ts'
import { listedVerbOf } from './listed-verbs.ts'

/**
 * The lemma of a form as Universal Dependencies' English treebanks have it: "ran" run, "Mice" mouse, "better" good, "Americans"
 * American. By the word itself where the table has it, else by its longest known ending. Never throws; unknown tags give the form
 * in small letters.
 * @param xpos the PTB tag; '' where unknown, and then the form is taken for the plainest of its universal tag.
 */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  const table = lemmaTable()
  const lower = form.toLowerCase()
  const endings = table.get(lemmaClassOf(upos, xpos))
  const irregular = endings?.has(WHOLE + lower)
    ? undefined
    : (irregularOf(lower, xpos) ?? regularOf(lower, xpos))
  if (irregular !== undefined) return irregular
  const change = find(endings, lower) ?? '0'
  const caseKey = caseKeyOf(form, upos, xpos)
  const casing = caseKey === '' ? 'lower' : (find(table.get(caseKey), lower) ?? 'lower')
  const written =
    casing === 'keep' ? form : casing === 'first' ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
  const lemma = changed(written, change)
  return lemma === '' ? written : lemma
}

/** Forms of verbs that Hearsay has rows for. */
function regularOf(lower: string, xpos: string): string | undefined {
  return INFLECTED.has(xpos) ? listedVerbOf(lower) : undefined
}

const INFLECTED: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBG', 'VBZ'])

/** What treebanks of this size have not seen. */
function irregularOf(lower: string, xpos: string): string | undefined {
  if (xpos === 'NNS') return IRREGULAR_PLURALS.get(lower)
  if (xpos !== 'VBD' && xpos !== 'VBN') return undefined
  const base = IRREGULAR_VERB_FORMS.get(lower)
  if (base !== undefined || lower.length > LONGEST_PREFIXED) return base
  const prefix = VERB_PREFIXES.find(
    (one) => lower.startsWith(one) && IRREGULAR_VERB_FORMS.has(lower.slice(one.length)),
  )
  return prefix === undefined ? undefined : prefix + IRREGULAR_VERB_FORMS.get(lower.slice(prefix.length))
}

const VERB_PREFIXES = ['under', 'over', 'out', 'fore', 'mis', 're', 'un', 'up', 'with', 'inter', 'pre']
const LONGEST_PREFIXED = 16

function find(endings: ReadonlyMap<string, string> | undefined, lower: string): string | undefined {
  if (endings === undefined) return undefined
  const whole = endings.get(WHOLE + lower)
  if (whole !== undefined) return whole
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length--) {
    const change = endings.get(lower.slice(lower.length - length))
    if (change !== undefined) return change
  }
  return undefined
}

/** "3 y": three letters go, a y comes. */
function changed(form: string, change: string): string {
  const blank = change.indexOf(' ')
  const cut = Number(blank === -1 ? change : change.slice(0, blank))
  return form.slice(0, form.length - cut) + (blank === -1 ? '' : change.slice(blank + 1))
}
