import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../app/reading/find-attributions.ts'

/** The contents of the attribution whose cue is this. */
const contents = (text: string, cue: string): string | undefined =>
  findAttributions(text)
    .find(({ words }) => words.cue.endsWith(cue))
    ?.words.content.join(' … ')

describe('the words of an attribution', () => {
  it.each([
    [
      'end before the next speaker',
      'The ministry has dismissed that allegation, and on May 3 its head, Shota Kvirtia, threatened to sue two newspapers which had carried it.',
      'dismissed',
      'that allegation',
    ],
    [
      'end before a clause that stands beside the cue',
      'The ministry has dismissed that allegation, and the port is open.',
      'dismissed',
      'that allegation',
    ],
    [
      'go on behind an aside',
      'He is expected to sign a declaration which, according to his adviser, will end the dispute.',
      'expected',
      'to sign a declaration which … will end the dispute',
    ],
    [
      'end with the relative clause that tells of them',
      'Defence Minister Oleg Sergov, who had earlier threatened to halt the destruction of the missiles, appeared to soften that stance on Monday.',
      'threatened',
      'to halt the destruction of the missiles',
    ],
    [
      'leave the source out',
      'He will sign a declaration which, according to his adviser, will commit the two countries to peace.',
      'according to',
      'He will sign a declaration which … will commit the two countries to peace',
    ],
  ])('%s', (_, text, cue, content) => {
    expect(contents(text, cue)).toBe(content)
  })
})
