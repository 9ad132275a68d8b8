/**
 * Stories of which the generated reports are made. What stands in braces is filled anew for each story, with words of the same
 * length as in the prototype, so that what was read in the prototype holds for each of them: persons `{a}` to `{d}` by their whole
 * name, `{A}` to `{D}` by their family name, the town, two nouns, four numbers. All days of a story count from a Monday.
 */
export interface Telling {
  /** Days after the Monday on which the story begins. */
  readonly day: number
  /** Who prints it: the agency, whose text others copy, or one paper. */
  readonly by: 'agency' | 'paper'
  readonly text: string
}

export const STORIES: readonly (readonly Telling[])[] = [
  [
    {
      day: 0,
      by: 'agency',
      text: `Fire destroyed the {noun} in {town} on Monday and drove {n1} people from their homes, the mayor, {a}, said.

"The {thing} burned like a box of matches," {A} told reporters. {A} said that the fire had begun in the {thing} shortly after midnight.

The owner of the building, {b}, denied that the {thing} had been left without a guard. {B} said that {n2} visitors had passed through it safely on Sunday.

The fire service promised a report on the {thing} by Friday.`,
    },
    {
      day: 1,
      by: 'paper',
      text: `The number of people who lost their homes in the fire at the {noun} in {town} was {n3} and not {n1}, the head of the tenants' union, {c}, said on Tuesday.

"{A} counts doors in the {thing}," {C} said. "We count beds in {town}."

The mayor, {a}, declined to comment on the figure of {n3}. {A}, speaking to local radio, said that the fire in the {noun} had been deliberate. The owner, {b}, called the fire in the {noun} an accident.`,
    },
    {
      day: 3,
      by: 'agency',
      text: `Police in {town} arrested a guard on Thursday in connection with the fire that destroyed the {noun} on Monday, a police spokesman, {d}, said.

{D} said that the guard had left the {thing} at ten in the evening. A lawyer denied that the guard had left the {thing}.

{b}, who owns the building, acknowledged that there had been no guard in the {thing} that night.

The report of the fire service on the {noun}, which had been expected on Friday, was postponed until next Wednesday, the mayor's office said.`,
    },
    {
      day: 9,
      by: 'paper',
      text: `The fire at the {noun} in {town} began in a stove, the fire service said on Wednesday in a report that had been delayed by five days.

{n1} people lost their homes, according to the report. The mayor, {a}, who had spoken of arson, withdrew the charge. "I was wrong about the {thing}," {A} said.

The tenants' union said that it stood by its figure of {n3}.`,
    },
  ],
  [
    {
      day: 0,
      by: 'agency',
      text: `The finance minister, {a}, will visit {town} next Monday to open the {noun}, the ministry announced.

The building has cost {n1} million crowns, according to the ministry. The opposition put the cost at {n2} million.

"Nobody has ever seen the bills for the {noun}," {b}, a member of the budget committee, said. {B} accused the minister of hiding the price of the {thing}.

{A} denied that the price of the {thing} had been hidden.`,
    },
    {
      day: 3,
      by: 'agency',
      text: `The finance minister, {a}, has postponed a visit to {town} that was planned for Monday, the ministry said on Thursday.

A spokesman for the ministry, {c}, said that the {noun} was not ready. {C} denied that the delay had anything to do with the dispute over its cost.

The builder, {d}, said that the {noun} had been ready for weeks. "Only the {thing} is missing," {D} told reporters.`,
    },
    {
      day: 4,
      by: 'paper',
      text: `Workers at the {noun} in {town} have not been paid since March, an official of the finance ministry who asked not to be named said on Friday.

The builder, {d}, denied that anybody at the {noun} was owed money. {D} said that every one of the {n3} workers had been paid.

The ministry did not rule out that some payments for the {noun} were late. The minister, {a}, declined to comment.`,
    },
    {
      day: 14,
      by: 'paper',
      text: `The finance minister, {a}, opened the {noun} in {town} on Monday, a week later than planned.

"The {noun} is money well spent," {A} said. {b} of the budget committee called the {noun} a monument to waste.

{A} said that the {noun} had cost {n1} million crowns. {B} said that it had cost {n2} million with the {thing}.`,
    },
  ],
  [
    {
      day: 1,
      by: 'agency',
      text: `Voters in {town} rejected the {noun} on Tuesday by {n1} votes to {n2}, the town clerk, {a}, said.

The mayor, {b}, refused to accept the result. "We shall count {town} again, by daylight," {B} said.

{c}, who led the campaign against the {noun}, called the vote in {town} fair. A group of observers called the vote in {town} deeply flawed.

{A} denied that any {thing} had been opened before the count.`,
    },
    {
      day: 2,
      by: 'paper',
      text: `At least one {thing} was opened before the count in {town}, a clerk who was present told this newspaper.

The clerk, who would not be named, said that the seal had been broken when the {thing} arrived. The town clerk, {a}, said that no seal of the {thing} had been broken.

The mayor, {b}, said that the margin was {n3} votes. {C} said that nobody could count in {town}.

The court will hear the case of the {noun} next Thursday, a court official, {d}, said.`,
    },
    {
      day: 8,
      by: 'agency',
      text: `A court in {town} put off until Monday a hearing on the vote about the {noun}, which was to be held on Thursday, because a judge had fallen ill, a court official, {d}, said on Tuesday.

The mayor, {b}, regretted the delay. {c}, who led the campaign against the {noun}, said that it changed nothing for the {noun}.

{D} said that the {thing} in question was kept in a vault.`,
    },
    {
      day: 14,
      by: 'paper',
      text: `The vote on the {noun} in {town} stands, a judge ruled on Monday. The {thing} had been sealed, the judge said.

The mayor, {b}, withdrew the complaint. "I take back what I said of the {thing}," {B} told reporters.

The margin was {n4} votes after a new count, the town clerk, {a}, said. {c} said that {town} had waited two weeks for an answer that it had known.`,
    },
  ],
  [
    {
      day: 2,
      by: 'agency',
      text: `A flood that broke through the {noun} at {town} on Wednesday has left {n1} people without water, the governor, {a}, said.

In the whole province {n2} people were affected, according to the governor's office.

The company that runs the {noun}, whose director is {b}, denied that it had been warned about the {noun}. {c}, an engineer, said that {C} had warned the company in writing of a crack in the {thing}.

{A} said that the water would be back in {town} by Saturday.`,
    },
    {
      day: 3,
      by: 'paper',
      text: `No letter about the {thing} ever reached the company, its director, {b}, told this newspaper on Thursday.

{c}, the engineer who says that the company was warned of a crack, showed reporters a copy. "They signed for the {thing}," {C} said.

The governor, {a}, declined to say whether the office had known of the {thing}. An official in the office, who asked not to be named, said that it had known of the {thing}.

{n1} people in {town} are still without water, the town hall said.`,
    },
    {
      day: 5,
      by: 'agency',
      text: `The water will not be back in {town} before Tuesday, the governor, {a}, said on Saturday, three days after a flood broke through the {noun}.

{n3} people were still without water on Saturday, the governor's office said.

{b}, the director of the company that runs the {noun}, acknowledged that a letter about the {thing} had been received. {B} denied that the letter about the {thing} had been hidden.

{d}, who leads the inquiry, said that the findings on the {noun} would be published next Friday.`,
    },
    {
      day: 8,
      by: 'paper',
      text: `The water came back to {town} on Tuesday. "The water of {town} tastes of iron," said {d}.

The governor, {a}, said that the {noun} would be rebuilt by the company at its own cost. The company, through its director, {b}, said that it had agreed to no such thing about the {noun}.

{c}, the engineer, described the repair of the {thing} as a scandal. The director described the repair of the {thing} as routine.`,
    },
  ],
  [
    {
      day: 0,
      by: 'agency',
      text: `The owners of the {noun} in {town} are in talks to sell it to a rival for {n1} million crowns, two people familiar with the matter said on Monday.

The chairman, {a}, declined to comment. The rival, a company led by {b}, could not be reached.

The union said that {n2} jobs would be lost at the {noun}. "They want the {thing} and not the people," its president, {c}, said.`,
    },
    {
      day: 1,
      by: 'paper',
      text: `There are no talks about the {noun} in {town}, the chairman, {a}, said on Tuesday.

Reports of a sale were denied by both sides. {b} said that a visit to the {thing} in March had been a courtesy.

The union's president, {c}, said that workers had seen the contract for the {noun}. {C} did not say when.

The regulator, {d}, would neither confirm nor deny that an inquiry into the {noun} had been opened.`,
    },
    {
      day: 4,
      by: 'agency',
      text: `The {noun} in {town} will be sold for {n3} million crowns, the chairman, {a}, announced on Friday, taking back a denial of three days before.

{A} said that {n4} jobs would be lost at the {noun}. The union repeated that it would be {n2} jobs.

{b}, who is to run the {noun}, called the sale of the {noun} a partnership. {c}, the union's president, called the sale of the {noun} a surrender.

The sale of the {noun} is to be completed by the end of next month, {B} said.`,
    },
    {
      day: 11,
      by: 'paper',
      text: `The sale of the {noun} in {town} has been cancelled, the chairman, {a}, said on Friday.

{b}, who was to buy it, denied that the agreement on the {noun} had ended. "The contract for the {noun} is a contract," {B} said.

The regulator, {d}, said that no inquiry into the {thing} would be opened. {c} of the union said that not a single job had been lost at the {noun} and that the {thing} was working again.`,
    },
  ],
]
