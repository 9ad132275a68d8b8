/** Verbs and nouns by which one deed is told; the first stands for all of them. */
export interface DeedRow {
  readonly lemmas: readonly string[]
}

const rows = `
kill killing slay slaying murder manslaughter homicide assassinate assassination execute execution massacre
die death dead decease pass-away perish fatality
injure injury wound hurt
attack assault raid strike ambush offensive storming
shoot shooting gunfire shot gunshot open-fire
bomb bombing explode explosion blast detonate detonation
burn fire blaze
arrest detain detention apprehend nab capture catch custody
charge indict indictment accuse accusation
convict conviction find-guilty
sentence sentencing jail imprison imprisonment
release free liberate
escape flee flight getaway
kidnap kidnapping abduct abduction seize seizure hijack hijacking
rob robbery steal theft heist loot
crash collide collision hit strike-down
collapse fall-down give-way cave-in bring-down
quake earthquake tremor temblor shake jolt
storm hurricane typhoon
flood flooding
erupt eruption
resign resignation step-down quit
appoint appointment name nominate nomination
elect election
vote ballot poll referendum
win victory triumph beat defeat
lose loss
announce announcement unveil
publish publication
launch liftoff lift-off blast-off
open opening inaugurate inauguration
reopen reopening
recount
leak leakage
decide decision ruling rule verdict
close closure shut shutdown
sign signing
agree agreement accord deal pact
meet meeting talks talk summit
visit trip tour travel
negotiate negotiation
postpone postponement delay put-off
cancel cancellation call-off scrap
approve approval endorse endorsement
reject rejection refuse refusal
withdraw withdrawal pull-out pullout pull-back pullback retreat
hand-over handover turn-over
expel expulsion deport deportation
sue lawsuit suit
resume resumption
extend extension prolong
ceasefire truce cease-fire armistice
deliver delivery
discover discovery
recover recovery
swap exchange
build construction construct
depart departure
deploy deployment
invade invasion
protest demonstration rally demonstrate march
riot unrest rioting clash
acquire acquisition buy purchase takeover take-over
merge merger
sell sale
fire-from dismiss dismissal sack lay-off
hire hiring recruit recruitment
injunction ban prohibit prohibition
investigate investigation probe inquiry
search hunt manhunt
rescue save
evacuate evacuation
treat treatment rehab
marry marriage wedding wed
divorce
bear birth
trial try
testify testimony
hear hearing
appeal
play game match
score
repair fix patch mend
damage destroy destruction
disrupt disruption outage
promise pledge vow
pay payment
arrive arrival reach get-in
stop stoppage halt cease cut cut-off shut-off turn-off
return come-back go-back
test testing test-fire
increase rise raise
decrease decline fall drop
suspend suspension
replace replacement
`

/** Rows of words for one deed, whatever part of speech tells of it. Hand-made; adding one is one line. */
export const DEEDS: readonly DeedRow[] = rows
  .trim()
  .split('\n')
  .map((row) => ({ lemmas: row.split(' ') }))

const kin = `
deal: agree merge acquire
merge: acquire
ballot: vote
approve: vote
reject: vote
elect: vote
sentence: decide
convict: decide
shoot: kill
die: kill
bomb: attack test
`

/** Verbs that tell another deed than the noun of the same letters: ships are stormed, and storms come. */
export const DEEDS_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ['storm', 'attack'],
  ['shell', 'attack'],
])

/**
 * Of the first word of a row, rows whose deed it may be as well: who approves a merger has voted, soldiers shot dead were killed, and a deal is
 * whatever was agreed on.
 */
export const KINDRED_DEEDS: ReadonlyMap<string, readonly string[]> = new Map(
  kin
    .trim()
    .split('\n')
    .map((row) => {
      const [deed = '', others = ''] = row.split(': ')
      return [deed, others.split(' ')] as const
    }),
)

/** Words by which a deed is another than one of its kind that was told: "the next meeting", "will meet again". */
export const ANOTHER_OF_ITS_KIND: ReadonlySet<string> = new Set(
  'next another further again second third new'.split(' '),
)

/** Of these, those that no other telling of the same one goes without. */
export const ONE_MORE: ReadonlySet<string> = new Set('second third another'.split(' '))

/** Endings that make a noun of a verb, with what stands in their place in the verb; the first verb so made is taken. */
export const DEED_ENDINGS: readonly (readonly [ending: string, verb: string])[] = [
  ['ation', 'ate'],
  ['ition', 'ite'],
  ['ement', 'e'],
  ['ment', ''],
  ['ting', 't'],
  ['ing', ''],
  ['sion', 'd'],
  ['ction', 'ct'],
  ['al', 'e'],
  ['ance', ''],
  ['ence', ''],
]
