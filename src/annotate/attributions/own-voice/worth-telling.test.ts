import { describe, expect, it } from 'vitest'
import { reportFromText } from '../../../intake/report-from-text.ts'
import { annotate } from '../../pipeline.ts'

/** What a text tells in its own voice. */
function told(text: string): readonly string[] {
  const { report, layers } = annotate(reportFromText(text, { published: '2021-03-04' }))
  return (layers.assertions ?? []).map(({ content }) => report.text.slice(content.start, content.end))
}

describe('what is news in the report’s own voice without an event or a number', () => {
  it.each([
    ['a deed', 'The harbour pilot hid the logbook under his bunk.'],
    ['a deed', 'A stray dog led the searchers to the quarry.'],
    ['a deed of an unknown', 'Somebody at the depot cut the brake lines of the tram.'],
    ['what had to be done', 'The villagers had to carry the boat over the dunes.'],
    ['what has been done', 'The sexton has mended the bell rope.'],
    ['what was undergone', 'The parish register was found in a flour bin at the mill.'],
    ['what befell somebody', 'The widow was named keeper of the lighthouse.'],
    ['what was done to a thing', 'The obelisk was unveiled behind the old mill.'],
    ['what is undergone now', 'Water is being held back above the old sluice.'],
    ['what goes on', 'The islanders are leaving their houses for the higher ground.'],
    ['what is to come', 'The lighthouse will stay dark for the rest of the winter.'],
    ['what is to come', 'The old ferry is to be scrapped.'],
    ['what is done on a day', 'The last cannery on the fjord shuts its doors on Friday.'],
    ['what is again so', 'The two brothers again live under one roof.'],
    ['where somebody is', 'The owner of the quarry is in custody.'],
    ['where something is', 'The cellars along the quay were under water.'],
    ['that somebody is back', 'The missing shepherd is home.'],
    ['a state', 'The driver of the tram was sober.'],
    ['a state', 'The mountain road remains closed.'],
    ['who somebody is', 'The forger was a retired engraver from Odrava.'],
    ['who did it', 'It was a beekeeper who found the wreck.'],
    ['what there was', 'There was arsenic in the well behind the school.'],
    ['what befell a number of people', 'Over a hundred thousand have poured into Odrava.'],
  ])('is %s: %s', (_, text) => {
    expect(told(text)).toEqual([text.slice(0, -1)])
  })

  it.each([
    ['weighs', 'The move marks a shift in the harbour policy.'],
    ['weighs', 'The figures mirror the mood of the islanders.'],
    ['weighs a situation', 'The situation on the island has changed.'],
    ['weighs with an adverb', 'The council will cynically use the fund.'],
    ['links', 'The new plan seemed clever.'],
    ['says what something became', 'The quay has become a symbol of decline.'],
    ['tells how things are in general', 'Dyes are obtained from the bark.'],
    ['tells how things are in general', 'Ferry crews know every rock.'],
    ['judges', 'The new bridge is a disgrace.'],
    ['judges', 'The timetable is absurdly hopeful.'],
    ['may or may not be', 'The ferry could sail by another route.'],
    ['ought to be', 'The council should open the archive.'],
    ['sets a scene', 'The old skipper paused and smiled.'],
    ['points at nothing named', 'This means trouble for the ferry.'],
    ['explains what "it" is', 'It was a strange way to run a harbour.'],
    ['places a remark in time', 'The remarks came after the vote.'],
    ['speaks to the reader', 'The ferry took your luggage to the wrong island.'],
    ['is an idiom', 'The race took a turn for the nasty.'],
    ['judges by what came of it', 'The fog made it hard to land.'],
    ['is a heading', 'Stray Dog Led Searchers Towards Old Quarry.'],
    ['is a line cut from a sentence', 'and the dog led the searchers to'],
    ['is an order', 'Bring the logbook to the harbour office.'],
    [
      'is cut off from what was said',
      'The widow announced on Friday that the boat, which had sunk, was hers.',
    ],
    ['tells of what is expected', 'The widow was expected to sell the mill.'],
    ['asks', 'Who hid the logbook under the bunk?'],
  ])('is nothing that %s: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('the main clauses of a sentence', () => {
  it.each([
    [
      'The lighthouse has gone dark; thieves took the lens.',
      ['The lighthouse has gone dark', 'thieves took the lens'],
    ],
    ['Signs of life: the missing skipper rang his sister.', ['the missing skipper rang his sister']],
    [
      'It is not the price; it is the colour of the sails.',
      ['It is not the price; it is the colour of the sails'],
    ],
    [
      'The crew came from three villages: Odrava, Lund and Sall.',
      ['The crew came from three villages: Odrava, Lund and Sall'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
