/** Who first sent a message that was forwarded, and when, as the forwarding program wrote it above the text. */
export interface Forward {
  readonly from: string
  readonly date: string | null
}

const BEGINS =
  /^(?:-{2,} ?(?:forwarded message|original message|weitergeleitete nachricht) ?-{2,}|begin forwarded message:)\s*$/im

/** `null` where nothing says that the message was forwarded. */
export function forwardOf(text: string): Forward | null {
  const head = BEGINS.exec(text.slice(0, 20_000))
  if (!head) return null
  const lines = text.slice(head.index + head[0].length, head.index + head[0].length + 2000).split('\n')
  const field = (names: RegExp) => {
    const line = lines.slice(0, 12).find((each) => names.test(each.replace(/^[>\s*]+/, '')))
    return line?.replace(/^[^:]*:[\s*]*/, '').trim() || null
  }
  const from = field(/^from\s*\**:/i)
  if (from === null) return null
  const name = from.replace(/\s*<[^>]*>.*$/, '').replace(/^["']|["']$/g, '')
  return { from: name || from, date: field(/^(?:date|sent)\s*\**:/i) }
}

/** Some programs put ">" before each line of what they forward: it is the message itself, and stands without. */
export function unquotedForward(text: string): string {
  const head = BEGINS.exec(text.slice(0, 20_000))
  if (!head) return text
  const from = head.index + head[0].length
  const lines = text.slice(from).split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0 || !written.every((line) => line.startsWith('>'))) return text
  return text.slice(0, from) + lines.map((line) => line.replace(/^> ?/, '')).join('\n')
}
