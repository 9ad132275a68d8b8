import type { PloverType } from '../../../model/annotation.ts'

/** A noun that names an event, with its PLOVER type where the noun alone tells it. */
export interface EventNounRow {
  readonly lemmas: readonly string[]
  readonly type: PloverType | null
  /** Sentences in which one of the nouns names an event, … */
  readonly examples: readonly string[]
  /** … and such in which it does not, or nothing tells that it was or will be. */
  readonly counterexamples: readonly string[]
}

const nouns = (
  type: PloverType | null,
  lemmas: string,
  examples: readonly string[],
  counterexamples: readonly string[],
): EventNounRow => ({ type, lemmas: lemmas.split(' '), examples, counterexamples })

export const EVENT_NOUNS: readonly EventNounRow[] = [
  nouns(
    'CONSULT',
    'visit trip tour stopover talks meeting summit negotiation conference consultation',
    ['Anna Lind praised the hosts during her visit to Oslo.', 'The summit in Vienna was postponed.'],
    ['Visit our page.', 'A summit needs patience.'],
  ),
  nouns(
    'AGREE',
    'agreement deal accord pact treaty ceasefire cease-fire truce armistice',
    ['The accord was signed in Geneva.'],
    ['A great deal of rain fell.'],
  ),
  nouns(
    'ASSAULT',
    'attack airstrike raid bombing shelling bombardment assault shooting ambush assassination massacre',
    ['He spoke after the raid on Tarnow.'],
    ['Heart disease is no joke.'],
  ),
  nouns(
    'PROTEST',
    'protest demonstration rally riot walkout',
    ['The rally in Madrid was called off.'],
    ['The law protects protest.'],
  ),
  nouns(
    'MOBILIZE',
    'deployment drill manoeuvre maneuver mobilization mobilisation',
    ['The deployment in Estonia was delayed.'],
    ['The dentist uses a drill.'],
  ),
  nouns(
    'COERCE',
    'arrest crackdown seizure expulsion',
    ['He spoke after the arrest of Mario Conti in Rome.'],
    ['A seizure can be treated.'],
  ),
  nouns(
    'RETREAT',
    'withdrawal pullout evacuation resignation',
    ['The withdrawal from Kabul was postponed.'],
    ['Withdrawal is a choice.'],
  ),
  nouns(
    'SANCTION',
    'embargo boycott blockade',
    ['The embargo against Iraq was postponed.'],
    ['They dislike any embargo.'],
  ),
  nouns(
    null,
    'election referendum vote launch test trial hearing inauguration ceremony explosion crash coup funeral handover exercise strike ' +
      'publication inquiry decision ruling verdict sentencing recount merger takeover opening reopening closure completion delivery transfer payment debate match game concert conference',
    ['The election in Peru was postponed.'],
    ['He likes a good test.'],
  ),
  nouns(
    null,
    'championship championships tournament final semifinal race regatta derby marathon festival exhibition fair parade carnival premiere screening ' +
      'recital gala auction census wedding burial reception banquet oath swearing-in coronation vigil march',
    ['The regatta in Oslo was postponed.'],
    ['He is in the race for the job.'],
  ),
  nouns(
    null,
    'session sitting congress convention forum by-election runoff run-off primary ballot poll plebiscite count retrial inquest appeal inspection ' +
      'audit review investigation probe autopsy arraignment extradition execution deportation eviction',
    ['The inquest in Oslo was adjourned until May.'],
    ['They lost count.'],
  ),
  nouns(
    null,
    'landing liftoff lift-off takeoff docking flight mission voyage expedition rollout release unveiling debut broadcast sale flotation listing ' +
      'construction demolition renovation restoration excavation shutdown restart relocation return departure arrival curfew stoppage sit-in',
    ['The landing in Iceland was delayed.'],
    ['The sale of stamps is free.'],
  ),
  nouns(
    null,
    'leak spill fire blaze flood earthquake quake collapse derailment outage blackout sinking accident disaster',
    ['He spoke after the fire in Tarnow.'],
    ['There is no smoke without fire.'],
  ),
  nouns(
    null,
    'testimony speech lawsuit search rescue swap pullback',
    ['The testimony in Oslo was postponed.'],
    ['He is a man of few speeches.'],
  ),
  nouns(null, 'deadline', ['The deadline was extended to May.'], ['The deadline is a worry.']),
]

/** Nouns of what is there once it is announced: an announced visit is yet to come, an announced verdict is not. */
export const OUTCOME_NOUNS: ReadonlySet<string> = new Set(
  'ruling verdict decision judgment judgement result results finding findings sentence winner answer'.split(
    ' ',
  ),
)
