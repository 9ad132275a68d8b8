import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../intake/report-from-text.ts'
import { annotate } from '../pipeline.ts'

/** Source, cue, stance and content of what is found. */
function read(text: string): readonly (readonly (string | null)[])[] {
  const { attributions } = annotate(reportFromText(text, {})).layers
  const words = (span: { readonly start: number; readonly end: number } | null) =>
    span && text.slice(span.start, span.end)
  return attributions.map(({ source, cue, stance, content }) => [
    words(source),
    words(cue),
    stance,
    ...content.map(words),
  ])
}

describe('turns of a script', () => {
  const interview =
    'Rosa Tolm ran the mill from 1990 to 2001. She spoke to the Courier.\n\nCourier: Did the bank know?\n\n' +
    'Tolm: Yes. The bank knew in May. The auditor says the books were burnt. I deny that I saw it.\n\n' +
    'Courier: Will you return?\n\nTolm: The mill is gone.'

  it('say each sentence, whoever asks asks', () => {
    const found = read(interview)
    expect(found).toContainEqual(['Tolm', ':', 'asserts', 'The bank knew in May.'])
    expect(found).toContainEqual(['Tolm', ':', 'asserts', 'The mill is gone.'])
    expect(found).toContainEqual(['Courier', ':', 'asks', 'Will you return?'])
  })

  it('hold what is told of others, and leave alone what “I” do', () => {
    const { attributions } = annotate(reportFromText(interview, {})).layers
    const of = (word: string) => attributions.find(({ cue }) => interview.slice(cue.start, cue.end) === word)
    expect(of('says')?.within).not.toBeNull()
    expect(of('deny')?.within).toBeNull()
    expect(read(interview).filter(([, cue]) => cue === 'deny')).toHaveLength(1)
  })

  it('are read where an office is the label of a debate', () => {
    const found = read(
      'The House met on Friday.\n\nMrs Orde: Does the Minister regret it?\n\nThe Minister of Works (Mr Pell): Nine bridges have been shut. We regret it.',
    )
    expect(found).toContainEqual(['The Minister of Works', ':', 'asserts', 'Nine bridges have been shut.'])
  })

  it.each([
    'Results at a glance\n\nLendis: profit fell by a fifth to 40 million.\n\nBrandt Mills: sales rose by two per cent.',
    'Date: 4 June 2018\n\nPlace: Sellin\n\nThe harbour was closed on Friday.',
    'Note: the ferry is late. The quay stays open.',
  ])('are none in lists and headers: %s', (text) => {
    const { attributions } = annotate(reportFromText(text, {})).layers
    expect(attributions.filter(({ rule }) => rule === 'attributions/turn')).toEqual([])
  })
})
