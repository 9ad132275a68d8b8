import { isatty } from 'node:tty'
import picocolors from 'picocolors'

/**
 * Colours for a person who looks at the output, as no-color.org and Node's own conventions have it: NO_COLOR switches them off, FORCE_COLOR on,
 * else they are for a terminal alone. What a pipe, a file or a build server takes stays plain: the package by itself colours whenever CI is set.
 */
export const colors = picocolors.createColors(isColored(process.env, isatty(1)))

/** Whether the output is coloured, by the environment and by whether it goes to a terminal. A variable that is set but empty counts as not set. */
export function isColored(environment: NodeJS.ProcessEnv, toTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false
  const { FORCE_COLOR: forced } = environment
  if (forced) return forced !== '0' && forced !== 'false'
  return toTerminal && environment.TERM !== 'dumb'
}
