import type { Command } from 'commander'
import { ERRORS } from '../../model/errors.ts'
import { openTold } from '../open-told.ts'
import { addGivenOptions, addLedgerOption } from '../options.ts'
import { ownCues } from '../own-cues.ts'
import { printError } from '../print-error.ts'
import { progressOf } from '../progress.ts'

interface Options {
  readonly ledger: string
  readonly published?: string
  readonly publication?: string
  readonly workers?: number
  readonly cues?: string
  readonly keepBytes?: string | true
}

export function ingest(root: Command): void {
  const command = root
    .command('ingest')
    .description('read reports into the ledger; what is there already is not read again')
    .argument('<path...>', 'files, folders or addresses, or - for standard input')
    .option('--keep-bytes [folder]', 'keep the bytes of each file under their SHA-256; default LEDGER.files')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay ingest reports/\n  $ hearsay ingest a.html b.txt --ledger korea.db\n  $ hearsay ingest paper.pdf list.mbox crawl.warc.gz archive.zip\n  $ hearsay ingest https://example.org/page --keep-bytes\n  $ hearsay ingest judgments/ --cues law-cues.json',
    )
    .action(run)
  addGivenOptions(addLedgerOption(command))
}

async function run(
  paths: readonly string[],
  { ledger: location, workers, keepBytes, cues, ...given }: Options,
): Promise<void> {
  const [app, { countInputs }] = await Promise.all([
    import('../../app/keeping/ingest.ts'),
    import('../../app/reading/read-many.ts'),
  ])
  const { keeperOfBytes } = await import('../../app/keeping/keep-bytes.ts')
  const folder = keepBytes === true ? `${location}.files` : keepBytes
  const own = await ownCues(cues)
  const ledger = await openTold(location, { create: true })
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const progress = progressOf(countInputs(paths), location)
  try {
    const summary = await app.ingest(ledger, paths, {
      given: {
        ...(given.published ? { published: given.published } : {}),
        ...(given.publication ? { publication: given.publication } : {}),
      },
      ...(workers === undefined ? {} : { workers }),
      ...own,
      ...(folder === undefined ? {} : { onBytes: keeperOfBytes(folder) }),
      signal: stop.signal,
      onFailure: (error) => {
        progress.clear()
        printError(error)
      },
      onProgress: progress.show,
    })
    progress.clear()
    const { added, known, failures, superseding, stopped } = summary
    process.stdout.write(
      `${added} added${versionsOf(superseding)}, ${known} there already, ${failures.length} failed; ledger ${location}\n`,
    )
    const [first] = failures
    if (first) process.exitCode = ERRORS[first.code].exit
    if (stopped) {
      process.stdout.write(
        'Stopped after the running report; the same command goes on where this one ended.\n',
      )
      process.exitCode = 130
    }
  } finally {
    progress.clear()
    await ledger.close()
  }
}

function versionsOf(superseding: number): string {
  if (superseding === 0) return ''
  return ` (${superseding} ${superseding === 1 ? 'supersedes' : 'supersede'} an earlier version: "hearsay diff")`
}
