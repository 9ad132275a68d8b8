import { describe, expect, it } from 'vitest'
import { readReport } from '../app/reading/read-report.ts'
import { reportFromText } from '../intake/report-from-text.ts'
import { ledgerStatementsOf } from '../model/ledger-statement.ts'
import { gatherClaims, judgeAgainst, judgeWithin, standingOf } from './index.ts'

/** How the first statement of the first report stands once all were read. */
function standingAfter(...reports: readonly (readonly [day: string, text: string])[]) {
  const read = reports.map(([published, text]) =>
    ledgerStatementsOf(readReport(reportFromText(text, { published, publication: 'The Harbor Wire' }))),
  )
  const judgements = read.flatMap((fresh, at) => [
    ...judgeWithin(fresh),
    ...judgeAgainst(fresh, read.slice(0, at).flat()),
  ])
  const first = read[0]?.[0]?.address ?? ''
  const claim = gatherClaims(read.flat(), judgements).find(({ statements }) => statements.includes(first))
  return claim && standingOf(claim, judgements)
}

describe('superseded', () => {
  it.each([
    [
      'At least 17 people drowned when the ferry Lina capsized off Harrow on Saturday, the coast guard said.',
      'The number of people who died when the ferry Lina capsized off Harrow has climbed to 29, the coast guard said on Monday.',
    ],
    [
      'Nine people died when a bus slid off the road near Alvik on Monday, police said.',
      'Eleven people have now died in the bus crash near Alvik.',
    ],
    [
      'The storm has cost 12 lives in Orsk, the mayor said on Monday. Orsk lay in the dark.',
      'The storm killed 31 people in Orsk, the rescue service said on Thursday. Orsk had light again.',
    ],
    [
      'At least 66 people burned to death, the governor said. A pipeline had exploded at Tarmo.',
      'The death toll has reached 89, the health service said. The pipeline at Tarmo was shut.',
    ],
    [
      'The commission on the Falk prison riot will present its report on May 1, its chairman, Judge Olen Marr, said.',
      'The report on the Falk prison riot will not be presented before June 3, Judge Olen Marr said on Monday.',
    ],
    [
      'Repairing the Sandhaven breakwater will cost 40 million dollars, the harbor authority said.',
      'The harbor authority has raised its estimate for repairing the Sandhaven breakwater to 65 million dollars from 40 million.',
    ],
    [
      'The farm ministry expects a maize harvest of 8.2 million tons in Tovia this year.',
      'The farm ministry cut its forecast for the maize harvest in Tovia to 7.4 million tons on Monday.',
    ],
    [
      'The smelter Orvik owes it 310 million crowns for power, the utility Nordkraft said on Sunday.',
      'Nordkraft lowered its claim against the smelter Orvik to 275 million crowns on Monday.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'The trial of Anders Holm, which was to open on May 4, has been put off until June 8, his lawyer said on Monday.',
    ],
    [
      'The ferry Lina will sail to Harrow on April 20, its owner, Brack Lines, said.',
      'The ferry Lina, due to sail to Harrow on April 20, will not sail before May 2, the harbor office said.',
    ],
    [
      'The parliament of Tovia will vote on the pension bill on April 14, Speaker Runa Egge said.',
      'The vote on the pension bill in Tovia has been moved from April 14 to April 28, Labor Minister Olen Marr said.',
    ],
    [
      'The summit of the Olm states will open on April 25 in Karsa, Foreign Minister Ida Wren said.',
      'The summit of the Olm states, planned for April 25 in Karsa, was called off on Monday, President Paul Dreve said.',
    ],
    [
      'A hearing of Paul Dreve has been set for April 28. Judge Olen Marr will lead it.',
      'The hearing of Paul Dreve, planned for April 28, was moved to May 12 at the request of both sides, Judge Olen Marr said.',
    ],
    [
      'The new bridge at Alvik will cost 2.1 billion crowns, the government of Tovia said.',
      'The new bridge at Alvik will cost 2.9 billion crowns, 800 million more than was planned, the auditors of Tovia said.',
    ],
  ])('%s', (before, after) => {
    expect(standingAfter(['2031-04-02', before], ['2031-04-07', after])).toBe('superseded')
  })

  it.each([
    [
      'The storm killed 17 people in Harrow, the coast guard said on Sunday.',
      'The storm killed 29 people in the neighboring district of Penn, the coast guard said on Monday.',
    ],
    [
      'The fire in the Savoy hotel killed 12 guests, the fire chief said on Tuesday.',
      'The fire in the Savoy hotel left 31 injured, the fire chief said on Thursday.',
    ],
    [
      'At least 66 people burned to death, the governor of Olm said. Olm has no fire brigade.',
      'The death toll has reached 89, the health service said. The pipeline at Tarmo was shut.',
    ],
    [
      'The commission on the Falk prison riot will present its report on May 1, its chairman, Judge Olen Marr, said.',
      'The sentence for the Falk prison riot will not be read before June 3, the court in Harrow said on Monday.',
    ],
    [
      'The smelter Orvik owes it 310 million crowns for power, the utility Nordkraft said on Sunday.',
      'Nordkraft cut the price of power for schools to 9 crowns on Monday.',
    ],
    [
      'The farm ministry expects a maize harvest of 8.2 million tons in Tovia this year.',
      'The grain traders cut their forecast for the maize harvest in Tovia to 7.4 million tons on Monday.',
    ],
    [
      'The storm has saved 12 lives in Orsk, the mayor said on Monday: it put out the fire.',
      'The storm killed 31 people in Orsk, the rescue service said on Thursday.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'The book fair in Lisse, planned for May 4, has been moved to May 11, the publishers said.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'The trial of Anders Holm, set to open on May 4, might be put off until June 8, his lawyer said.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'A lawyer of Anders Holm asked for the trial to be moved from May 4 to June 8, he said.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'A lawyer of Anders Holm denied that the trial had been moved from May 4 to June 8.',
    ],
    [
      'The trial of Anders Holm is set to open on May 4, the court in Lisse said.',
      'The trial of Anders Holm will open on May 4 as planned, his lawyer said.',
    ],
    [
      'The new bridge at Alvik will cost 2.1 billion crowns, the government of Tovia said.',
      'The new harbor at Orsk will cost 2.9 billion crowns, 600 million more than was planned, the auditors of Tovia said.',
    ],
  ])('not: %s', (before, after) => {
    expect(standingAfter(['2031-04-02', before], ['2031-04-07', after])).not.toBe('superseded')
  })
})

describe('withdrawn', () => {
  it.each([
    [
      'Six soldiers died in the ambush at Karsa, the defense ministry said on Tuesday.',
      'The defense ministry on Saturday corrected the number of soldiers who died in the ambush at Karsa to four.',
    ],
    [
      'The fisheries institute said that the cod had left the Varn Bank.',
      'The director of the fisheries institute, Runa Egge, conceded that her institute had been wrong when it reported that the cod had left the Varn Bank.',
    ],
    [
      'Senator Paul Dreve said that the teachers of Loma were paid too much.',
      'Senator Paul Dreve, who said last week that the teachers of Loma were paid too much, withdrew the remark on Monday.',
    ],
    [
      'One of the hostages, a cook, had died, the rebels said on Wednesday.',
      'The rebels withdrew a statement of last week that a hostage, a cook, had died: the man had fainted.',
    ],
    [
      'The drug maker Zelvia said that it had known nothing of the side effects of Norolan.',
      'The drug maker Zelvia admitted on Monday that it had known of the side effects of Norolan for two years.',
    ],
    [
      'Ravenia denied on Wednesday that its troops had crossed the Olt.',
      'Ravenia said on Monday that its troops had crossed the Olt, a week after it had denied it.',
    ],
    [
      'Ravenia denied on Wednesday that its forces had been involved in the fire on the ship Corva.',
      'Ravenia admitted on Monday that a patrol of its navy had set the ship Corva on fire, taking back a denial of last week.',
    ],
    [
      'The dam at Orre was built in 1951 by prisoners of war.',
      'Correction. In our report on the dam at Orre we wrote that it was built by prisoners of war. It was built by volunteers.',
    ],
    [
      'Coach Lena Brod denied on Wednesday that her team had been paid by Tarmo Oil.',
      'Coach Lena Brod took back her denial of Wednesday. Her team had been paid by Tarmo Oil.',
    ],
    [
      'Tarmo Oil denied on Wednesday that it had paid anything to the rebels of Karsa.',
      'The owner of the well, Tarmo Oil, which had denied paying the rebels of Karsa, acknowledged that it had given 2 million dollars to a priest.',
    ],
    [
      'The rescue service said that 171 people had died in the mud of Orsk.',
      'The rescue service said that 158 people had died in the mud of Orsk, 13 fewer than it had thought.',
    ],
    [
      '"There is no such list," Ida Wren, a spokeswoman for the police in Karsa, said.',
      '"I was told that there was no list and I said so. There was one," Ida Wren said in Karsa.',
    ],
    [
      'The president of the rowing club of Lisse, Otto Harn, said that the club had not been informed of the accident.',
      'The president of the rowing club of Lisse, Otto Harn, admitted that the club had been told of the accident in March.',
    ],
    [
      'Ravenia denied that there had been any fire on the ship Corva.',
      'Ravenia admitted on Monday that the ship Corva had burned after a fire in its kitchen, five days after its foreign ministry denied anything of the sort.',
    ],
    [
      'The chief of the weather office, Runa Egge, said that there was no sign of a storm off Harrow.',
      'The chief of the weather office, Runa Egge, conceded that her office had been wrong when it reported last week that there was no sign of a storm.',
    ],
  ])('%s', (before, after) => {
    expect(standingAfter(['2031-04-02', before], ['2031-04-07', after])).toBe('withdrawn')
  })

  it.each([
    [
      'The brewery Halden said it had not bribed the mayor of Lisse.',
      'The brewery Halden acknowledged on Monday that it had dumped yeast in the river Lisse.',
    ],
    [
      'The harbor of Loma would be dredged in May, Senator Paul Dreve said.',
      'Senator Paul Dreve withdrew his remark that the teachers of Loma were paid too much.',
    ],
    [
      'The fisheries institute said that the cod had left the Varn Bank.',
      'The director of the trade board, Runa Egge, conceded that her board had been wrong when it reported that the herring had left the Lume Bank.',
    ],
    [
      'Ravenia denied on Wednesday that its troops had crossed the Olt.',
      'Semmer said on Monday that troops of Ravenia had crossed the Olt, a week after it had denied that its own had.',
    ],
    [
      'Coach Lena Brod denied on Wednesday that her team had been paid by Tarmo Oil.',
      'Coach Lena Brod took back her bicycle on Wednesday. Her team had not been paid by Tarmo Oil.',
    ],
    [
      'Tarmo Oil denied on Wednesday that it had dumped salt in the river Olt.',
      'The owner of the well, Tarmo Oil, which had denied paying the rebels of Karsa, acknowledged that it had given 2 million dollars to a priest.',
    ],
    [
      'The rescue service said that 171 people had died in the mud of Orsk.',
      'The rescue service said that 158 people were hurt in the mud of Orsk, 20 fewer than it had thought.',
    ],
    [
      'The president of the rowing club of Lisse, Otto Harn, said that the club had not been informed of the accident.',
      'The president of the rowing club of Lisse, Otto Harn, admitted that the club had been told of the theft in March.',
    ],
    [
      'The chief of the weather office, Runa Egge, said that there was no sign of a storm off Harrow.',
      'The chief of the weather office, Runa Egge, conceded that her office had been wrong when it reported last week that the ice at Alvik would hold.',
    ],
  ])('not: %s', (before, after) => {
    expect(standingAfter(['2031-04-02', before], ['2031-04-07', after])).not.toBe('withdrawn')
  })

  it('is what a source said of which it says next that it was wrong', () => {
    const text =
      'On March 28 Ilse Vand said that the probe was in its orbit. "That was wrong," she said on Friday.'
    const read = ledgerStatementsOf(readReport(reportFromText(text, { published: '2031-04-07' })))
    expect(judgeWithin(read).map(({ relation }) => relation)).toEqual(['withdrawal'])
  })
})

describe('who had denied what he now says', () => {
  it.each([
    'The rebels of Olm said that they held the ship Corva, a day after their spokesman had denied it.',
    'Ravenia said that its troops had crossed the Olt, a week after it had denied it.',
    'The mayor said that he had met the builder twice, although he had denied it.',
    'Tarmo Oil said that the well at Karsa leaked, four days after its engineers denied that.',
    'The ministry said that the list existed, despite its minister having denied it.',
  ])('denies it no more: %s', (text) => {
    expect(standingAfter(['2031-04-07', text])).toBe('unchallenged')
  })

  it.each([
    'The rebels of Olm said that they held the ship Corva. The army denied it.',
    'Ravenia said that its troops had crossed the Olt. Semmer denied it.',
    'The union said that the mayor had met the builder twice. The mayor denied it.',
    'The villagers said that the well at Karsa leaked. Tarmo Oil denied that.',
    'The opposition said that the list existed. The ministry denied it on Monday.',
  ])('others do: %s', (text) => {
    expect(standingAfter(['2031-04-07', text])).toBe('denied')
  })
})

describe('who saw or heard nothing', () => {
  it.each([
    'The army said that its ships had surrounded the harbor. Fishermen said that they had seen no ships in the harbor since Sunday.',
    'The mayor said that the sirens had been sounded. Several villagers said that they had heard no sirens.',
    'The sirens had been sounded, the mayor said. Two nurses said that they had not heard the sirens.',
  ])('gives another account: %s', (text) => {
    expect(['contested', 'unchallenged']).toContain(standingAfter(['2031-04-07', text]))
  })

  it.each([
    'The mayor said that the sirens had been sounded. The commander of the fire brigade denied that the sirens had been sounded.',
    'Witnesses said that two ballots had been burnt. No ballot had been burnt, the judge said.',
  ])('who says that it was not so denies it: %s', (text) => {
    expect(standingAfter(['2031-04-07', text])).toBe('denied')
  })
})
