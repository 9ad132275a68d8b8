/**
 * Nouns and verbs that writers use for one and the same thing, in groups: used to see that two statements share a topic,
 * never as evidence that they say the same.
 */
export const CONCEPTS: readonly (readonly string[])[] = [
  'agreement agree deal accord pact offer treaty bargain compact proposal promise commitment pledge'.split(
    ' ',
  ),
  'visit trip stopover tour travel'.split(' '),
  'talks talk meeting meet summit negotiation conference session discussion discuss'.split(' '),
  'attack strike raid assault bombing bomb shelling shell bombardment airstrike'.split(' '),
  'kill killing death die dead slay'.split(' '),
  'election vote poll ballot referendum'.split(' '),
  'protest demonstration demonstrate rally march'.split(' '),
  'arrest detention detain'.split(' '),
  'troop soldier force army military'.split(' '),
  'payment pay bribe bribery money'.split(' '),
  'remark comment statement word'.split(' '),
  'explosion explode blast'.split(' '),
  'crash collision collide'.split(' '),
  'launch test firing'.split(' '),
  'resignation resign quit'.split(' '),
  'cut reduction reduce'.split(' '),
]
