import type { EventStatus } from '../../../model/annotation.ts'

/** Words that tell in what state an event is. */
export interface EventStatusRow {
  /** Lemmas, in order: "put off". Behind a first verb what it is done to may stand between: "put the vote off"; "*" where it must. */
  readonly words: readonly string[]
  readonly status: EventStatus
  /** Of what it says so: the noun that it governs, its subject, or the verb after "to". */
  readonly of: 'noun' | 'subject' | 'verb'
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
const ofSubject = (
  status: EventStatus,
  words: string,
  example: string,
  counterexample: string,
): EventStatusRow => ({ ...ofNoun(status, words, example, counterexample), of: 'subject' })
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
  ofNoun(
    'postponed',
    'reschedule',
    'The court rescheduled the hearing for May.',
    'Busy people reschedule naps.',
  ),
  ofNoun('postponed', 'adjourn', 'The court adjourned the trial until May.', 'They adjourned to the bar.'),
  ofNoun('postponed', 'hold over', 'The hearing was held over until May.', 'She held over a cup.'),
  ofNoun('postponed', 'shift', 'The summit was shifted to May.', 'She shifted the chair.'),
  ofNoun('postponed', 'shelve', 'Norway shelved the referendum.', 'He shelved the books.'),
  ofNoun('postponed', 'put on hold', 'The talks in Rome were put on hold.', 'They put on hold music.'),
  ofNoun('postponed', 'put on ice', 'The merger in Oslo was put on ice.', 'They put on ice skates.'),
  ofNoun('postponed', 'extend', 'The court extended the deadline to May.', 'She extended the ladder.'),
  ofNoun('postponed', 'hold up', 'The handover in Oslo was held up.', 'She held up a card.'),
  ofSubject('postponed', 'slip', 'The launch has slipped to May.', 'She slipped to the side.'),
  ofSubject('postponed', 'slide', 'The launch has slid to May.', 'The car slid to a halt.'),
  ofNoun(
    'scheduled',
    'bring forward',
    'Oslo brought the vote forward to May.',
    'She brought forward a chair.',
  ),
  ofNoun('scheduled', 'move up', 'Oslo moved up the vote to May.', 'He moved up the ladder.'),
  ofNoun('cancelled', 'cancel', 'Norway cancelled the summit.', 'She cancelled her card.'),
  ofNoun('cancelled', 'call off', 'Unions called off the strike.', 'They called off the dogs.'),
  ofNoun('cancelled', 'scrub', 'Norway scrubbed the launch.', 'He scrubbed the floor.'),
  ofNoun('cancelled', 'scrap', 'Norway scrapped the talks.', 'Old cars are scrapped.'),
  ofNoun('cancelled', 'abandon', 'Norway abandoned the merger.', 'She abandoned her car.'),
  ofNoun('cancelled', 'abort', 'Norway aborted the launch.', 'The program aborted.'),
  ofNoun('cancelled', 'axe', 'Norway axed the festival.', 'He axed a tree.'),
  ofNoun('cancelled', 'drop', 'Norway dropped the referendum.', 'She dropped a cup.'),
  ofNoun('cancelled', 'rule out', 'Norway ruled out a referendum.', 'He ruled out the lines.'),
  ofNoun('cancelled', 'pull out of', 'Norway pulled out of the talks.', 'They pulled out of the garage.'),
  ofNoun('cancelled', 'withdraw from', 'Norway withdrew from the talks.', 'He withdrew from the room.'),
  ofSubject('cancelled', 'fall through', 'The merger in Oslo fell through.', 'He fell through the ice.'),
  ofNoun('scheduled', 'schedule', 'The visit is scheduled for May.', 'Busy people schedule naps.'),
  ofNoun('planned', 'plan for', 'The visit is planned for May.', 'They plan for their old age.'),
  ofNoun(
    'scheduled',
    'expect on',
    'The ruling is expected on Monday.',
    'She expected on her return a letter.',
  ),
  ofNoun('scheduled', 'expect in', 'The verdict is expected in May.', 'They expect in him a friend.'),
  ofNoun('scheduled', 'slated', 'The trial is slated for May.', 'Critics slated the play.'),
  ofNoun('scheduled', 'set for', 'The vote is set for May.', 'The table is set for dinner.'),
  ofNoun('scheduled', 'fix for', 'Oslo fixed the vote for May.', 'She has a fix for it.'),
  ofNoun('scheduled', 'arrange for', 'A meeting was arranged for May.', 'They arranged for a car.'),
  ofNoun('scheduled', 'book for', 'The concert was booked for May.', 'They booked for three.'),
  ofNoun('scheduled', 'timetable for', 'The trial is timetabled for May.', 'The trains have a timetable.'),
  ofNoun('scheduled', 'call * for', 'Unions called a strike for May.', 'They called a doctor for her.'),
  ofNoun('scheduled', 'promise for', 'The verdict was promised for May.', 'It is a promise for life.'),
  ofNoun('scheduled', 'promise by', 'The verdict was promised by May.', 'A promise by Norway is one.'),
  ofNoun('scheduled', 'expect by', 'The verdict is expected by May.', 'More is expected by critics.'),
  ofNoun('scheduled', 'due by', 'The verdict is due by May.', 'The prize is due by right.'),
  ofNoun('scheduled', 'due in', 'The election is due in May.', 'Rent is due in cash.'),
  ofNoun('scheduled', 'due on', 'The hearing is due on Sunday.', 'Rent is due on arrival.'),
  ofNoun('planned', 'plan', 'Oslo planned a referendum.', 'They plan ahead.'),
  ofNoun('planned', 'prepare', 'Norway is preparing a referendum.', 'They prepare food.'),
  ofNoun('planned', 'prepare for', 'Norway is preparing for an election in May.', 'They prepare for rain.'),
  ofNoun(
    'planned',
    'ready for',
    'Norway is getting ready for an election in May.',
    'They are ready for rain.',
  ),
  ofNoun('announced', 'announce', 'Oslo announced a ceasefire.', 'She announced her name.'),
  ofNoun('occurred', 'go to', 'Norway went to the polls in May.', 'He went to the door.'),
  ofNoun('occurred', 'stage', 'Oslo staged a festival in May.', 'The stage is empty.'),
  ofNoun('occurred', 'hold', 'Oslo held an election in May.', 'She held a cup.'),
  ofVerb('planned', 'plan to', 'Norway plans to deploy ships.', 'They planned the garden.'),
  ofVerb('planned', 'intend to', 'Norway intends to visit Peru.', 'They intend no harm.'),
  ofVerb('planned', 'mean to', 'Anna Lind means to visit Oslo.', 'He means no harm.'),
  ofVerb('planned', 'expect to', 'Norway expects to deploy ships.', 'She expects a letter.'),
  ofVerb('scheduled', 'due to', 'Anna Lind is due to visit Oslo.', 'The delay is due to rain.'),
  ofVerb('scheduled', 'schedule to', 'Anna Lind is scheduled to visit Oslo.', 'They have a schedule.'),
  ofVerb('scheduled', 'slated to', 'Anna Lind is slated to visit Oslo.', 'The roof has slates.'),
  ofVerb('scheduled', 'set to', 'Anna Lind is set to visit Oslo.', 'The dial is set to zero.'),
  ofVerb('planned', 'prepare to', 'Norway is preparing to deploy ships.', 'They prepare food.'),
  ofVerb('planned', 'hope to', 'Norway hopes to deploy ships.', 'They hope for rain.'),
  ofVerb('planned', 'aim to', 'Norway aims to deploy ships.', 'They aim at the goal.'),
  ofVerb('planned', 'ready to', 'Norway is getting ready to deploy ships.', 'The soup is ready to eat.'),
  ofVerb('announced', 'vote to', 'Norway voted to withdraw its ships.', 'Her vote to him was a gift.'),
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

/** Verbs after which "to postpone" tells that it was: "agreed to move the vote", "was forced to call it off". */
export const RESOLVED_TO: ReadonlySet<string> = new Set(
  'decide agree have force choose vote oblige compel'.split(' '),
)

/** Parts of what people meet at: "on the first day of the trial". */
export const PARTS_OF_OCCASIONS: ReadonlySet<string> = new Set(
  'day morning session hour week start opening end'.split(' '),
)
