import { describe, expect, it } from 'vitest'
import { featuresOfTokens } from './features-of-tokens.ts'

describe('features of a sentence', () => {
  it('take person and number of an auxiliary from its verb’s subject, and see the passive', () => {
    const [, were, seized] = featuresOfTokens([
      { text: 'We', lemma: 'we', upos: 'PRON', xpos: 'PRP', head: 2, relation: 'nsubj:pass' },
      { text: 'were', lemma: 'be', upos: 'AUX', xpos: 'VBD', head: 2, relation: 'aux:pass' },
      { text: 'seized', lemma: 'seize', upos: 'VERB', xpos: 'VBN', head: -1, relation: 'root' },
    ])
    expect(were).toBe('Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin')
    expect(seized).toBe('Tense=Past|VerbForm=Part|Voice=Pass')
  })

  it('are none where the PTB tag is unknown', () => {
    expect(
      featuresOfTokens([{ text: 'We', lemma: 'we', upos: 'PRON', xpos: '', head: -1, relation: '' }]),
    ).toEqual([''])
  })
})
