/** A command that a page shows, with the lines that it says the command prints. */
export interface Shown {
  readonly command: string
  readonly prints: readonly string[]
}

/** The commands of a page's console blocks, in order. */
export function sessionsOf(page: string): readonly Shown[] {
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...prints] = part.trimEnd().split('\n')
        return { command, prints }
      }),
  )
}

/** Whether lines are as shown: "…" alone stands for any number of lines, within a line for any characters. */
export function isAsShown(lines: readonly string[], shown: readonly string[]): boolean {
  const pattern = shown.map((line) =>
    line === '…' ? '(?:[^\\n]*\\n)*?' : `${line.split('…').map(escaped).join('[^\\n]*')}\\n`,
  )
  return new RegExp(`^${pattern.join('')}$`).test(lines.map((line) => `${line}\n`).join(''))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
