import type { EventStatus } from '../../../model/annotation.ts'

/** Words that tell of an event that it begins, goes on, is over or takes place; in the past tense they tell its state. */
export interface AspectRow {
  /** Lemmas, in order: "go ahead". */
  readonly words: readonly string[]
  readonly status: EventStatus
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const aspect = (status: EventStatus, words: string, example: string, counterexample: string): AspectRow => ({
  words: words.split(' '),
  status,
  examples: [example],
  counterexamples: [counterexample],
})

/** Its subject is the event. */
export const ASPECT_VERBS: readonly AspectRow[] = [
  aspect('ongoing', 'begin', 'The trial began in Oslo on Monday.', 'She began a letter.'),
  aspect('ongoing', 'start', 'The talks in Geneva started on Friday.', 'He started the engine.'),
  aspect('ongoing', 'open', 'The summit opened in Vienna on Monday.', 'She opened a tin.'),
  aspect('ongoing', 'resume', 'The talks resumed in Rome.', 'She resumed her seat.'),
  aspect('ongoing', 'get under way', 'The drill got under way in Estonia.', 'She got under way at six.'),
  aspect('ongoing', 'continue', 'The strike continued on Friday.', 'The path continued uphill.'),
  aspect('occurred', 'go ahead', 'The vote went ahead on Sunday.', 'She went ahead of him.'),
  aspect('occurred', 'take place', 'The funeral took place in Lima.', 'She took place two on the list.'),
  aspect('occurred', 'go on', 'The strike went on in Oslo.', 'He went on about it.'),
  aspect('occurred', 'end', 'The strike ended on Friday.', 'The path ended at a gate.'),
  aspect('occurred', 'finish', 'The recount finished on Monday.', 'He finished his soup.'),
  aspect('occurred', 'conclude', 'The summit concluded in Lima.', 'He concluded nothing.'),
]

/**
 * Verbs that say little of what is done: what they do it to, or who does it, names the event too: "give its answer",
 * "publish the report", "the work began".
 */
export const LIGHT_EVENT_VERBS: ReadonlySet<string> = new Set(
  (
    'begin start open resume continue end finish conclude complete hold give make take have announce publish present deliver issue ' +
    'go get bring come release hand submit lay receive return reach do see face enter mark put set carry'
  ).split(' '),
)
