/** Where a face made of marks that starts here ends, ":)", ";-(", "=D"; `at` where none does. Looks at five characters at most. */
export function faceEnd(text: string, at: number, end: number): number {
  const mark = text.charAt(at)
  if (mark !== ':' && mark !== ';' && mark !== '=') return at
  const face = FACE.exec(text.slice(at, Math.min(end, at + 5)))?.[0]
  if (face === undefined) return at
  // "(as follows:)" closes what was opened.
  if (face === ':)' && opensBefore(text, at)) return at
  return at + face.length
}

const FACE = /^[:;=]['’-]?(?:[()]+|[DPO](?![\p{L}\p{N}]))(?![\p{L}\p{N}])/u

const NEAR = 120

function opensBefore(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - NEAR), at)
  return near.lastIndexOf('(') > near.lastIndexOf(')')
}
