import type { Command } from 'commander'
import type { DossierRequest } from '../../app/dossier/open-dossier.ts'
import type { Edtf } from '../../model/edtf.ts'
import { dayRange } from '../../model/edtf.ts'
import { HearsayError } from '../../model/errors.ts'
import { addLedgerOption, addOwnersOption, edtf, wholeNumber } from '../options.ts'
import { withLedger } from '../with-ledger.ts'

interface Options {
  readonly ledger: string
  readonly claim?: string
  readonly topic?: string
  readonly asOf?: Edtf
  readonly since?: Edtf
  readonly limit?: number
  readonly format: string
}

export function dossier(root: Command): void {
  addOwnersOption(
    addLedgerOption(
      root
        .command('dossier')
        .description('what the ledger holds on an actor, a claim or a topic, with footnotes to the evidence')
        .argument('[actor]', 'a name, or the key of an entity'),
    ),
  )
    .option('--claim <id>', 'of a claim: its id, or a statement of it')
    .option('--topic <words>', 'of a topic: words that are in what was said')
    .option('--as-of <date>', 'as known on this day (default today)', edtf)
    .option('--since <date>', 'tell what became known from this day on', edtf)
    .option('--limit <number>', 'at most so many rows a section (default 100)', wholeNumber)
    .option('--format <name>', 'markdown, html (for print too) or json', 'markdown')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay dossier "Kim Jong-il" --since 2000-08-28\n  $ hearsay dossier --topic "missile deal" --format html > missile-deal.html\n  $ hearsay dossier --claim k146d7ad2',
    )
    .action(
      async (actor: string | undefined, { ledger: location, asOf, since, limit, format, ...of }: Options) => {
        const request = requestOf(actor, of)
        const [{ openDossier }, { writeDossier }] = await Promise.all([
          import('../../app/dossier/open-dossier.ts'),
          import('../../app/dossier/write-dossier.ts'),
        ])
        const day = asOf === undefined ? null : dayRange(asOf).latest
        await withLedger(location, async (ledger) => {
          const opened = await openDossier(ledger, request, {
            asOf: day ?? new Date().toISOString().slice(0, 10),
            ...(since === undefined ? {} : { since }),
            ...(limit === undefined ? {} : { limit }),
          })
          process.stdout.write(writeDossier(opened, format))
        })
      },
    )
}

function requestOf(
  actor: string | undefined,
  { claim, topic }: Pick<Options, 'claim' | 'topic'>,
): DossierRequest {
  const requests = [
    ...(actor === undefined ? [] : [{ actor }]),
    ...(claim === undefined ? [] : [{ claim }]),
    ...(topic === undefined ? [] : [{ topic }]),
  ]
  const [only, other] = requests
  if (only && !other) return only
  throw new HearsayError(
    'bad-option',
    'A dossier is of one thing: give a name, or --claim ID, or --topic WORDS.',
  )
}
