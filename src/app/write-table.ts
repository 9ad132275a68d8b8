export { csv as writeTable } from '../export/lists/csv.ts'
