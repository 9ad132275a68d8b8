import { createHash } from 'node:crypto'

export interface StoredAnswer {
  readonly body: string
  /** A strong ETag: it follows from the body alone, so it is the same in another process. */
  readonly etag: string
}

/** Answers and lists of one state of the ledger: all are forgotten when it changes. The oldest go first when room is short. */
export interface AnswerStore {
  /** @param version the ledger's. */
  get(version: string, key: string): StoredAnswer | undefined
  /** Makes an answer and keeps it; who asks the same meanwhile waits for it. */
  put(version: string, key: string, make: () => Promise<string>): Promise<StoredAnswer>
  /** A value that is kept as it is; there is room for a few. */
  whole<Value>(version: string, key: string, make: () => Promise<Value>): Promise<Value>
}

const WHOLES_KEPT = 12

/** @param room characters of answers that are kept. */
export function answerStore(room = 32 * 1024 * 1024): AnswerStore {
  const answers = new Map<string, StoredAnswer>()
  const wholes = new Map<string, Promise<unknown>>()
  const making = new Map<string, Promise<StoredAnswer>>()
  let [current, used] = ['', 0]
  const turnTo = (version: string): void => {
    if (version === current) return
    answers.clear()
    wholes.clear()
    ;[current, used] = [version, 0]
  }
  const keep = (version: string, key: string, body: string): StoredAnswer => {
    const answer = { body, etag: etagOf(body) }
    // The ledger may have changed while it was made.
    if (version !== current || body.length > room / 4) return answer
    answers.set(key, answer)
    used += body.length
    for (const [oldest, { body: gone }] of answers) {
      if (used <= room) break
      answers.delete(oldest)
      used -= gone.length
    }
    return answer
  }
  return {
    get: (version, key) => {
      turnTo(version)
      return answers.get(key)
    },
    put: (version, key, make) => {
      const same = `${version} ${key}`
      const underway = making.get(same)
      if (underway) return underway
      const made = make()
        .then((body) => keep(version, key, body))
        .finally(() => making.delete(same))
      making.set(same, made)
      return made
    },
    whole: <Value>(version: string, key: string, make: () => Promise<Value>) => {
      turnTo(version)
      const kept = wholes.get(key)
      // The cast is safe: a key begins with the name of its list, whose type is always the same.
      if (kept) return kept as Promise<Value>
      const made = make()
      wholes.set(key, made)
      made.catch(() => wholes.delete(key))
      for (const oldest of [...wholes.keys()].slice(0, Math.max(0, wholes.size - WHOLES_KEPT)))
        wholes.delete(oldest)
      return made
    },
  }
}

export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether an If-None-Match header names the tag; a cache in between may have made it weak. */
export function isMatch(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
