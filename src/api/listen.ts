import { HearsayError } from '../model/errors.ts'
import { isLoopback } from './guards/hosts.ts'
import { SHORTEST_TOKEN } from './guards/token.ts'
import { createServer, type ServerOptions } from './server.ts'

export interface ListenOptions extends Omit<ServerOptions, 'rate' | 'hosts'> {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly hosts: readonly string[]
  /** Default: 600 beyond this machine, none on it. */
  readonly rate?: number
}

export interface Service {
  /** "http://127.0.0.1:7470". */
  readonly address: string
  close(): Promise<void>
}

/** Beyond this machine, where nothing else is said. */
const RATE = 600

/**
 * Starts the service.
 * @throws HearsayError no-token, where it would listen beyond this machine without one; address-in-use, bad-option
 */
export async function listen({ host, port, rate, ...options }: ListenOptions): Promise<Service> {
  const { token } = options
  const local = isLoopback(host)
  if (token !== null && token.length < SHORTEST_TOKEN)
    throw new HearsayError(
      'no-token',
      `The token is too short; it takes ${SHORTEST_TOKEN} characters or more.`,
    )
  if (!local && token === null)
    throw new HearsayError(
      'no-token',
      `Anybody who reaches ${host} could read and change the ledger; set HEARSAY_TOKEN or --token-file, or listen on 127.0.0.1.`,
    )
  const server = await createServer({ ...options, rate: rate ?? (local ? 0 : RATE) })
  try {
    await server.listen({ host, port })
  } catch (error) {
    await server.close()
    throw asHearsayError(error, host, port)
  }
  const [bound] = server.addresses()
  const at = typeof bound === 'object' ? bound.port : port
  const name = host.includes(':') ? `[${host}]` : host
  return { address: `http://${name}:${at}`, close: () => server.close() }
}

function asHearsayError(error: unknown, host: string, port: number): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return new HearsayError(
      'address-in-use',
      `Another program listens on port ${port}; name another with --port, or 0 for any that is free.`,
      { cause: error },
    )
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new HearsayError('bad-option', `The service cannot listen on ${host}, port ${port} (${code}).`, {
      cause: error,
    })
  return error
}
