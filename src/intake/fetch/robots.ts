interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

/** What a site asks of programs: https://www.rfc-editor.org/rfc/rfc9309 */
export interface Robots {
  allows(path: string): boolean
  /** How long it asks to wait between two requests, in milliseconds; `null` where it does not say. */
  readonly delay: number | null
}

export const ALLOWS_ALL: Robots = { allows: () => true, delay: null }
export const ALLOWS_NONE: Robots = { allows: () => false, delay: null }

const MAX_LENGTH = 500_000
const MAX_RULES = 5000
const MAX_DELAY_MS = 60_000

/** @param agent our name, lower case, as robots.txt files call us: the group that names it counts, else that of `*`. */
export function robotsOf(text: string, agent: string): Robots {
  const groups = new Map<string, { rules: Rule[]; delay: number | null }>()
  let current: { rules: Rule[]; delay: number | null }[] = []
  let naming = false
  for (const line of linesOf(text)) {
    const [, name = '', value = ''] = /^\s*([a-z-]{1,30})\s*:\s*([^#]{0,2000})/i.exec(line) ?? []
    const key = name.toLowerCase()
    if (key === 'user-agent') {
      if (!naming) current = []
      naming = true
      const who = value.trim().toLowerCase()
      const group = groups.get(who) ?? { rules: [], delay: null }
      groups.set(who, group)
      current.push(group)
      continue
    }
    if (key === '') continue
    naming = false
    const pattern = value.trim()
    for (const group of current) {
      if ((key === 'allow' || key === 'disallow') && pattern !== '' && group.rules.length < MAX_RULES)
        group.rules.push({ allow: key === 'allow', pattern })
      if (key === 'crawl-delay' && Number(pattern) > 0)
        group.delay = Math.min(MAX_DELAY_MS, Number(pattern) * 1000)
    }
  }
  const group = groups.get(agent) ?? groups.get('*')
  return group ? { allows: (path) => allows(group.rules, path), delay: group.delay } : ALLOWS_ALL
}

/** Of a file that is too long, the lines that are whole. */
function linesOf(text: string): readonly string[] {
  const lines = text.slice(0, MAX_LENGTH).split(/\r\n?|\n/)
  return text.length > MAX_LENGTH ? lines.slice(0, -1) : lines
}

/** The longest pattern that fits decides; of two as long, that which allows. */
function allows(rules: readonly Rule[], path: string): boolean {
  let [length, answer] = [-1, true]
  for (const { allow, pattern } of rules) {
    if (pattern.length < length || (pattern.length === length && !allow) || !fits(pattern, path)) continue
    ;[length, answer] = [pattern.length, allow]
  }
  return answer
}

/** `*` stands for anything, `$` at the end for the end; between the stars, the first place that fits is enough. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$')
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*')
  const last = pieces.length - 1
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    if (index === 0) {
      if (!path.startsWith(piece)) return false
      at = piece.length
    } else if (index === last && anchored) return path.length - piece.length >= at && path.endsWith(piece)
    else {
      const found = path.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
  }
  return !anchored || at === path.length
}
