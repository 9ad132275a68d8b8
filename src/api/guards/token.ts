import { createHash, timingSafeEqual } from 'node:crypto'
import { HearsayError } from '../../model/errors.ts'

/** Shorter ones can be guessed. */
export const SHORTEST_TOKEN = 16

/**
 * @param token `null`: none is asked for.
 * @throws HearsayError unauthorized
 */
export function checkToken(authorization: string | undefined, token: string | null): void {
  if (token === null) return
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return
  throw new HearsayError(
    'unauthorized',
    given === undefined
      ? 'The service asks for a token: send "Authorization: Bearer TOKEN".'
      : 'The token is not the one that the service was started with.',
  )
}

/** Of equal length whatever was given, so that comparing takes the same time. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
