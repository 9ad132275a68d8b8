const FNV_OFFSET = 2166136261
const FNV_PRIME = 16777619

/** Salts keep pieces of different kinds apart: 1 to 4 suffixes of that length, 5 to 7 prefixes of 1 to 3. */
const WHOLE = 8
const SHAPE = 9
const LONGEST_SUFFIX = 4
const LONGEST_PREFIX = 3

/** At most so many pieces has a form. */
export const MOST_PIECES = LONGEST_SUFFIX + LONGEST_PREFIX + 1

/** The form in small letters, with every ASCII digit as 0: under this it is looked up in the list of words. */
export function normOf(form: string): string {
  const lower = form.toLowerCase()
  return /[1-9]/.test(lower) ? lower.replace(/[1-9]/g, '0') : lower
}

/** Puts the rows of the pieces of `norm` into `rows` and says how many there are. Linear in the length of the norm. */
export function pieceRows(norm: string, charRows: number, rows: Uint32Array): number {
  const { length } = norm
  let count = 0
  for (let size = 1; size <= LONGEST_SUFFIX && size <= length; size++) {
    rows[count++] = hashOf(size, norm, length - size, length) % charRows
  }
  for (let size = 1; size <= LONGEST_PREFIX && size <= length; size++) {
    rows[count++] = hashOf(LONGEST_SUFFIX + size, norm, 0, size) % charRows
  }
  rows[count++] = hashOf(WHOLE, norm, 0, length) % charRows
  return count
}

/** FNV-1a over UTF-16 units, after a salt. */
function hashOf(salt: number, text: string, start: number, end: number): number {
  let hash = Math.imul(FNV_OFFSET ^ salt, FNV_PRIME)
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return hash >>> 0
}

const LONGEST_SHAPE = 8
const LONGEST_RUN = 2

/** The row of the form's shape: "Xxx", "dd", "X.X.", with runs cut to two and the whole to eight. */
export function shapeRow(form: string, shapeRows: number): number {
  const shape = shapeOf(form)
  return hashOf(SHAPE, shape, 0, shape.length) % shapeRows
}

export function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (let at = 0; at < form.length && shape.length < LONGEST_SHAPE; at++) {
    // A long run of one unit is passed over fast.
    const mark = at > 0 && form.charCodeAt(at) === form.charCodeAt(at - 1) ? last : shapeMark(form, at)
    run = mark === last ? run + 1 : 1
    last = mark
    if (run <= LONGEST_RUN) shape += mark
  }
  return shape
}

function shapeMark(form: string, at: number): string {
  const code = form.charCodeAt(at)
  const unit = form.charAt(at)
  if (code >= 0x30 && code <= 0x39) return 'd'
  const upper = unit.toUpperCase()
  if (unit.toLowerCase() === upper) return unit
  return unit === upper ? 'X' : 'x'
}
