/**
 * Verbs of what one perceives. Who saw, heard or noticed no such thing gives an account against it, and does not deny it: "had heard no siren"; "no
 * ballot was burnt" denies it.
 */
export const PERCEIVING: ReadonlySet<string> = new Set(
  'see hear notice observe spot detect witness sense feel smell'.split(' '),
)
