/** Words that end the names of things which are neither people, bodies nor places: treaties, laws, wars, prizes, events. */
export const THING_HEADS: ReadonlySet<string> = words(
  `Convention Treaty Treaties Accord Accords Agreement Protocol Pact Act Bill Law Amendment Constitution Resolution Declaration Charter Code Plan Program Programme Plant War Wars Crisis Revolution Uprising Massacre Holocaust Intifada
Day Week Month Year Night Eve Festival Summit Games Olympics Olympic Cup Open Championship Championships Prix Marathon Tour Prize Award Awards Medal Trophy Derby Masters Classic Series Bowl Race Final Finals Test Tests
Reform Reforms Doctrine Process Strategy Initiative Dialogue Talks Roadmap Amendment Rights Deal Era Age Spring Standard Index Average Bible Koran Quran Gospel Report Reports Survey Poll Units Unit World Star Stars People Voters Lives
Peace Nobel Purple Security Responsibility Change Health System Debate Election Elections Primary Caucuses Convention Highway Plane Airbus Shuttle Station Missile Missiles Rocket Class`,
)

/** Words that stand before the name of a place and make it a part of it: "North Sumatra", "Central Java". */
export const PARTS_OF_PLACES: ReadonlySet<string> = words(
  'North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Central Upper Lower Inner Outer Greater Downtown',
)

/** States of the United States and provinces as datelines shorten them. */
export const SHORTENED_STATES: ReadonlySet<string> = words(
  'Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. Ont. Que.',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
