import { type Command, InvalidArgumentError } from 'commander'
import type { WantedChanges } from '../../app/keeping/edit-statement.ts'
import { CERTAINTIES } from '../../model/certainty.ts'
import type {
  Correction,
  CorrectionRow,
  Credibility,
  PairVerdict,
  Reliability,
} from '../../model/correction.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import { logLine } from '../correction-line.ts'
import { addCorrectorOptions, type CorrectorOptions, correctorOf } from '../corrector.ts'
import { certainty, edtf, STANCES, stance } from '../options.ts'
import { withLedger } from '../with-ledger.ts'

export function accept(root: Command): void {
  correcting(
    root,
    'accept',
    'say that a statement was read rightly, or that a conflict is one',
    (command) => command.argument('<id>', ID_OR_CONFLICT),
    {
      examples: ['accept 9f86d081:s3 --why "checked"', 'accept j1ab1c4d6 --why "he means the same dam"'],
      make: ([statement = '']) => ({ kind: 'accept', statement }),
      verdict: 'contradicts',
    },
  )
}

export function reject(root: Command): void {
  correcting(
    root,
    'reject',
    'say that a statement was not said so: it leaves lists, claims and conflicts; or that a conflict is none',
    (command) => command.argument('<id>', ID_OR_CONFLICT),
    {
      examples: [
        'reject 9f86d081:s3 --why "a caption, no statement"',
        'reject j1ab1c4d6 --why "of two dams"',
      ],
      make: ([statement = '']) => ({ kind: 'reject', statement }),
      verdict: 'unrelated',
    },
  )
}

export function merge(root: Command): void {
  correcting(
    root,
    'merge',
    'say that two claims or more are one',
    (command) => command.argument('<claims...>', 'claims by their ids, or statements of them'),
    {
      examples: ['merge k146d7ad2 9f86d081:s3 --why "both of the opening"'],
      make: (claims) => ({ kind: 'same', claims }),
    },
  )
}

export function split(root: Command): void {
  correcting(
    root,
    'split',
    'take statements out of the claim that they were gathered in',
    (command) => command.argument('<statements...>', 'statements such as 9f86d081:s3'),
    {
      examples: ['split 9f86d081:s3 --why "of another bridge"'],
      make: (statements) => ({ kind: 'unrelated', statements }),
    },
  )
}

export function grade(root: Command): void {
  correcting(
    root,
    'grade',
    'grade a source (A to F) or a claim (1 to 6) by the Admiralty code',
    (command) =>
      command
        .argument(
          '<what>',
          'a source by its key, an outlet by its name, or a claim by its id or a statement of it',
        )
        .argument('<grade>', 'A to F for a source, 1 to 6 for a claim', gradeOf),
    {
      examples: ['grade "person:ana velt" B --why "right on the last three votes"'],
      make: ([what = '', given = '']) =>
        /^[1-6]$/.test(given)
          ? { kind: 'grade-claim', claim: what, grade: given as Credibility }
          : { kind: 'grade-source', source: what, grade: given as Reliability },
    },
  )
}

export function note(root: Command): void {
  correcting(
    root,
    'note',
    'note something about a statement, claim, source, event or conflict',
    (command) => command.argument('<about>', 'an id, a key or an address').argument('<text>', 'the note'),
    {
      examples: ['note 9f86d081:s3 "compare the minutes" --why "for the editor"'],
      make: ([about = '', text = '']) => ({ kind: 'note', about, text }),
    },
  )
}

export function edit(root: Command): void {
  addCorrectorOptions(
    root
      .command('edit')
      .description('correct who said a statement, how, when, or which words it has')
      .argument('<id>', ID),
  )
    .option('--source <name>', 'who said it: an entity of the report by name or key, or words of the text')
    .option('--stance <value>', `what the source does: ${STANCES.join(', ')}`, stance)
    .option('--certainty <value>', `how sure the source is: ${CERTAINTIES.join(', ')}`, certainty)
    .option('--said <date>', 'when it was said (EDTF)', edtf)
    .option('--content <words>', 'the words of the content, letter for letter as in the report')
    .addHelpText(
      'after',
      '\nExample:\n  $ hearsay edit 9f86d081:s3 --stance denies --why "the cue was missed"',
    )
    .action(
      async (id: string, { ledger: location, why, who, ...wanted }: CorrectorOptions & WantedChanges) => {
        const by = correctorOf({
          ledger: location,
          ...(why === undefined ? {} : { why }),
          ...(who === undefined ? {} : { who }),
        })
        const { editStatement } = await import('../../app/keeping/edit-statement.ts')
        await withLedger(location, async (ledger) => print(await editStatement(ledger, id, wanted, by)))
      },
    )
}

export function undo(root: Command): void {
  addCorrectorOptions(
    root
      .command('undo')
      .description('take a correction back; it stays in the log')
      .argument('<id>', 'of the correction, as "hearsay log" shows it, or a beginning of it'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ hearsay undo c5b2e1f0 --why "the caption was a quotation after all"',
    )
    .action(async (id: string, options: CorrectorOptions) => {
      const by = correctorOf(options)
      await withLedger(options.ledger, async (ledger) => print(await ledger.undo(id, by)))
    })
}

const ID = 'a statement such as 9f86d081:s3'
const ID_OR_CONFLICT =
  'a statement such as 9f86d081:s3, or a conflict such as j1ab1c4d6, as "hearsay conflicts" shows it'

interface Making {
  readonly examples: readonly string[]
  readonly make: (words: readonly string[]) => Correction
  /** What it says of a conflict, where one is named. */
  readonly verdict?: PairVerdict
}

/** A command that makes one correction of its arguments. */
function correcting(
  root: Command,
  name: string,
  says: string,
  withArguments: (command: Command) => Command,
  { examples, make, verdict }: Making,
): void {
  addCorrectorOptions(withArguments(root.command(name).description(says)))
    .addHelpText(
      'after',
      `\n${examples.length > 1 ? 'Examples' : 'Example'}:${examples.map((example) => `\n  $ hearsay ${example}`).join('')}`,
    )
    .action(async (...given: unknown[]) => {
      // Commander gives the arguments, then the options and the command.
      const options = given.at(-2) as CorrectorOptions
      const words = given.slice(0, -2).flat().map(String)
      const by = correctorOf(options)
      const [id = ''] = words
      await withLedger(options.ledger, async (ledger: LedgerStore) => {
        if (verdict === undefined || !/^j[0-9a-f]+$/.test(id))
          return print(await ledger.correct(make(words), by))
        const { judgeConflict } = await import('../../app/keeping/judge-conflict.ts')
        print(await judgeConflict(ledger, id, verdict, by))
      })
    })
}

function print(row: CorrectionRow): void {
  process.stdout.write(logLine(row))
}

function gradeOf(value: string): string {
  if (/^[A-F1-6]$/.test(value)) return value
  throw new InvalidArgumentError(
    'Expected a letter from A to F for a source, or a number from 1 to 6 for a claim.',
  )
}
