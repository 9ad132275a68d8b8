import type { PloverType } from '../../../model/annotation.ts'

/** A verb that tells of an event by itself. */
export interface EventVerbRow {
  readonly lemmas: readonly string[]
  readonly type: PloverType | null
  /** Prepositions of which one must follow: "travel to", not "travel light". Empty where none need to. */
  readonly followedBy: readonly string[]
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const verbs = (
  type: PloverType | null,
  lemmas: string,
  followedBy: string,
  examples: readonly string[],
  counterexamples: readonly string[],
): EventVerbRow => ({
  type,
  lemmas: lemmas.split(' '),
  followedBy: followedBy === '' ? [] : followedBy.split(' '),
  examples,
  counterexamples,
})

export const EVENT_VERBS: readonly EventVerbRow[] = [
  verbs(
    'CONSULT',
    'visit chair host tour',
    '',
    ['Anna Lind visited Oslo on Monday.', 'Anna Lind chaired a joint session in Oslo.'],
    ['Anna Lind did not visit Oslo.', 'Anna Lind might visit Oslo.'],
  ),
  verbs(
    'CONSULT',
    'meet confer negotiate',
    'with',
    ['Anna Lind met with Mario Conti in Rome.'],
    ['The plan meets the standards of Brussels.'],
  ),
  verbs(
    'CONSULT',
    'travel fly arrive',
    'to in at for into',
    ['Mario Conti traveled to Rome.', 'Mario Conti arrived in Rome.'],
    ['Time flies.'],
  ),
  verbs('AGREE', 'sign ratify initial', '', ['Peru signed the treaty in Lima.'], ['The signs are bad.']),
  verbs(
    'ASSAULT',
    'attack bomb shell storm raid ambush assassinate kidnap',
    '',
    ['Troops attacked Gori on Friday.'],
    ['Shells lay on the beach.'],
  ),
  verbs(
    'ASSAULT',
    'kill wound injure shoot',
    '',
    ['A bomb killed Mario Conti in Rome.'],
    ['Smoking may kill you.'],
  ),
  verbs(
    'MOBILIZE',
    'deploy mobilize mobilise',
    '',
    ['Norway deployed two ships in Iceland.'],
    ['No troops would be deployed.'],
  ),
  verbs(
    'COERCE',
    'arrest detain seize expel deport jail imprison',
    '',
    ['Police arrested Mario Conti in Rome.', 'Mario Conti was arrested in Rome.'],
    ['Police could arrest Mario Conti.'],
  ),
  verbs(
    'PROTEST',
    'protest demonstrate rally march',
    '',
    ['Farmers marched through Paris on Sunday.'],
    ['The numbers demonstrate growth.'],
  ),
  verbs(
    'REJECT',
    'reject rebuff veto',
    '',
    ['Chile rejected the offer of Peru.', 'The efforts of Peru were also largely rebuffed.'],
    ['Chile did not reject it.'],
  ),
  verbs(
    'RETREAT',
    'withdraw retreat evacuate',
    '',
    ['France withdrew its envoy from Mali.'],
    ['France will never withdraw.'],
  ),
  verbs(
    'CONCEDE',
    'release pardon free',
    '',
    ['Cuba released Mario Conti on Sunday.'],
    ['Admission is free.'],
  ),
  verbs(null, 'give', 'way', ['The bridge gave way in Oslo.'], ['She gave Mario Conti a book.']),
  verbs(null, 'cave', 'in', ['The roof caved in in Lima.'], ['They cave on Sundays.']),
  verbs(
    null,
    'inaugurate launch test-fire elect resign die crash explode collapse open',
    '',
    ['Mario Conti resigned in Rome.'],
    ['The shop is open.'],
  ),
]
