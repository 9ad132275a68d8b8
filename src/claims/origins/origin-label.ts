import type { LedgerStatement } from '../../model/claim.ts'

/** An origin by the sources of one of its statements: "Kim Jong-il, through South Korean Media Executives". */
export function labelOf({ statement, entityKeys, publication }: LedgerStatement): string {
  const named = statement.chain.filter(({ source }) => source !== null).reverse()
  const [own, ...through] = named.map(({ entity }) =>
    nameIn(entity === null ? undefined : entityKeys[entity]),
  )
  if (own === undefined) return publication === null ? UNNAMED : `${UNNAMED} of ${publication}`
  return [own, ...through.map((name) => `through ${name}`)].join(', ')
}

const UNNAMED = 'an unnamed source'

/** The name inside an entity's key: "person:kim jong-il" is Kim Jong-Il. */
function nameIn(key: string | undefined): string {
  const name = key?.slice(key.lastIndexOf(':') + 1) ?? ''
  if (name === '') return UNNAMED
  return name.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
