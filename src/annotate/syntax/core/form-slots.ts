/** Longer forms are rare and are not remembered: so the memory for forms is bounded in bytes too. */
const LONGEST_REMEMBERED = 48

/** V8 keeps the whole text alive for the sake of a part of it that is longer than this. */
const LONGEST_SHARED = 12

/**
 * A fixed number of slots for the forms read of late. When all are taken the next form gets the slot of one that was not
 * asked for since the hand last passed it (the clock algorithm), so that common words stay. The slots of a batch stay
 * its own until the next batch begins; there have to be more of them than a batch has words.
 */
export class FormSlots {
  readonly #slots = new Map<string, number>()
  readonly #forms: (string | undefined)[]
  readonly #asked: Uint8Array
  readonly #usedIn: Uint32Array
  #batch = 1
  #hand = 0

  constructor(capacity: number) {
    this.#forms = new Array(capacity).fill(undefined)
    this.#asked = new Uint8Array(capacity)
    this.#usedIn = new Uint32Array(capacity)
  }

  /** How many forms are remembered. */
  get size(): number {
    return this.#slots.size
  }

  beginBatch(): void {
    this.#batch = (this.#batch + 1) >>> 0
  }

  /** The slot of a form, or -1. */
  find(form: string): number {
    const slot = this.#slots.get(form)
    if (slot === undefined) return -1
    this.#asked[slot] = 1
    this.#usedIn[slot] = this.#batch
    return slot
  }

  /** A slot for a form that has none; one that is too long to be remembered has it for this batch only. */
  take(form: string): number {
    while (this.#asked[this.#hand] === 1 || this.#usedIn[this.#hand] === this.#batch) {
      this.#asked[this.#hand] = 0
      this.#hand = (this.#hand + 1) % this.#asked.length
    }
    const slot = this.#hand
    const before = this.#forms[slot]
    if (before !== undefined) this.#slots.delete(before)
    this.#usedIn[slot] = this.#batch
    this.#hand = (this.#hand + 1) % this.#asked.length
    this.#forms[slot] = form.length > LONGEST_REMEMBERED ? undefined : ownCopy(form)
    const remembered = this.#forms[slot]
    if (remembered !== undefined) this.#slots.set(remembered, slot)
    return slot
  }
}

function ownCopy(form: string): string {
  return form.length > LONGEST_SHARED ? Buffer.from(form, 'utf16le').toString('utf16le') : form
}
