import type { EventStatus } from '../../../model/annotation.ts'

/** Words that tell of an event that it begins, goes on, is over or takes place; in the past tense they tell its state. */
export interface AspectRow {
  /** Lemmas, in order: "go ahead". */
  readonly words: readonly string[]
  readonly status: EventStatus
  /** Whatever it is said of is an event by these words: "the law comes into force". */
  readonly ofAny: boolean
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const aspect = (status: EventStatus, words: string, example: string, counterexample: string): AspectRow => ({
  words: words.split(' '),
  status,
  ofAny: false,
  examples: [example],
  counterexamples: [counterexample],
})

const ofAny = (status: EventStatus, words: string, example: string, counterexample: string): AspectRow => ({
  ...aspect(status, words, example, counterexample),
  ofAny: true,
})

/** Its subject is the event. */
export const ASPECT_VERBS: readonly AspectRow[] = [
  aspect('ongoing', 'begin', 'The trial began in Oslo on Monday.', 'She began a letter.'),
  aspect('ongoing', 'start', 'The talks in Geneva started on Friday.', 'He started the engine.'),
  aspect('occurred', 'open', 'The summit opened in Vienna on Monday.', 'She opened a tin.'),
  aspect('ongoing', 'resume', 'The talks resumed in Rome.', 'She resumed her seat.'),
  aspect('ongoing', 'get under way', 'The drill got under way in Estonia.', 'She got under way at six.'),
  aspect('ongoing', 'continue', 'The strike continued on Friday.', 'The path continued uphill.'),
  aspect('occurred', 'go ahead', 'The vote went ahead on Sunday.', 'She went ahead of him.'),
  aspect('occurred', 'take place', 'The funeral took place in Lima.', 'She took place two on the list.'),
  aspect('occurred', 'go on', 'The strike went on in Oslo.', 'He went on about it.'),
  aspect('occurred', 'end', 'The strike ended on Friday.', 'The path ended at a gate.'),
  aspect('occurred', 'finish', 'The recount finished on Monday.', 'He finished his soup.'),
  aspect('occurred', 'conclude', 'The summit concluded in Lima.', 'He concluded nothing.'),
  aspect('ongoing', 'kick off', 'The tournament kicked off in Lima.', 'She kicked off her shoes.'),
  aspect('ongoing', 'get going', 'The trial in Oslo got going.', 'She got going at six.'),
  aspect('occurred', 'wind up', 'The summit wound up in Lima.', 'She wound up the clock.'),
  aspect('occurred', 'close', 'The conference closed in Lima.', 'The shop closed at six.'),
  aspect('occurred', 'come off', 'The launch in Iceland came off.', 'The paint came off.'),
  aspect('occurred', 'pass off', 'The march in Lima passed off quietly.', 'He passed off a fake.'),
  aspect('occurred', 'break off', 'The talks in Rome broke off.', 'A piece broke off.'),
  aspect('occurred', 'come to an end', 'The strike in Lima came to an end.', 'The path came to an end.'),
  aspect('occurred', 'draw to a close', 'The summit in Lima drew to a close.', 'The day drew to a close.'),
  aspect('occurred', 'happen', 'The crash happened on Friday.', 'Such things happened.'),
  aspect('occurred', 'occur', 'The explosion occurred in Oslo.', 'It occurred to her.'),
  ofAny('occurred', 'come into force', 'The law came into force in May.', 'He came into a room.'),
  ofAny('occurred', 'enter into force', 'The rule entered into force in May.', 'He entered a room.'),
  ofAny('occurred', 'come into effect', 'The law came into effect in May.', 'He came into money.'),
  ofAny('occurred', 'go into effect', 'The rule went into effect in May.', 'He went into a shop.'),
  ofAny('occurred', 'take effect', 'The rule took effect in May.', 'The drug has an effect.'),
  ofAny('occurred', 'go into service', 'The tram went into service in May.', 'He went into a church.'),
  ofAny('occurred', 'come into service', 'The tram came into service in May.', 'He came into a church.'),
  ofAny('occurred', 'enter service', 'The tram entered service in May.', 'He entered a church.'),
  ofAny('occurred', 'go into operation', 'The plant went into operation in May.', 'He went into a plant.'),
  ofAny('occurred', 'go on sale', 'The seats went on sale in May.', 'He went on a walk.'),
  ofAny('occurred', 'go on show', 'The stone went on show in May.', 'He went on a horse.'),
  ofAny('occurred', 'go to trial', 'The case went to trial in May.', 'He went to a shop.'),
  ofAny('occurred', 'go live', 'The system went live in May.', 'He went home.'),
]

/**
 * Verbs that say little of what is done: what they do it to, or who does it, names the event too: "give its answer",
 * "publish the report", "the work began".
 */
export const LIGHT_EVENT_VERBS: ReadonlySet<string> = new Set(
  (
    'begin start open resume continue end finish conclude complete declare show stage hold give make take have announce publish present deliver issue ' +
    'go get bring come release hand submit lay receive return reach do see face enter mark put set carry attend file'
  ).split(' '),
)

/** Those of them whose object is put off or called off as they are: "publish a report", "hold a service", "file a suit". */
export const DEALING_WITH_THINGS: ReadonlySet<string> = new Set(
  'publish hold file present submit deliver issue release give announce attend open start'.split(' '),
)
