/**
 * A function that makes something of an object once, and gives the same again as long as the object is at hand. `null` is kept like
 * any other value; `undefined` would be made anew each time, and is not allowed. What is made must hang on the object alone, and neither of
 * the two may change afterwards.
 */
export function onceFor<Of extends object, Made extends NonNullable<unknown> | null>(
  make: (of: Of) => Made,
): (of: Of) => Made {
  const kept = new WeakMap<Of, Made>()
  return (of) => {
    const known = kept.get(of)
    if (known !== undefined) return known
    const made = make(of)
    kept.set(of, made)
    return made
  }
}
