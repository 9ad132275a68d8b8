import type { EventStatus } from '../../../model/annotation.ts'

/** Words that tell in what state an event is. */
export interface EventStatusRow {
  /** Lemmas, in order: "put off". */
  readonly words: readonly string[]
  readonly status: EventStatus
  /** Of what it says so: the noun that it governs, or the verb after "to". */
  readonly of: 'noun' | 'verb'
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const ofNoun = (
  status: EventStatus,
  words: string,
  example: string,
  counterexample: string,
): EventStatusRow => ({
  words: words.split(' '),
  status,
  of: 'noun',
  examples: [example],
  counterexamples: [counterexample],
})
const ofVerb = (
  status: EventStatus,
  words: string,
  example: string,
  counterexample: string,
): EventStatusRow => ({ ...ofNoun(status, words, example, counterexample), of: 'verb' })

export const EVENT_STATUS_CUES: readonly EventStatusRow[] = [
  ofNoun('postponed', 'postpone', 'Oslo has postponed the election.', 'Oslo never postponed the election.'),
  ofNoun('postponed', 'put off', 'Oslo put off the vote until May.', 'The smell put off the guests.'),
  ofNoun('postponed', 'delay', 'Norway delayed the launch.', 'Fog delayed the bus.'),
  ofNoun('postponed', 'defer', 'The court deferred the hearing.', 'She defers to experts.'),
  ofNoun('postponed', 'put back', 'They put back the summit.', 'She put back the book.'),
  ofNoun('postponed', 'move', 'The court moved the hearing to May.', 'They moved house.'),
  ofNoun('postponed', 'push back', 'They pushed back the summit.', 'He pushed back a chair.'),
  ofNoun('cancelled', 'cancel', 'Norway cancelled the summit.', 'She cancelled her card.'),
  ofNoun('cancelled', 'call off', 'Unions called off the strike.', 'They called off the dogs.'),
  ofNoun('cancelled', 'scrub', 'Norway scrubbed the launch.', 'He scrubbed the floor.'),
  ofNoun('cancelled', 'scrap', 'Norway scrapped the talks.', 'Old cars are scrapped.'),
  ofNoun('scheduled', 'schedule', 'The visit is scheduled for May.', 'Busy people schedule naps.'),
  ofNoun('scheduled', 'plan for', 'The visit is planned for May.', 'They plan for their old age.'),
  ofNoun(
    'scheduled',
    'expect on',
    'The ruling is expected on Monday.',
    'She expected on her return a letter.',
  ),
  ofNoun('scheduled', 'expect in', 'The verdict is expected in May.', 'They expect in him a friend.'),
  ofNoun('scheduled', 'slated', 'The trial is slated for May.', 'Critics slated the play.'),
  ofNoun('scheduled', 'set for', 'The vote is set for May.', 'The table is set for dinner.'),
  ofNoun('scheduled', 'due in', 'The election is due in May.', 'Rent is due in cash.'),
  ofNoun('scheduled', 'due on', 'The hearing is due on Sunday.', 'Rent is due on arrival.'),
  ofNoun('planned', 'plan', 'Oslo planned a referendum.', 'They plan ahead.'),
  ofNoun('announced', 'announce', 'Oslo announced a ceasefire.', 'She announced her name.'),
  ofNoun('occurred', 'hold', 'Oslo held an election in May.', 'She held a cup.'),
  ofVerb('planned', 'plan to', 'Norway plans to deploy ships.', 'They planned the garden.'),
  ofVerb('planned', 'intend to', 'Norway intends to visit Peru.', 'They intend no harm.'),
  ofVerb('scheduled', 'due to', 'Anna Lind is due to visit Oslo.', 'The delay is due to rain.'),
  ofVerb('scheduled', 'schedule to', 'Anna Lind is scheduled to visit Oslo.', 'They have a schedule.'),
  ofVerb('scheduled', 'slated to', 'Anna Lind is slated to visit Oslo.', 'The roof has slates.'),
  ofVerb('scheduled', 'set to', 'Anna Lind is set to visit Oslo.', 'The dial is set to zero.'),
  ofVerb('planned', 'prepare to', 'Norway is preparing to deploy ships.', 'They prepare food.'),
  ofVerb('announced', 'agree to', 'Chile agreed to sign the treaty.', 'Chile agreed to it.'),
  ofVerb('announced', 'promise to', 'Mario Conti promised to resign in May.', 'He promised to be good.'),
  ofVerb('announced', 'pledge to', 'Peru pledged to release Mario Conti.', 'He made a pledge to her.'),
  ofVerb('announced', 'vow to', 'Norway vowed to withdraw its ships.', 'His vow to her was long.'),
  ofVerb('announced', 'decide to', 'Cuba decided to expel Mario Conti.', 'He decided to be happy.'),
  ofVerb('denied', 'refuse to', 'Mario Conti refused to visit Oslo.', 'They refuse waste.'),
]

/** Words before an event's noun that tell its state. */
export const EVENT_MODIFIERS: Readonly<Record<string, EventStatus>> = {
  upcoming: 'planned',
  forthcoming: 'planned',
  planned: 'planned',
  proposed: 'planned',
  scheduled: 'scheduled',
  postponed: 'postponed',
  delayed: 'postponed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  aborted: 'cancelled',
  ongoing: 'ongoing',
  current: 'ongoing',
  continuing: 'ongoing',
  recent: 'occurred',
  recently: 'occurred',
  previous: 'occurred',
  earlier: 'occurred',
}

/** Prepositions after which an event has been: "during the visit". */
export const AFTER_OR_DURING: ReadonlySet<string> = new Set(
  'during after since following amid despite'.split(' '),
)
