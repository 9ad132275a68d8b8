/** How surely two keys mean one entity: 1 the same, 0.8 a bare name of it, -1 another one, 0 not known. */
export function entityMatch(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [nameOf(one), nameOf(other)]
  if (a === b) return isOwn(one) || isOwn(other) ? 0.8 : 1
  const fits = isOwn(one) || isOwn(other) ? endsWith(a, b) || endsWith(b, a) : false
  if (fits && isPersonal(one) === isPersonal(other)) return 0.8
  if (isOwn(one) || isOwn(other)) return 0
  return typeOf(one) === typeOf(other) ? -1 : 0
}

/** A key that holds in its own report only: it begins with the digits of the report's id. */
export function isOwn(key: string): boolean {
  return /^[0-9a-f]{16}:/.test(key)
}

/** "kim jong-il" of "person:kim jong-il". */
export function nameOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1)
}

function typeOf(key: string): string {
  return key.split(':')[isOwn(key) ? 1 : 0] ?? ''
}

function isPersonal(key: string): boolean {
  return typeOf(key) === 'person'
}

function endsWith(long: string, short: string): boolean {
  return short.length > 2 && long.endsWith(` ${short}`)
}
