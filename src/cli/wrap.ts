/** The width of the terminal, at most 100; 80 where there is none. */
export function width(): number {
  return Math.min(process.stdout.columns ?? 80, 100)
}

/** A text in lines of the width, each with the indent; white space runs together. Controls are shown as U+FFFD: text is hostile. */
export function wrap(text: string, indent = ''): string {
  const room = Math.max(20, width() - indent.length)
  const lines: string[] = []
  let line = ''
  for (const word of plain(text).split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `${indent}${each}\n`).join('')
}

/** What a terminal would take for a command is made visible. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\uFFFD')
}
