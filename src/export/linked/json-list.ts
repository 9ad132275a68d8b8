/** A JSON object in pieces: its head, then under `name` an array that is never in memory as a whole. */
export async function* jsonList(
  head: Readonly<Record<string, unknown>>,
  name: string,
  items: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  ${JSON.stringify(name)}: [`
  let first = true
  for await (const item of items) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(item)}`
    first = false
  }
  yield `${first ? '' : '\n  '}]\n}\n`
}
