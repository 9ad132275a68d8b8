import type { Migration } from './migration.ts'

/** How many conflicts there are, and on which statements, is had from an index alone: the overview of a large ledger counts them. */
export const verdictsAtHand: Migration = {
  name: 'verdicts-at-hand',
  statements: [
    'drop index judgements_verdict',
    'create index judgements_verdict on judgements (verdict, stands, id, conflict, left_statement, right_statement)',
  ],
}
