/** The shells whose completion Hearsay writes. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** A word between single quotes, as bash and zsh read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
