/** Whether somebody holds a role on the day that it is told of. `then`: held at the time told of, which says nothing of the report's day. */
export type RoleStateWord = 'former' | 'then' | 'acting' | 'elect'

/** Words beside a role that tell that it is not, not yet or not fully held. */
export interface RoleStateRow {
  readonly state: RoleStateWord
  /** Lower case, as they stand in or right before a title; `elect` and the like behind a hyphen. */
  readonly words: readonly string[]
  /** A sentence of our own about Lena Marsh, whose role is in this state. */
  readonly example: string
}

export const ROLE_STATES: readonly RoleStateRow[] = [
  {
    state: 'former',
    words: [
      'former',
      'ex',
      'past',
      'onetime',
      'one-time',
      'erstwhile',
      'retired',
      'ousted',
      'deposed',
      'late',
    ],
    example: 'Former Avarian Finance Minister Lena Marsh said the port was shut.',
  },
  { state: 'then', words: ['then'], example: 'The then-mayor Lena Marsh signed the treaty.' },
  {
    state: 'acting',
    words: ['acting', 'interim', 'caretaker', 'provisional'],
    example: 'Acting Foreign Minister Lena Marsh said the port was shut.',
  },
  {
    state: 'elect',
    words: ['elect', 'designate', 'incoming'],
    example: 'President-elect Lena Marsh said the port was shut.',
  },
]
