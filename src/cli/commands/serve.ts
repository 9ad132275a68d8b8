import { readFileSync } from 'node:fs'
import { availableParallelism, userInfo } from 'node:os'
import type { Command } from 'commander'
import { HearsayError } from '../../model/errors.ts'
import { openTold } from '../open-told.ts'
import { addCuesOption, addLedgerOption, addOwnersOption, port, wholeNumber } from '../options.ts'
import { ownCues } from '../own-cues.ts'
import { printError } from '../print-error.ts'
import { readAhead } from '../read-ahead.ts'

interface Options {
  readonly ledger: string
  readonly host: string
  readonly port: number
  readonly tokenFile?: string
  readonly allowHost?: readonly string[]
  readonly rate?: number
  readonly threads?: number
  readonly readOnly?: true
  readonly cues?: string
}

export const DEFAULT_PORT = 7470
/** Each keeps some 150 MB of what it has read. */
const MOST_THREADS = 16

export function serve(root: Command): void {
  addOwnersOption(
    addCuesOption(
      addLedgerOption(
        root.command('serve').description('show the ledger as a page, and answer programs (API)'),
      ),
    ),
  )
    .option('--host <address>', 'where to listen; beyond this machine only with a token', '127.0.0.1')
    .option('--port <number>', 'on which port; 0: any that is free', port, DEFAULT_PORT)
    .option('--token-file <file>', 'a file with the token that is asked for; or set HEARSAY_TOKEN')
    .option('--allow-host <name...>', 'other names that lead to it, such as that of a proxy')
    .option('--rate <number>', 'requests a minute from one address; 0: as many as come', wholeNumber)
    .option(
      '--threads <number>',
      'threads that make answers beside the one that serves; default: one a core, 0 where there is one',
      wholeNumber,
    )
    .option('--read-only', 'take no changes')
    .addHelpText('after', '\nExamples:\n  $ hearsay serve\n  $ hearsay serve --ledger korea.db --port 8080')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const [{ listen }, { BUILT_PAGE }, { addMcp }, { answeringThreads }] = await Promise.all([
    import('../../api/listen.ts'),
    import('../../api/page-files.ts'),
    import('../../mcp/over-http.ts'),
    import('../../api/aside/answering-threads.ts'),
  ])
  const { ledger: location, host, port, rate, allowHost = [], readOnly = false } = options
  const cores = availableParallelism()
  const threads = Math.min(options.threads ?? (cores > 1 ? cores : 0), MOST_THREADS)
  const token = tokenOf(options)
  const own = await ownCues(options.cues)
  const ledger = await openTold(location, { create: !readOnly })
  try {
    // Before anybody asks: once it listens, every question finds the ledger as it is.
    await ledger.catchUp()
    const service = await listen({
      ...{ ledger, host, port, token, readOnly },
      ...(rate === undefined ? {} : { rate }),
      ...(threads > 0 ? { aside: answeringThreads(location, threads) } : {}),
      hosts: allowHost,
      workers: 1,
      ...own,
      page: BUILT_PAGE,
      user: userInfo().username,
      extend: addMcp,
      onDefect: (error) => printError(error instanceof Error ? error : new Error(String(error))),
    })
    process.stdout.write(`Hearsay shows ${location} at ${service.address}; stop it with Ctrl-C.\n`)
    const ahead = new AbortController()
    void readAhead(location, ahead.signal)
    await stopped()
    ahead.abort()
    await service.close()
  } finally {
    await ledger.close()
  }
}

/** From a file or the environment: an argument could be seen by everybody on the machine. */
export function tokenOf({ tokenFile }: Pick<Options, 'tokenFile'>): string | null {
  if (tokenFile === undefined) return process.env.HEARSAY_TOKEN?.trim() || null
  try {
    return readFileSync(tokenFile, 'utf8').trim()
  } catch (cause) {
    throw new HearsayError('file-unreadable', `The token file ${tokenFile} cannot be read; check its path.`, {
      cause,
    })
  }
}

/** Ctrl-C, or the service manager's signal. */
export function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
