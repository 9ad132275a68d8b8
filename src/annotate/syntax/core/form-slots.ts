/** Longer forms are rare and are not remembered: so the memory for forms is bounded in bytes too. */
const LONGEST_REMEMBERED = 48

/** V8 keeps the whole text alive for the sake of a part of it that is longer than this. */
const LONGEST_COPIED = 12

/**
 * A fixed number of slots for the forms read of late. When all are taken the next form gets the slot of one that was not
 * asked for since the hand last passed it (the clock algorithm), so that common words stay.
 */
export class FormSlots {
  readonly #slots = new Map<string, number>()
  readonly #forms: (string | undefined)[]
  readonly #asked: Uint8Array
  #hand = 0

  constructor(capacity: number) {
    this.#forms = new Array(capacity).fill(undefined)
    this.#asked = new Uint8Array(capacity)
  }

  /** How many forms are remembered. */
  get size(): number {
    return this.#slots.size
  }

  /** The slot of a form, or -1. */
  find(form: string): number {
    const slot = this.#slots.get(form)
    if (slot === undefined) return -1
    this.#asked[slot] = 1
    return slot
  }

  /** A slot for a form that has none, or -1 where it is too long to be remembered. */
  take(form: string): number {
    if (form.length > LONGEST_REMEMBERED) return -1
    while (this.#asked[this.#hand] === 1) {
      this.#asked[this.#hand] = 0
      this.#hand = (this.#hand + 1) % this.#asked.length
    }
    const slot = this.#hand
    this.#hand = (this.#hand + 1) % this.#asked.length
    const before = this.#forms[slot]
    if (before !== undefined) this.#slots.delete(before)
    const copy = form.length > LONGEST_COPIED ? Buffer.from(form, 'utf16le').toString('utf16le') : form
    this.#forms[slot] = copy
    this.#asked[slot] = 1
    this.#slots.set(copy, slot)
    return slot
  }
}
