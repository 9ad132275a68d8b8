/** One step of the schema. Never changed once released: what a ledger has been through, every ledger has been through. */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}
