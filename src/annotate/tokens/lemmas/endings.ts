/** No ending in the table is longer, but for whole words. */
export const LONGEST_ENDING = 6

/** Stands before an entry that is a whole word. */
export const WHOLE = '^'

/**
 * What forms are taken together for their endings: those of one PTB tag, auxiliaries and the verbs in names ("United", NNP) apart;
 * where the tag is unknown, of the universal tag's plainest.
 */
export function lemmaClassOf(upos: string, xpos: string): string {
  return xpos === ''
    ? (PLAINEST.get(upos) ?? upos)
    : upos === 'AUX' || (upos === 'VERB' && xpos.startsWith('NNP'))
      ? `${upos} ${xpos}`
      : xpos
}

/**
 * What forms are taken together to tell which capitals the lemma has: proper nouns, and forms with a capital, by their look; '' for
 * any other form.
 */
export function caseKeyOf(form: string, upos: string, xpos: string): string {
  const first = form.charAt(0)
  if (form === form.toLowerCase()) return upos === 'PROPN' ? `${lemmaClassOf(upos, xpos)} aa` : ''
  const isUpper = form.length > 1 && form === form.toUpperCase()
  const look = isUpper ? `A${Math.min(form.length, 6)}` : first !== first.toLowerCase() ? 'Aa' : 'aA'
  return `${lemmaClassOf(upos, xpos)} ${look}`
}

const PLAINEST: ReadonlyMap<string, string> = new Map([
  ['NOUN', 'NN'],
  ['PROPN', 'NNP'],
  ['VERB', 'VB'],
  ['AUX', 'AUX VB'],
  ['ADJ', 'JJ'],
  ['ADV', 'RB'],
  ['PRON', 'PRP'],
  ['DET', 'DT'],
  ['ADP', 'IN'],
])
