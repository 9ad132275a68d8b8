/** Words for how a thing stands: who uses one of each side of one thing at one time says what cannot both be so. */
export interface StatusRow {
  readonly status: string
  /** Lemmas of predicates. */
  readonly sides: readonly [readonly string[], readonly string[]]
  /** Two contents that are opposed. */
  readonly example: readonly [string, string]
  /** Two that are not. */
  readonly counterexample: readonly [string, string]
}

const row = (
  status: string,
  one: string,
  other: string,
  example: readonly [string, string],
  counterexample: readonly [string, string],
): StatusRow => ({
  status,
  sides: [one.split(' '), other.split(' ')].map((side) => side.map((word) => word.replace('_', ' '))) as [
    string[],
    string[],
  ],
  example,
  counterexample,
})

export const STATUSES: readonly StatusRow[] = [
  row(
    'alive or dead',
    'alive survive',
    'dead die kill',
    ['the pilot was alive', 'the pilot was dead'],
    ['the pilot was alive', 'the pilot had survived'],
  ),
  row(
    'open or shut',
    'open reopen operate',
    'close shut shut_down',
    ['the mill was open', 'the mill had been shut'],
    ['the mill was open', 'the road had been shut'],
  ),
  row(
    'going on or over',
    'go_on continue ongoing last proceed',
    'end finish stop cease halt over break_down collapse',
    ['the talks were going on', 'the talks had ended'],
    ['the talks were going on', 'the strike had ended'],
  ),
  row(
    'on or off',
    'go_ahead take_place proceed',
    'cancel call_off scrap abandon shelve suspend',
    ['the race would go ahead', 'the race would be called off'],
    ['the race would go ahead', 'the race had been called off in 2019'],
  ),
  row(
    'in office or out',
    'remain stay',
    'resign quit step_down leave',
    ['the director would stay', 'the director would step down'],
    ['the director would stay', 'the treasurer would step down'],
  ),
  row(
    'held or free',
    'arrest detain hold jail imprison',
    'free release acquit',
    ['the editor was being held', 'the editor had been released'],
    ['the editor was being held', 'the editor had been arrested'],
  ),
  row(
    'working or failed',
    'work function',
    'fail break_down malfunction',
    ['the sirens had worked', 'the sirens had failed'],
    ['the sirens had worked', 'the pumps had failed'],
  ),
  row(
    'whole or harmed',
    'intact undamaged undamage unharmed unhurt safe',
    'damage destroy hurt injure wound wreck ruin',
    ['the organ was undamaged', 'the organ had been destroyed'],
    ['the organ was undamaged', 'the roof had been destroyed'],
  ),
  row(
    'kept or broken',
    'honor honour observe respect obey keep',
    'violate break breach flout',
    ['the rebels had respected the truce', 'the rebels had violated the truce'],
    ['the rebels had respected the truce', 'the army had violated the truce'],
  ),
  row(
    'heeded or ignored',
    'heed act_on follow',
    'ignore disregard',
    ['the board had heeded the warning', 'the board had ignored the warning'],
    ['the board had heeded the warning', 'the board had ignored the letter'],
  ),
  row(
    'for or against',
    'support back favor favour endorse',
    'oppose',
    ['the guild supported the plan', 'the guild opposed the plan'],
    ['the guild supported the plan', 'the bakers opposed the plan'],
  ),
  row(
    'told or hidden',
    'disclose reveal publish',
    'hide conceal withhold cover_up',
    ['the firm had disclosed the loss', 'the firm had concealed the loss'],
    ['the firm had disclosed the loss', 'the firm had concealed the letter'],
  ),
  row(
    'up or down',
    'rise increase grow',
    'fall decrease drop decline shrink',
    ['the number of thefts had risen', 'the number of thefts had fallen'],
    ['the number of thefts had risen', 'the number of fires had fallen'],
  ),
  row(
    'present or missing',
    'attend',
    'miss boycott skip',
    ['the envoy had attended the session', 'the envoy had missed the session'],
    ['the envoy had attended the session', 'the clerk had missed the session'],
  ),
]

/** "Going ahead", with the particle that the parser leaves beside the verb. */
export const GO_WITH_PARTICLE = /^go(?:es|ing|ne)? (ahead|on)\b/
