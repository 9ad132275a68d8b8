/**
 * Plural or collective nouns for people who speak without being named, lower case, plural: "U.S. officials", "Russian
 * diplomatic sources". Their singulars stand in offices.ts or here by their "s".
 */
export const GROUPS_OF_PEOPLE: ReadonlySet<string> = words(
  `officials sources diplomats people persons executives analysts experts observers aides advisers advisors allies ministers leaders lawmakers legislators deputies senators parliamentarians politicians
spokesmen spokeswomen spokespeople spokespersons authorities police prosecutors investigators detectives judges lawyers attorneys negotiators mediators envoys ambassadors commanders generals officers soldiers troops
rebels militants guerrillas insurgents fighters separatists protesters protestors demonstrators activists campaigners organizers organisers dissidents opponents supporters critics backers voters residents villagers locals citizens
civilians refugees migrants witnesses eyewitnesses survivors victims relatives families friends colleagues neighbors neighbours doctors physicians medics nurses scientists researchers academics scholars historians economists pollsters
strategists consultants commentators columnists correspondents reporters journalists editors writers authors executives businessmen bankers traders brokers dealers investors shareholders developers manufacturers producers
employers workers miners employees staff unions farmers fishermen teachers students pupils parents engineers pilots astronauts veterans clerics priests bishops imams muslims christians jews hindus sikhs catholics protestants
mps ceos republicans democrats conservatives liberals socialists communists nationalists reformers hardliners tories delegates members participants representatives delegations envoys monitors inspectors mediators peacekeepers rescuers
firefighters governments ministries agencies companies firms banks countries nations states allies governors mayors candidates rivals partners players coaches fans men women children others many some kurds arabs chechens
palestinians tamils albanians tibetans africans europeans asians westerners donors creditors lenders insurers regulators auditors hostages kidnappers hackers smugglers pirates suspects defendants
agents troopers plaintiffs appellants petitioners claimants complainants respondents municipalities teenagers teens millennials boomers zoomers`,
)

/** Collective nouns, singular: with a country or an adjective before them they speak as one. Lower case. */
export const COLLECTIVES: ReadonlySet<string> = words(
  'side government administration authorities delegation team leadership regime opposition military army police ministry embassy parliament cabinet party campaign coalition alliance movement public electorate court jury commission committee council panel agency company firm bank group union command camp mission staff family crew community industry market press media source person official board inquiry office department service insurgency junta presidency monarchy secretariat bloc',
)

/** Nouns for documents and words that speak for whoever made them: "news reports", "the remark", "a statement". Lower case. */
export const SPEAKING_DOCUMENTS: ReadonlySet<string> = words(
  `report reports account accounts statement statements remark remarks comment comments announcement announcements communique communiqué letter letters document documents memo memorandum memos email emails
study studies survey surveys poll polls article articles editorial editorials commentary commentaries dispatch dispatches broadcast broadcasts interview interviews speech testimony affidavit complaint lawsuit indictment filing filings ruling
ad ads advertisement advertisements spot spots piece pieces story stories column columns op-ed op-eds paper
transcript transcripts tape tapes video videos audio footage statistics figures data evidence rumor rumors rumour rumours tweet tweets post posts website bulletin newspaper newspapers magazine television radio review reviews intelligence
book memoir history law constitution treaty declaration resolution message messages note notes text texts analysis assessment estimate estimates forecast forecasts allegations allegation claim claims charges accusation accusations news reporting release release witness warrant cable cables leaflet leaflets`,
)

/** Nouns before "of" that count or gather people: "a group of executives", "hundreds of protesters", "a handful of". Lower case. */
export const GATHERING_NOUNS: ReadonlySet<string> = words(
  'group number majority minority handful dozen dozens score scores hundred hundreds thousand thousands million millions pair couple trio series lot lots team delegation coalition crowd band host array variety range percent % member members one two three four five some many most several both all none each few half',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
