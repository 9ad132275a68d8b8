import type { Migration } from './migration.ts'

/** Which judgements stand on thousands of statements, and of which kind they are, is had from the indexes alone. */
export const conflictsAtHand: Migration = {
  name: 'conflicts-at-hand',
  statements: ['left', 'right'].flatMap((side) => {
    const other = side === 'left' ? 'right' : 'left'
    return [
      `drop index judgements_${side}`,
      `create index judgements_${side} on judgements (${side}_statement, stands, verdict, ${other}_statement, conflict, id)`,
    ]
  }),
}
