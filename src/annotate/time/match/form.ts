import { signsWith } from './signs.ts'

/** A form, ready to match: a regular expression over signs, and the signs that it can start with. */
export interface CompiledForm {
  readonly expression: RegExp
  readonly firsts: ReadonlySet<string>
}

/**
 * Compiles the form of a pattern: class names one after another, `( | )` for choices, `?` for what may be missing.
 * "(the)? ordinal (quarter | half) of aYear". Nothing repeats without end, so that matching is linear in the text.
 */
export function compileForm(form: string): CompiledForm {
  const words = form.match(/[A-Za-z]+|[()|?]/g) ?? []
  const { node, next } = parseChoice(words, 0)
  if (next !== words.length) throw new Error(`form with an unexpected "${words[next]}": ${form}`)
  return { expression: new RegExp(sourceOf(node), 'y'), firsts: firstsOf(node).signs }
}

type Node =
  | { readonly kind: 'class'; readonly signs: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'maybe'; readonly part: Node }

interface Parsed {
  readonly node: Node
  readonly next: number
}

function parseChoice(words: readonly string[], from: number): Parsed {
  const options: Node[] = []
  let at = from
  for (;;) {
    const parsed = parseSequence(words, at)
    options.push(parsed.node)
    at = parsed.next
    if (words[at] !== '|') return { node: { kind: 'choice', options }, next: at }
    at++
  }
}

function parseSequence(words: readonly string[], from: number): Parsed {
  const parts: Node[] = []
  let at = from
  for (let word = words[at]; word !== undefined && word !== '|' && word !== ')'; word = words[at]) {
    const parsed = word === '(' ? parseChoice(words, at + 1) : { node: classNode(word), next: at + 1 }
    at = word === '(' ? parsed.next + 1 : parsed.next
    const optional = words[at] === '?'
    parts.push(optional ? { kind: 'maybe', part: parsed.node } : parsed.node)
    if (optional) at++
  }
  return { node: { kind: 'sequence', parts }, next: at }
}

function classNode(name: string): Node {
  const signs = signsWith(name)
  if (signs.length === 0) throw new Error(`no word has the class "${name}"`)
  return { kind: 'class', signs }
}

function sourceOf(node: Node): string {
  switch (node.kind) {
    case 'class':
      return node.signs.length === 1 ? (node.signs[0] ?? '') : `[${node.signs.join('')}]`
    case 'sequence':
      return node.parts.map(sourceOf).join('')
    case 'choice':
      return `(?:${node.options.map(sourceOf).join('|')})`
    case 'maybe':
      return `(?:${sourceOf(node.part)})?`
  }
}

interface Firsts {
  readonly signs: ReadonlySet<string>
  readonly empty: boolean
}

function firstsOf(node: Node): Firsts {
  switch (node.kind) {
    case 'class':
      return { signs: new Set(node.signs), empty: false }
    case 'maybe':
      return { signs: firstsOf(node.part).signs, empty: true }
    case 'choice': {
      const all = node.options.map(firstsOf)
      return { signs: union(all), empty: all.some(({ empty }) => empty) }
    }
    case 'sequence': {
      const seen: Firsts[] = []
      for (const part of node.parts) {
        const firsts = firstsOf(part)
        seen.push(firsts)
        if (!firsts.empty) return { signs: union(seen), empty: false }
      }
      return { signs: union(seen), empty: true }
    }
  }
}

function union(all: readonly Firsts[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ signs }) => [...signs]))
}
