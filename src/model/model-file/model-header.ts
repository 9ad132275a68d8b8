/**
 * What headers of model files hold, checked without zod: it would be a third of all the modules that are loaded to read one report.
 * A field is made of what JSON gives, or throws `WrongHeader`.
 */
export type Field<T> = (value: unknown, path: string) => T

/** Where in a header something is wrong, and what should stand there. */
export class WrongHeader extends Error {
  constructor(path: string, takes: string) {
    super(`its header is wrong at ${path || 'the top'}: it takes ${takes}`)
  }
}

/** A whole number from `least` to `most`, of `step` and its multiples. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER, step = 1): Field<number> {
  return (value, path) => {
    const fits = Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
    if (fits && Number(value) % step === 0) return Number(value)
    const steps = step === 1 ? '' : `, a multiple of ${step}`
    throw new WrongHeader(path, `a whole number from ${least} to ${most}${steps}`)
  }
}

/** A size of a network, from 1 on. */
export const size = (most: number): Field<number> => whole(1, most)

/** The width of what layers read: beyond 256, sums of 16-bit products would no longer fit into 32 bits. */
export const width = whole(8, 256, 8)

export const one =
  <const T extends string | number>(...allowed: readonly T[]): Field<T> =>
  (value, path) => {
    const found = allowed.find((each) => each === value)
    if (found !== undefined) return found
    throw new WrongHeader(path, allowed.map((each) => JSON.stringify(each)).join(' or '))
  }

/** A text; the empty one where nothing stands. */
export const textOrNone: Field<string> = (value = '', path) => {
  if (typeof value === 'string') return value
  throw new WrongHeader(path, 'a text')
}

/** One to 4,096 labels that pass `fits`, which is told as `takes`. */
export function labels(
  fits: (list: readonly string[]) => boolean = () => true,
  takes = 'labels',
): Field<string[]> {
  return (value, path) => {
    const list = listOf(labelText)(value, path)
    if (list.length > 0 && list.length <= 4096 && fits(list)) return list
    throw new WrongHeader(path, takes)
  }
}

/** Labels of spans: O, and begin, inside, end, single with one of the kinds. */
export function bioesLabels(kind = /./, takes = 'O, B-, I-, E- and S-'): Field<string[]> {
  const isSpan = (label: string) => /^[BIES]-./.test(label) && kind.test(label.slice(2))
  return labels((list) => list.includes('O') && list.every((label) => label === 'O' || isSpan(label)), takes)
}

const labelText: Field<string> = (value, path) => {
  if (typeof value === 'string') return value
  throw new WrongHeader(path, 'a text')
}

export function listOf<T>(field: Field<T>): Field<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new WrongHeader(path, 'a list')
    return value.map((each, at) => field(each, inside(path, at)))
  }
}

export function objectOf<Fields extends Readonly<Record<string, Field<unknown>>>>(
  fields: Fields,
): Field<{ [Name in keyof Fields]: ReturnType<Fields[Name]> }> {
  return (value, path) => {
    const object = plainObject(value, path)
    const read = Object.entries(fields).map(([name, field]) => [
      name,
      field(object[name], inside(path, name)),
    ])
    // Every field has made its own value: the compiler can't see that through entries.
    return Object.fromEntries(read) as { [Name in keyof Fields]: ReturnType<Fields[Name]> }
  }
}

function recordOf<T>(field: Field<T>): Field<Readonly<Record<string, T>>> {
  return (value, path) =>
    Object.fromEntries(
      Object.entries(plainObject(value, path)).map(([name, each]) => [name, field(each, inside(path, name))]),
    )
}

function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new WrongHeader(path, 'an object')
}

const inside = (path: string, name: string | number): string => (path ? `${path}.${name}` : String(name))

const tensor = objectOf({
  dtype: one('i8', 'i16', 'f32', 'utf8'),
  shape: listOf(whole(0)),
  offset: whole(0, Number.MAX_SAFE_INTEGER, 16),
  bytes: whole(0),
})

/** What the header of every model file holds; each network adds its own. */
export const modelHeader = { version: one(1), tensors: recordOf(tensor) }

export interface ModelHeader {
  readonly version: 1
  readonly tensors: Readonly<Record<string, ReturnType<typeof tensor>>>
}
