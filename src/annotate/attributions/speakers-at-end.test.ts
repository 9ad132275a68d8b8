import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { QUOTATIVES } from '../../lexicon/en/cues/quotatives.ts'
import { annotate } from '../pipeline.ts'

function told(text: string): readonly string[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attributions.map(
    ({ source, content }) => `${source ? words(source) : '-'}: ${content.map(words).join(' … ')}`,
  )
}

describe('who speaks at the end', () => {
  it.each(QUOTATIVES)('$example', ({ example, counterexample }) => {
    const said = /\[(.*)\]/.exec(example)?.[1] ?? ''
    expect(told(example.replace(/[[\]]/g, '')).map((one) => one.split(': ')[1])).toContain(said)
    expect(told(counterexample).map((one) => one.split(': ')[1])).not.toContain(said)
  })

  it.each([
    [
      'Bones found near the quarry belong to a bear, a team led by Rosa Diaz asserts.',
      'a team led by Rosa Diaz: Bones found near the quarry belong to a bear',
    ],
    ['He handed over the bag, Petz has told prosecutors.', 'Petz: He handed over the bag'],
    [
      'Nothing would be sold before May, the council hastened to add.',
      'the council: Nothing would be sold before May',
    ],
    [
      'The outcome was arranged, says a substitute who sat beside him.',
      'a substitute who sat beside him: The outcome was arranged',
    ],
    [
      'Fuel thieves, the governor said of the dead; poor folk with cans, said the priest.',
      'the priest: poor folk with cans',
    ],
    ['The toll was 12, the army said; 30, said a nurse.', 'a nurse: 30'],
    ['The dam is sound, the engineers assured the mayor.', 'the engineers: The dam is sound'],
    ['The dam is sound, its owner told farmers who had gathered in the yard.', 'its owner: The dam is sound'],
    [
      'The old sluice is to be closed, sources in Odrava let it be known.',
      'sources in Odrava: The old sluice is to be closed',
    ],
    ['The buyer was a dentist from Lund, the trade has it.', 'the trade: The buyer was a dentist from Lund'],
    ['The husband hid the bag, the police are convinced.', 'the police: The husband hid the bag'],
    [
      'Two people drowned at the weir, said the water board, which blames the mill.',
      'the water board: Two people drowned at the weir',
    ],
    ['The vein is exhausted, geologists of the firm say.', 'geologists of the firm: The vein is exhausted'],
    ['A smear, replied the winner, Arkady Pell.', 'the winner, Arkady Pell: A smear'],
  ])('%s', (text, wanted) => {
    expect(told(text)).toContain(wanted)
  })

  it.each([
    'Last year, the president said nothing.',
    'When the rain stopped, the engineers left the hall.',
    'On Monday, said to be the hottest day, the hall was empty.',
    'He got up, the crowd cheered.',
    'When the lock broke, the guard had it.',
    'After the count, the winners were certain.',
    'The firm sold gravel, sand and old railway says.',
    'The firm sold trucks, cars and other objects.',
    'Standing at the gate, the mayor laughed.',
  ])('nobody in: %s', (text) => {
    const { attributions } = annotate(reportFromText(text, {})).layers
    expect(attributions.filter(({ rule }) => rule === 'attributions/closing')).toEqual([])
  })
})
