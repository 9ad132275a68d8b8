import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { annotate } from '../../pipeline.ts'

/** Source, cue and content of what is found. */
function read(text: string): readonly (readonly (string | null)[])[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span && text.slice(span.start, span.end)
  return attributions.map(({ source, cue, content }) => [words(source), words(cue), ...content.map(words)])
}

describe('sources', () => {
  it.each([
    ['The minister on Wednesday said that the dam was safe.', 'The minister'],
    ['Officials in Kyiv on Friday denied the report.', 'Officials in Kyiv'],
    ['One of the aides said on Wednesday that the boat had sunk.', 'One of the aides'],
    ['A man who sailed on Friday said that the boat had sunk.', 'A man who sailed on Friday'],
  ])('have their own words and no others: %s', (text, source) => {
    expect(read(text)[0]?.[0]).toBe(source)
  })

  it('of a clause of “whose” stand right before the verb', () => {
    const found = read('The crew laid the rails, whose cost the opposition says has doubled since May.')
    expect(found.find(([, cue]) => cue === 'says')?.[0]).toBe('the opposition')
  })

  it('are not who denies, behind a comma, what another said', () => {
    const found = read(
      'The commission confirmed the resignation but said that it was for health reasons, which Lund denied in a text message.',
    )
    const [source, , ...content] = found.find(([, cue]) => cue === 'said') ?? []
    expect(source).toBe('The commission')
    expect(content).toEqual(['that it was for health reasons'])
  })

  it('do not ask when they are asked', () => {
    const found = read(
      'Korr, asked about the crews, declined to answer. Asked by reporters whether he knew, Korr said that he did not.',
    )
    expect(found.find(([, cue]) => cue === 'asked about')?.[0]).toBeNull()
    expect(found.find(([, cue]) => cue === 'declined')?.[0]).toBe('Korr')
    expect(found.find(([, cue]) => cue?.startsWith('Asked'))?.[0]).toBe('reporters')
  })

  it('speak on behind a conjunction', () => {
    const found = read(
      'The governor admitted that the warnings had been ignored, but blamed the mayor for it.',
    )
    expect(found.find(([, cue]) => cue === 'blamed')?.[0]).toBe('The governor')
  })
})

describe('a passive', () => {
  it.each([
    ['Villagers were told that the well was closed.', 'were told', null],
    ['Drivers are being urged not to use the bridge.', 'are being urged', null],
    ['The crew is expected to sail on Friday.', 'is expected', null],
    ['Villagers have been told by the mayor that the well is closed.', 'have been told', 'the mayor'],
    ['The farmers are convinced that the well is poisoned.', 'are convinced', 'The farmers'],
  ])('is said by whom “by” names, not by whom it is told: %s', (text, cue, source) => {
    expect(read(text).find(([, found]) => found === cue)?.[0]).toBe(source)
  })
})

describe('who speaks', () => {
  it.each([
    ['“It floats,” the pilot told this paper by telephone, adding that it leaked.', 'adding', 'the pilot'],
    ['The guild told its members that pay would rise, adding that it would last.', 'adding', 'The guild'],
    ['The firm, whose spokesman, Jan Holt, said that it paid, is bankrupt.', 'said', 'spokesman, Jan Holt'],
    ['The firm, whose owner fled in May, said that it paid.', 'said', 'The firm, whose owner fled in May,'],
    ['Outside the court Jan Opel called the verdict political.', 'called', 'Jan Opel'],
    ['In the lobby of the bank the mayor described the talks as hard.', 'described', 'the mayor'],
    ['Smoke rose over the plant in Olm, its director, Ida Wren, said.', 'said', 'its director, Ida Wren,'],
  ])('is not who is told, whose speaker it is, or the place: %s', (text, cue, source) => {
    expect(read(text).find(([, found]) => found === cue)?.[0]).toBe(source)
  })
})

describe('who does something else', () => {
  it.each([
    ['The envoy called the draft a trap and predicted that the talks would fail.', 'predicted', 'The envoy'],
    ['The bank hopes to reopen on Monday, but says it cannot promise it.', 'says', 'The bank'],
    [
      'The vote was put off, a step which the premier, Aydin Kerim, called a gift.',
      'called',
      'the premier, Aydin Kerim,',
    ],
    ['It hopes to reopen on Monday, but says it cannot promise it.', 'says', 'It'],
    ['Norway, which has long opposed a ban, did not say how it would vote.', 'did not say', 'Norway'],
  ])('is no source: %s', (text, cue, source) => {
    expect(read(text).find(([, found]) => found === cue)?.[0]).toBe(source)
  })
})

describe('the mention of a source', () => {
  it.each([
    ['The chief of staff, Laura Beck, resigned. Her deputy said so.', 'said', 'Her deputy'],
    ['Chief of staff Laura Beck said that the vote was lost.', 'said', 'Chief of staff Laura Beck'],
    ["Labour's Rachel Dunn has accused the ministry of delay.", 'has accused', 'Rachel Dunn'],
    ['A tooth found in a cave in Laos suggests that people came early.', 'suggests', null],
    ['The bureau closed. Its director, Rita Roe, said that it was bankrupt.', 'said', 'Rita Roe'],
    ['Fair Count, a private group, called the vote a farce.', 'called', 'a private group'],
    ["The team's first dating suggests that people came early.", 'suggests', null],
  ])('is the one that it is, not one that it names: %s', (text, cue, words) => {
    const { attributions, mentions } = annotate(reportFromText(text, {})).layers
    const found = attributions.find(({ cue: { start, end } }) => text.slice(start, end) === cue)
    const mention = mentions.find(({ id }) => id === found?.sourceMention)
    expect(mention ? text.slice(mention.start, mention.end) : null).toBe(words)
  })
})

describe('attributions on two sides of a semicolon', () => {
  it('keep to their sides', () => {
    const found = read(
      'It was the third fire at the depot since 2019, local officials said; the mayor promised a public inquiry.',
    )
    expect(found).toContainEqual(['local officials', 'said', 'It was the third fire at the depot since 2019'])
    expect(found).toContainEqual(['the mayor', 'promised', 'a public inquiry'])
  })
})

describe('clauses aside of what they report', () => {
  it.each([
    [
      'As a source in the town hall said on condition of anonymity, the talks gave no result.',
      ['a source in the town hall', 'said', 'the talks gave no result'],
    ],
    [
      'Lyon built a longer line in less time, as the consultants pointed out in 2012.',
      ['the consultants', 'pointed out', 'Lyon built a longer line in less time'],
    ],
    [
      'As was reported earlier, the meeting was moved from April.',
      [null, 'was reported', 'the meeting was moved from April'],
    ],
    ['The trip, it is believed, was cancelled.', [null, 'is believed', 'The trip', 'was cancelled']],
    ['Wages, said the union, would fall.', ['the union', 'said', 'Wages', 'would fall']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toContainEqual(wanted)
  })

  it('are none where their verb takes a clause', () => {
    expect(read('As the mayor said that the dam was safe, people laughed.').flat()).not.toContain(
      'people laughed',
    )
  })
})

describe('a claim', () => {
  it('is judged by who dismisses it, and made by who is told to', () => {
    expect(read('Workers spoke of a claim that Kyiv has dismissed.')).toContainEqual([
      'Kyiv',
      'has dismissed',
      'a claim',
    ])
    const found = read('He disputed a claim by the Green League that the sirens had failed.')
    expect(found).toContainEqual(['the Green League', 'claim', 'that the sirens had failed'])
  })
})

describe('what is no attribution', () => {
  it.each([
    'The dam was closed in spring (see the Monitor, January 25).',
    'It is too early to say whether the meeting will help.',
    'Deputies were recalled for a special session on the flood.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
