import type { Sentence, Token } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import { tagWords } from './wink-tagger.ts'

/** Words with lemma and part of speech, sentence by sentence. */
export const tagTokens: Annotator<'sentences', 'tokens'> = {
  name: 'tokens',
  requires: ['sentences'],
  assigns: ['tokens'],
  rules: {},
  annotate: ({ text }, { sentences }) => ({ tokens: tokensOf(text, sentences) }),
}

function tokensOf(text: string, sentences: readonly Sentence[]): Token[] {
  const tokens: Token[] = []
  for (const [index, sentence] of sentences.entries()) {
    for (const word of tagWords(text.slice(sentence.start, sentence.end))) {
      tokens.push({
        ...word,
        start: sentence.start + word.start,
        end: sentence.start + word.end,
        sentence: index,
      })
    }
  }
  return tokens
}
