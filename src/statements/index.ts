export { ledgerStatementsOf } from '../model/ledger-statement.ts'
export { buildEvents } from './build-events.ts'
export { buildStatements } from './build-statements.ts'
export { statementRules } from './statement-rules.ts'
