/**
 * Makes the table of lemmas from EWT and GUM train and, for verbs that these have not, the regular forms of WordNet's: for each tag, endings and what they become, the longest known ending wins;
 * a whole word is an ending too. `npx vite-node training/lemmas.ts` writes models/lemmas.txt, always the same.
 */
import { writeFileSync } from 'node:fs'
import { caseKeyOf, LONGEST_ENDING, lemmaClassOf, WHOLE } from '../src/annotate/tokens/lemmas/endings.ts'
import { readTreebank, type Word } from './corpora/conllu.ts'
import { regularForms } from './lemmas/regular-forms.ts'

const corpora = process.env.HEARSAY_CORPORA ?? '../shared/corpora'
const words = [...readTreebank(corpora, 'ud-ewt', 'train'), ...readTreebank(corpora, 'gum', 'train')]
  .flatMap((tree) => tree.words)
  .filter(({ feats, lemma, form }) => !/Typo=Yes|Abbr=Yes/.test(feats) && lemma !== '_' && form.length < 40)

/** Of each class and word, how often each change was seen. */
const seen = new Map<string, Map<string, Map<string, number>>>()
for (const word of words) {
  count(lemmaClassOf(word.upos, word.xpos), word.form.toLowerCase(), changeOf(word))
  const caseKey = caseKeyOf(word.form, word.upos, word.xpos)
  if (caseKey !== '') count(caseKey, word.form.toLowerCase(), caseOf(word))
}
for (const { form, xpos, lemma } of regularForms()) {
  if (seen.get(xpos)?.has(form)) continue
  count(xpos, form, changeOf({ form, lemma }))
}

const lines: string[] = []
for (const [name, forms] of [...seen].sort(byName)) {
  const endings = endingsOf(forms)
  lines.push(`#${name}`, ...[...endings].sort(byName).map(([ending, change]) => `${ending}\t${change}`))
}
const text = `${lines.join('\n')}\n`
writeFileSync('models/lemmas.txt', text)
console.log(`models/lemmas.txt: ${lines.length} lines, ${text.length} characters`)

function count(name: string, form: string, change: string): void {
  const forms = seen.get(name) ?? new Map<string, Map<string, number>>()
  seen.set(name, forms)
  const changes = forms.get(form) ?? new Map<string, number>()
  forms.set(form, changes)
  changes.set(change, (changes.get(change) ?? 0) + 1)
}

/** How many letters go, and what comes instead: "1", "3 y"; "I" is the one lemma with a capital of its own. */
function changeOf({ form, lemma }: Pick<Word, 'form' | 'lemma'>): string {
  const from = form.toLowerCase()
  const to = lemma === 'I' ? lemma : lemma.toLowerCase()
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  return `${from.length - same}${same < to.length ? ` ${to.slice(same)}` : ''}`
}

/** Whether the lemma keeps the form's capitals, has one at its start, or none. */
function caseOf({ form, lemma }: Word): string {
  if (lemma === lemma.toLowerCase()) return 'lower'
  const isCapitalised = lemma.slice(1) === lemma.slice(1).toLowerCase()
  const keeps = form.startsWith(lemma.slice(0, Math.max(1, lemma.length - 3)))
  return isCapitalised && !(keeps && form.slice(1) === form.slice(1).toLowerCase()) ? 'first' : 'keep'
}

/** From short to long: an ending is kept where most of its words change in another way than a shorter ending says. */
function endingsOf(forms: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const kept = new Map<string, string>()
  const best = new Map([...forms].map(([form, changes]) => [form, mostOf(changes)]))
  for (let length = 0; length <= LONGEST_ENDING; length++) {
    const votes = new Map<string, Map<string, number>>()
    for (const [form, change] of best) {
      if (form.length < length) continue
      const ending = form.slice(form.length - length)
      const changes = votes.get(ending) ?? new Map<string, number>()
      votes.set(ending, changes.set(change, (changes.get(change) ?? 0) + 1))
    }
    for (const [ending, changes] of votes) {
      const change = mostOf(changes)
      const isShared = length === 0 || (changes.get(change) ?? 0) >= 2
      if (isShared && change !== lookUp(kept, ending.slice(1), length - 1)) kept.set(ending, change)
    }
  }
  for (const [form, change] of best) {
    if (change !== lookUp(kept, form, LONGEST_ENDING)) kept.set(WHOLE + form, change)
  }
  return kept
}

function lookUp(kept: ReadonlyMap<string, string>, form: string, longest: number): string | undefined {
  for (let length = Math.min(longest, form.length); length >= 0; length--) {
    const change = kept.get(form.slice(form.length - length))
    if (change !== undefined) return change
  }
  return undefined
}

function mostOf(changes: ReadonlyMap<string, number>): string {
  const [most] = [...changes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return most?.[0] ?? '0'
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
