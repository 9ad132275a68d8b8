import { describe, expect, it } from 'vitest'
import { lemmaOf } from './lemma-of.ts'

describe('lemmas', () => {
  it.each([
    ['said', 'VERB', 'VBD', 'say'],
    ['planned', 'VERB', 'VBN', 'plan'],
    ['making', 'VERB', 'VBG', 'make'],
    ['Denies', 'VERB', 'VBZ', 'deny'],
    ['underwent', 'VERB', 'VBD', 'undergo'],
    ['applauded', 'VERB', 'VBD', 'applaud'],
    ['defrauded', 'VERB', 'VBN', 'defraud'],
    ['recycled', 'VERB', 'VBN', 'recycle'],
    ['corralling', 'VERB', 'VBG', 'corral'],
    ['knelt', 'VERB', 'VBD', 'kneel'],
    ["'s", 'AUX', 'VBZ', 'be'],
    ["n't", 'PART', 'RB', 'not'],
    ['ca', 'AUX', 'MD', 'can'],
    ['ministries', 'NOUN', 'NNS', 'ministry'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['aircraft', 'NOUN', 'NNS', 'aircraft'],
    ['worst', 'ADJ', 'JJS', 'bad'],
    ['Better', 'ADV', 'RBR', 'well'],
    ['Norwegians', 'PROPN', 'NNPS', 'Norwegian'],
    ['Oslo', 'PROPN', 'NNP', 'Oslo'],
    ['TALKS', 'NOUN', 'NNS', 'talk'],
    ['me', 'PRON', 'PRP', 'I'],
    ['them', 'PRON', 'PRP', 'they'],
    ['10,000', 'NUM', 'CD', '10000'],
    ['', 'X', '', ''],
    ['zzgrf', 'X', 'NOSUCHTAG', 'zzgrf'],
  ])('%s (%s %s) is %s', (form, upos, xpos, lemma) => {
    expect(lemmaOf(form, upos, xpos)).toBe(lemma)
  })
})
