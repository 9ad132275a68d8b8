import type { Command } from 'commander'
import type { WatchNews, WatchRequest } from '../../app/asking/watch.ts'
import type { Change } from '../../model/dossier.ts'
import { HearsayError } from '../../model/errors.ts'
import type { LedgerStore } from '../../model/ports/ledger-store.ts'
import type { Watch, WatchTarget } from '../../model/watch.ts'
import { eventLines } from '../event-lines.ts'
import { addLedgerOption } from '../options.ts'
import { statementLines } from '../statement-lines.ts'
import { withLedger } from '../with-ledger.ts'
import { plain, wrap } from '../wrap.ts'

interface Options {
  readonly ledger: string
  readonly claim?: string
  readonly actor?: string
  readonly topic?: string
  readonly event?: string
  readonly peek?: true
  readonly json?: true
}

/** The exit status that tells a script that there is something new. */
const NEWS = 10

export function watch(root: Command): void {
  addLedgerOption(
    root
      .command('watch')
      .description(
        `show what is new on what you watch since you last looked; exit status ${NEWS} where there is something`,
      ),
  )
    .argument('[action]', 'news, add, list or remove', 'news')
    .argument('[id]', 'of remove: the watch')
    .option('--claim <id>', 'add: a claim by its id or a statement of it')
    .option('--actor <name>', 'add: an actor by name or key')
    .option('--topic <words>', 'add: words of what is said')
    .option('--event <id>', 'add: an event such as 9f86d081:v1')
    .option('--peek', 'news: what is new stays new')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay watch add --topic "missile deal"\n  $ hearsay watch\n  $ hearsay watch --peek --json > news.json\n  $ hearsay watch remove w1c2d3e4',
    )
    .action(async (action: string, id: string | undefined, options: Options) => {
      await withLedger(options.ledger, async (ledger) => {
        process.stdout.write(await act(ledger, action, id, options))
      })
    })
}

async function act(
  ledger: LedgerStore,
  action: string,
  id: string | undefined,
  options: Options,
): Promise<string> {
  const now = new Date().toISOString()
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  switch (action) {
    case 'news': {
      const news = await (await import('../../app/asking/watch.ts')).watchNews(ledger, now, {
        look: !options.peek,
      })
      if (news.length > 0) process.exitCode = NEWS
      if (options.json) return json(news)
      if (news.length > 0) return news.map(newsLines).join('\n')
      const isWatching = (await ledger.watches()).length > 0
      return isWatching
        ? 'Nothing new.\n'
        : 'Nothing is watched; "hearsay watch add --topic WORDS" watches something.\n'
    }
    case 'add': {
      const added = await (await import('../../app/asking/watch.ts')).addWatch(
        ledger,
        requestOf(options),
        now,
      )
      return options.json ? json(added) : watchLine(added)
    }
    case 'list': {
      const watches = await ledger.watches()
      if (options.json) return json(watches)
      return watches.length === 0
        ? 'Nothing is watched; "hearsay watch add --topic WORDS" watches something.\n'
        : watches.map(watchLine).join('')
    }
    case 'remove': {
      if (id === undefined)
        throw wrongly('"watch remove" takes the id of a watch; "hearsay watch list" lists them.')
      const removed = await ledger.removeWatch(id)
      return options.json ? json(removed) : `no longer watched: ${watchLine(removed)}`
    }
    default:
      throw wrongly(`"watch" takes news, add, list or remove, not "${action}".`)
  }
}

function requestOf({ claim, actor, topic, event }: Options): WatchRequest {
  const requests: readonly WatchRequest[] = [
    ...(claim === undefined ? [] : [{ claim }]),
    ...(actor === undefined ? [] : [{ actor }]),
    ...(topic === undefined ? [] : [{ topic }]),
    ...(event === undefined ? [] : [{ event }]),
  ]
  const [only, other] = requests
  if (only && !other) return only
  throw wrongly('"watch add" takes one of --claim ID, --actor NAME, --topic WORDS, --event ID.')
}

function wrongly(sentence: string): HearsayError {
  return new HearsayError('bad-option', sentence)
}

function watchLine({ id, target, seenAt }: Watch): string {
  return wrap(`${id} ${nameOf(target)}, last looked at ${seenAt.slice(0, 16).replace('T', ' ')}`)
}

function nameOf(target: WatchTarget): string {
  switch (target.kind) {
    case 'claim':
      return `the claim of ${target.statement}`
    case 'actor':
      return `${target.name} (${target.key})`
    case 'topic':
      return `“${target.words}”`
    case 'event':
      return `the event ${target.event}`
  }
}

function newsLines({ watch: { target, seenAt }, changes, events }: WatchNews): string {
  return [
    wrap(`${nameOf(target)}, since ${seenAt.slice(0, 16).replace('T', ' ')}`),
    ...changes.map(changeLines),
    ...events.map((event) => `event ${eventLines(event)}`),
  ].join('')
}

function changeLines(change: Change): string {
  switch (change.kind) {
    case 'said':
      return `said ${statementLines(change.statement)}`
    case 'conflict': {
      const { judgement, statements } = change.conflict
      return `${judgement.conflict} ${plain(judgement.id)}: ${statements.map(statementLines).join('')}`
    }
    case 'standing':
      return wrap(`${change.claim.claim.id}: ${change.before ?? 'new'}, now ${change.after}`)
    case 'origin':
      return wrap(
        `${change.claim.claim.id}: ${change.before === 1 ? 'a first independent origin' : 'another origin'}, ${change.before} before, ${change.after} now`,
      )
    case 'passed':
      return `date passed ${eventLines(change.event)}`
  }
}
