import type { Command } from 'commander'
import type { Explanation } from '../../app/why/explanation.ts'
import { DATE_OF_REPORT, parseAddress } from '../../model/address.ts'
import type { Clocks } from '../../model/clocks.ts'
import type { Reading } from '../../model/reading.ts'
import { logLine } from '../correction-line.ts'
import { openTold } from '../open-told.ts'
import { addClockOptions, addLedgerOption } from '../options.ts'
import { prettyReading } from '../pretty-reading.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

interface Options extends Clocks {
  readonly ledger: string
  readonly in?: string
  readonly json?: true
}

export function show(root: Command): void {
  addClockOptions(
    addLedgerOption(
      root.command('show').description('show a statement with its evidence, or a whole report'),
    ),
  )
    .argument('<id>', 'a statement such as 9f86d081:s3, or a report such as 9f86d081')
    .addHelpText('after', '\nExample:\n  $ hearsay show 9f86d081:s3')
    .action(async (id: string, options: Options) => {
      const reading = await readingOf(id, options)
      const { localId } = parseAddress(id)
      if (localId === null) {
        process.stdout.write(prettyReading(reading))
        await showSisters(reading, options)
        await showVersions(reading, options)
        await showReferred(reading, options)
      } else {
        await explain(reading, id, options)
        await showCorrections(id, options)
      }
    })
}

/** What people said of it, below how it was read. */
async function showCorrections(id: string, { ledger: location, in: file }: Options): Promise<void> {
  if (file !== undefined || !/:s\d+$/.test(id)) return
  await withLedger(location, async (ledger) => {
    const { address } = await ledger.statement(id)
    const rows = await ledger.corrections({ target: address })
    process.stdout.write(rows.map(logLine).join(''))
  })
}

export function why(root: Command): void {
  addClockOptions(
    addLedgerOption(
      root
        .command('why')
        .description(
          'say how a statement, time, attribution, event, mention, citation, conflict or the date of a report came about',
        ),
    ),
  )
    .argument('<id>', 'such as 9f86d081:t3, or t3 with --in; a conflict by its id; 9f86d081:published')
    .option('--in <file>', 'look in this report instead of the ledger')
    .option('--json', 'as JSON')
    .addHelpText('after', '\nExamples:\n  $ hearsay why 9f86d081:t3\n  $ hearsay why t3 --in report.txt')
    .action(async (id: string, options: Options) => {
      const { localId } = parseAddress(id)
      if (id === DATE_OF_REPORT || localId === DATE_OF_REPORT) await explainPublished(id, options)
      else if (options.in === undefined && localId === null) await explainJudgement(id, options)
      else await explain(await readingOf(id, options), id, options)
    })
}

async function readingOf(
  id: string,
  { ledger: location, in: file, json: _json, ...clocks }: Options,
): Promise<Reading> {
  if (file !== undefined) {
    const { readMany } = await import('../../app/reading/read-many.ts')
    for await (const result of readMany([file], { given: {} })) {
      if (result.kind === 'error') throw result.error
      if (result.kind === 'reading') return result.reading
    }
  }
  const { readingAsKnown } = await import('../../app/asking/as-known.ts')
  const ledger = await openTold(location, { create: false })
  return readingAsKnown(ledger, id, clocks).finally(() => ledger.close())
}

/** What a changed page became, and what it was. */
async function showVersions({ report }: Reading, { ledger: location, ...clocks }: Options): Promise<void> {
  if (report.url === null) return
  const { knownVersions } = await import('../../app/keeping/diff-reports.ts')
  await withLedger(location, async (ledger) => {
    const versions = knownVersions(await ledger.versions(report.id), clocks)
    const at = versions.findIndex(({ id }) => id === report.id)
    const line = (verb: string, other: (typeof versions)[number] | undefined) =>
      other === undefined
        ? ''
        : `${verb} ${other.short}, read ${other.readAt.slice(0, 16)}: hearsay diff ${report.id.slice(7, 15)} ${other.short}\n`
    process.stdout.write(line('superseded by', versions[at + 1]) + line('supersedes', versions[at - 1]))
  })
}

/** The reports that it points to ("see the Monitor, July 28"), where the ledger has them. */
async function showReferred(reading: Reading, { ledger: location }: Options): Promise<void> {
  if (reading.layers.crossReferences.length === 0) return
  await withLedger(location, async (ledger) => {
    const { referredReports } = await import('../../app/asking/referred-reports.ts')
    for (const { reference, reports } of await referredReports(ledger, reading)) {
      const written = reading.report.text.slice(reference.start, reference.end).replace(/\s+/g, ' ')
      for (const { short, headline, published } of reports)
        process.stdout.write(
          wrap(`“${written}” leads to ${short}, ${published}: ${headline ?? 'no headline'}`),
        )
    }
  })
}

/** The day that other issues in the ledger tell, below a report whose own words leave it open. */
async function showSisters(reading: Reading, { ledger: location, ...clocks }: Options): Promise<void> {
  await withLedger(location, async (ledger) => {
    const { dateBySisters } = await import('../../app/keeping/date-by-sisters.ts')
    const dated = await dateBySisters(ledger, reading, clocks)
    if (dated === null) return
    const issues = dated.beside.map(({ issue, day }) => `issue ${issue} is of ${day}`).join(', ')
    process.stdout.write(wrap(`inferred: published ${dated.edtf}, for ${issues}`))
  })
}

/** Of a file its own words alone; in a ledger also its sister issues. */
async function explainPublished(id: string, options: Options): Promise<void> {
  const { whyPublished } = await import('../../app/why/why-published.ts')
  const reading = await readingOf(id, options)
  if (options.in !== undefined) {
    print(reading, whyPublished(reading, null), options)
    return
  }
  await withLedger(options.ledger, async (ledger) => {
    const { dateBySisters } = await import('../../app/keeping/date-by-sisters.ts')
    print(reading, whyPublished(reading, await dateBySisters(ledger, reading, options)), options)
  })
}

async function explain(reading: Reading, id: string, options: Options): Promise<void> {
  print(reading, (await import('../../app/why/why.ts')).why(reading, id), options)
}

function print(reading: Reading, explained: Explanation, { json }: Options): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`)
    return
  }
  const lines = [
    `${explained.id}, a ${explained.what}\n`,
    ...explained.evidence.map((span) =>
      wrap(`${span.why}${onPaper(span)}: ${inContext(reading, span)}`, '  '),
    ),
    ...explained.rules.map(({ rule, says }) => wrap(`${rule}: ${says}`, '  ')),
    ...Object.entries(explained.found).map(([name, value]) =>
      wrap(`${name} = ${JSON.stringify(value)}`, '    '),
    ),
  ]
  process.stdout.write(plain(lines.join('')))
}

async function explainJudgement(
  id: string,
  { ledger: location, json, in: _file, ...clocks }: Options,
): Promise<void> {
  const [{ judgementAsKnown }, { rules }] = await Promise.all([
    import('../../app/asking/as-known.ts'),
    import('../../app/why/rules.ts'),
  ])
  const ledger = await openTold(location, { create: false })
  const row = await judgementAsKnown(ledger, id, clocks).finally(() => ledger.close())
  const { judgement, statements } = row
  process.stdout.write(
    json
      ? `${JSON.stringify(row, null, 2)}\n`
      : [
          wrap(
            `${judgement.id}: ${judgement.verdict} (${judgement.conflict ?? 'no conflict'}), score ${judgement.score}`,
          ),
          wrap(judgement.reason, '  '),
          wrap(`${judgement.by}: ${rules[judgement.by] ?? 'no entry in the rule book'}`, '  '),
          ...statements.map(({ address, statement }) => wrap(`${address}: ${statement.quote}`, '  ')),
        ].join(''),
  )
}

/** "on p. 3, at 60 122 190 132": the box in points from the upper left. */
function onPaper({ place }: Explanation['evidence'][number]): string {
  return place === undefined ? '' : ` (p. ${place.page}, at ${place.box.map(Math.round).join(' ')})`
}

/** The characters of the span in brackets, with those around them. */
function inContext({ report: { text } }: Reading, { start, end }: { start: number; end: number }): string {
  const around = 60
  return `…${text.slice(Math.max(0, start - around), start)}[${text.slice(start, end)}]${text.slice(end, end + around)}…`
}
