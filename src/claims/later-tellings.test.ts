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
  ])('not: %s', (before, after) => {
    expect(standingAfter(['2031-04-02', before], ['2031-04-07', after])).not.toBe('withdrawn')
  })
})
