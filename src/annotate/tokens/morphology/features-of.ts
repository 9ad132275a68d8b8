import { CLOSED_CLASS_FEATURES, FEATURES_BY_TAG } from '../../../lexicon/en/grammar/closed-class-features.ts'
import type { SyntacticContext } from './syntactic-context.ts'
import { verbFeatures } from './verb-features.ts'

/**
 * The morphological features of a word as Universal Dependencies has them for English, "Number=Plur|Person=3", names in order; ''
 * where there are none. From the form and its tags alone, person and number of "went" or "are" are a guess (third person, number by the
 * form), "walk" is an infinitive and "walking" a participle; `context` tells better. Never throws.
 * Source: universaldependencies.org/en/feat.
 * @param xpos the PTB tag.
 */
export function featuresOf(
  form: string,
  upos: string,
  xpos: string,
  lemma: string,
  context: SyntacticContext | null = null,
): string {
  const lower = form.toLowerCase()
  const closed = FEATURES_BY_TAG.get(`${xpos} ${lower}`) ?? CLOSED_CLASS_FEATURES.get(`${upos} ${lower}`)
  if (closed !== undefined) return inCase(closed, lower, context)
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return verbFeatures(lower, xpos, lemma, context)
    case 'NOUN':
    case 'PROPN':
      return nounFeatures(lower, xpos)
    case 'ADJ':
      return adjectiveFeatures(lower, xpos)
    case 'ADV':
      return degreeOf(xpos)
    case 'NUM':
      return numeralFeatures(form)
    default:
      return ''
  }
}

/** "it" and "you" are objects as they stand. */
function inCase(features: string, lower: string, context: SyntacticContext | null): string {
  const isObject = context !== null && /^(?:obj|iobj|obl|nmod)/.test(context.relation)
  return isObject && /^(?:it|you|ya|u)$/.test(lower) ? features.replace('Case=Nom', 'Case=Acc') : features
}

function nounFeatures(lower: string, xpos: string): string {
  if (xpos === 'NNS' && PLURAL_ONLY.has(lower)) return 'Number=Ptan'
  if (xpos === 'NNS' || xpos === 'NNPS') return 'Number=Plur'
  return xpos === 'NN' || xpos === 'NNP' ? 'Number=Sing' : ''
}

const PLURAL_ONLY = new Set(
  'thanks clothes pants glasses jeans scissors trousers shorts goods sunglasses panties congratulations premises'.split(
    ' ',
  ),
)

function adjectiveFeatures(lower: string, xpos: string): string {
  if (xpos === 'JJR') return 'Degree=Cmp'
  if (xpos === 'JJS') return 'Degree=Sup'
  if (
    /^(?:first|second|third|(?:\w*-)?(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+tieth|hundredth))$/.test(
      lower,
    )
  )
    return 'Degree=Pos|NumForm=Word|NumType=Ord'
  if (/^[\d,]+(?:st|nd|rd|th)$/.test(lower)) return 'Degree=Pos|NumForm=Combi|NumType=Ord'
  return xpos === 'JJ' || xpos.startsWith('NNP') ? 'Degree=Pos' : ''
}

function degreeOf(xpos: string): string {
  return xpos === 'RBR' ? 'Degree=Cmp' : xpos === 'RBS' ? 'Degree=Sup' : ''
}

function numeralFeatures(form: string): string {
  if (/^[\d.,:]*\d[\d.,:]*$/.test(form)) return 'NumForm=Digit|NumType=Card'
  if (/^\d+\/\d+$/.test(form)) return 'NumForm=Digit|NumType=Frac'
  if (/^[ivxlcdm]+$/i.test(form) && form === form.toUpperCase()) return 'NumForm=Roman|NumType=Card'
  return /^\p{L}/u.test(form) ? 'NumForm=Word|NumType=Card' : ''
}
