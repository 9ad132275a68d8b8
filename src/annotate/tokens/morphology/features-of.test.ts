import { describe, expect, it } from 'vitest'
import { featuresOf } from './features-of.ts'

describe('morphological features', () => {
  it.each([
    ['denied', 'VERB', 'VBD', 'deny', 'Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin'],
    ['are', 'AUX', 'VBP', 'be', 'Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin'],
    ["'m", 'AUX', 'VBP', 'be', 'Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin'],
    ['seized', 'VERB', 'VBN', 'seize', 'Tense=Past|VerbForm=Part|Voice=Pass'],
    ['been', 'AUX', 'VBN', 'be', 'Tense=Past|VerbForm=Part'],
    ['will', 'AUX', 'MD', 'will', 'VerbForm=Fin'],
    ["n't", 'PART', 'RB', 'not', 'Polarity=Neg'],
    ['They', 'PRON', 'PRP', 'they', 'Case=Nom|Number=Plur|Person=3|PronType=Prs'],
    ['her', 'PRON', 'PRP$', 'her', 'Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs'],
    ['that', 'PRON', 'WDT', 'that', 'PronType=Rel'],
    ['talks', 'NOUN', 'NNS', 'talk', 'Number=Plur'],
    ['older', 'ADJ', 'JJR', 'old', 'Degree=Cmp'],
    ['10,000', 'NUM', 'CD', '10000', 'NumForm=Digit|NumType=Card'],
    ['harbour', 'NOUN', '', 'harbour', ''],
    ['', 'X', '', '', ''],
  ])('of %s (%s %s)', (form, upos, xpos, lemma, features) => {
    expect(featuresOf(form, upos, xpos, lemma)).toBe(features)
  })

  it('agree with the subject where syntax tells it', () => {
    const context = {
      relation: 'root',
      subject: 'Case=Nom|Number=Plur|Person=1|PronType=Prs',
      isPassive: false,
    }
    expect(featuresOf('went', 'VERB', 'VBD', 'go', context)).toBe(
      'Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin',
    )
    expect(featuresOf('Open', 'VERB', 'VB', 'open', { ...context, subject: '' })).toBe(
      'Mood=Imp|VerbForm=Fin',
    )
  })

  it('names them in the order of CoNLL-U', () => {
    for (const form of ['she', 'themselves', 'whose', 'the', 'my']) {
      const names = featuresOf(form, 'PRON', 'PRP', form).split('|')
      expect(names).toEqual([...names].sort())
    }
  })
})
