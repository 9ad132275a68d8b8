import type { SelectionName } from '../../model/selection.ts'

/** The selections that show statements. */
export const WITH_STATEMENTS: readonly SelectionName[] = [
  ...(['statements', 'search', 'claims', 'conflicts', 'timeline', 'dossier', 'report', 'news'] as const),
]
