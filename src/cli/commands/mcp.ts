import type { Command } from 'commander'
import { openTold } from '../open-told.ts'
import { addLedgerOption, addOwnersOption, port } from '../options.ts'
import { printError } from '../print-error.ts'
import { stopped, tokenOf } from './serve.ts'

interface Options {
  readonly ledger: string
  readonly http?: true
  readonly host: string
  readonly port: number
  readonly tokenFile?: string
}

const DEFAULT_PORT = 7471

export function mcp(root: Command): void {
  addOwnersOption(
    addLedgerOption(
      root.command('mcp').description('let an AI assistant ask the ledger, with quotations (MCP)'),
    ),
  )
    .option('--http', 'over streamable HTTP, at /mcp, instead of standard input and output')
    .option(
      '--host <address>',
      'with --http: where to listen; beyond this machine only with a token',
      '127.0.0.1',
    )
    .option('--port <number>', 'with --http: on which port; 0: any that is free', port, DEFAULT_PORT)
    .option(
      '--token-file <file>',
      'with --http: a file with the token that is asked for; or set HEARSAY_TOKEN',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ hearsay mcp --ledger korea.db\n  $ hearsay mcp --http --port 8081',
    )
    .action(run)
}

async function run(options: Options): Promise<void> {
  const ledger = await openTold(options.ledger, { create: false })
  try {
    if (options.http) await serveHttp(options, ledger)
    else {
      const { serveStdio } = await import('../../mcp/over-stdio.ts')
      await serveStdio({ ledger, today: () => new Date().toISOString().slice(0, 10) })
    }
  } finally {
    await ledger.close()
  }
}

async function serveHttp(options: Options, ledger: Awaited<ReturnType<typeof openTold>>): Promise<void> {
  const [{ listen }, { addMcp }] = await Promise.all([
    import('../../api/listen.ts'),
    import('../../mcp/over-http.ts'),
  ])
  const { host, port } = options
  const service = await listen({
    ...{ ledger, host, port, token: tokenOf(options), hosts: [], readOnly: true, workers: 0, page: null },
    ...{ user: 'mcp', extend: addMcp },
    onDefect: (error) => printError(error instanceof Error ? error : new Error(String(error))),
  })
  process.stdout.write(`Hearsay answers assistants at ${service.address}/mcp; stop it with Ctrl-C.\n`)
  await stopped()
  await service.close()
}
