import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { openTold } from '../open-told.ts'
import { addLedgerOption } from '../options.ts'

/** `import` is a word of the language. */
export function importCommand(root: Command): void {
  addLedgerOption(
    root
      .command('import')
      .description('make a ledger anew from what "hearsay export ledger" wrote; what is there already stays')
      .argument('<file>', 'the file, or - for standard input'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ hearsay export ledger -o ledger.jsonl\n  $ hearsay import ledger.jsonl --ledger copy.db',
    )
    .action(async (path: string, { ledger: location }: { readonly ledger: string }) => {
      const { importLedger } = await import('../../app/keeping/import-ledger.ts')
      const ledger = await openTold(location, { create: true })
      try {
        const { reports, corrections, known } = await importLedger(ledger, path)
        process.stdout.write(
          `${counted(reports, 'report')} and ${counted(corrections, 'correction')} taken in, ${known} there already; ledger ${location}\n`,
        )
      } finally {
        await ledger.close()
      }
    })
}
