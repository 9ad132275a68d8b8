/**
 * `npm run bench conflicts [-- --news polnear|ecb|mixed --draw 100 --seed 1]`: what is called a conflict in news, and how much of it whoever
 * read it called one: in 2,500 agency stories and articles, in PolNeAR's training part, in ECB+'s, or in a mixture. `--draw` prints as many, drawn by the seed, to be read; the readings are kept in bench/conflicts/labels.json by
 * the judgements' ids, "right" or "wrong". Without a draw all that have a label count.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Judgement, LedgerStatement } from '../src/model/claim.ts'
import { judgedNews } from './conflicts/judge-all.ts'
import { newsNamed } from './conflicts/news.ts'

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : Number(process.argv[at + 1])
}
const labels: Readonly<Record<string, 'right' | 'wrong'>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'conflicts/labels.json'), 'utf8'),
)
const at = process.argv.indexOf('--news')
const { reports, statements, judgements } = await judgedNews(
  newsNamed(at < 0 ? undefined : process.argv[at + 1]),
)
console.log(`${reports} reports, ${statements.size} statements`)
const counts = new Map<string, number>()
for (const { verdict, conflict, relation, by } of judgements) {
  const row = [verdict, conflict ?? relation ?? '', by].join('\t')
  counts.set(row, (counts.get(row) ?? 0) + 1)
}
for (const [row, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${count}\t${row}`)

const conflicts = judgements.filter(({ verdict }) => verdict === 'contradicts')
const [draw, seed] = [option('draw'), option('seed') ?? 1]
const rank = ({ id }: Judgement) => createHash('sha256').update(`${seed} ${id}`).digest('hex')
const drawn = conflicts.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, draw ?? conflicts.length)
if (draw !== null) for (const one of drawn) console.log(told(one))
const read = drawn.filter(({ id }) => labels[id] !== undefined)
const wrong = read.filter(({ id }) => labels[id] === 'wrong')
console.log(
  `\n${conflicts.length} conflicts, ${drawn.length} drawn, ${read.length} of them read, ${wrong.length} wrong` +
    (read.length === 0 ? '' : ` (${Math.round((100 * wrong.length) / read.length)} %)`),
)

function told({ id, between, conflict, by, reason }: Judgement): string {
  const lines = between.map((address) => {
    const statement = statements.get(address)
    return statement ? `  ${lineOf(statement)}` : ''
  })
  return [`\n${id} ${conflict} ${by} ${labels[id] ?? 'not read'}: ${reason}`, ...lines].join('\n')
}

function lineOf({ statement, published, entityKeys }: LedgerStatement): string {
  const chain = statement.chain.map(
    ({ entity, stance }) => `${entity === null ? '-' : entityKeys[entity]} ${stance}`,
  )
  return `${published} [${chain.join(' > ')}] ${statement.quote.replace(/\s+/g, ' ')}`
}
