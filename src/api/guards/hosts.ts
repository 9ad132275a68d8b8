import { HearsayError } from '../../model/errors.ts'

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/** Whether a service that listens there can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
}

/**
 * A page of another site can have its own name lead to this machine (DNS rebinding), and can post forms to it. So the service
 * answers only to its own names, and takes changes only from its own pages.
 * @param allowed names beyond those of this machine: without port.
 * @throws HearsayError forbidden
 */
export function checkHost(
  headers: { readonly host?: string | undefined; readonly origin?: string | undefined },
  allowed: readonly string[],
): void {
  const host = nameOf(headers.host ?? '')
  const known = [...LOOPBACK_NAMES, ...allowed.map((name) => (name.includes(':') ? `[${name}]` : name))]
  if (host === null || !known.includes(host))
    throw new HearsayError(
      'forbidden',
      'The service does not answer to this name; use the address that it printed, or start it with --allow-host.',
    )
  if (headers.origin === undefined) return
  if (headers.origin !== `http://${headers.host}` && headers.origin !== `https://${headers.host}`)
    throw new HearsayError('forbidden', 'The service does not answer to pages of other sites.')
}

/** The name in a Host header, lower case, without port; `null` where it is none. */
function nameOf(host: string): string | null {
  return /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::\d{1,5})?$/.exec(host.toLowerCase())?.[1] ?? null
}
