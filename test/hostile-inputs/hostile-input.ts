/** An input that was made to do harm or is broken, and what must come of it. */
export interface HostileInput {
  readonly name: string
  readonly extension: string
  /** Made when it is read; none is large on disk. */
  readonly bytes: () => string | Uint8Array
  /** What comes out, in order: `report`, or the code of an error. */
  readonly gives: readonly string[]
}

export const SAID =
  'The harbour master said on Tuesday that the ferry would not sail before the storm had passed.'
