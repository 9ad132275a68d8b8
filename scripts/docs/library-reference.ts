import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Declared {
  readonly name: string
  readonly doc: string
  readonly code: string
}

/**
 * The reference of the library as Markdown, from the declarations that the compiler wrote beside the built code: every name that an entry
 * of the package exports, with its docstring.
 */
export function libraryReference(): string {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const entries = Object.entries(exports as Record<string, { readonly types?: string }>)
  return [
    '# Reference of the library',
    'Made from the declarations of the package. [Hearsay as a library](library.md) shows them at work.',
    ...entries.flatMap(([entry, { types }]) => {
      if (types === undefined) return []
      const declared = [...namesOf(types).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      return [`## hearsay${entry.slice(1)}`, ...declared.map(sectionOf)]
    }),
    '',
  ].join('\n\n')
}

function sectionOf({ name, doc, code }: Declared): string {
  return [`### ${name}`, doc, `\`\`\`ts\n${code}\n\`\`\``].filter((part) => part !== '').join('\n\n')
}

/** What a module exports, its own and what it takes from others. */
function namesOf(file: string): ReadonlyMap<string, Declared> {
  const text = readFileSync(file, 'utf8')
  const own = new Map(declarationsIn(text).map((one) => [one.name, one]))
  const found = new Map([...own].filter(([name]) => isExported(text, name)))
  for (const [, names, from = ''] of text.matchAll(
    /^export (?:type )?(?:\{([^}]*)\}|\*) from ['"](\.[^'"]+)['"]/gm,
  )) {
    const others = namesOf(join(dirname(file), from.replace(/\.[jt]s$/, '.d.ts')))
    if (names === undefined) for (const [name, one] of others) found.set(name, one)
    else
      for (const written of names.split(',').map((one) => one.trim().replace(/^type /, ''))) {
        const [name = '', as = name] = written.split(' as ')
        const one = others.get(name)
        if (one) found.set(as, { ...one, name: as, code: one.code.replace(name, as) })
      }
  }
  return found
}

function isExported(text: string, name: string): boolean {
  return new RegExp(
    `^export (?:declare )?(?:async )?(?:function\\*?|const|class|interface|type) ${name}\\b`,
    'm',
  ).test(text)
}

/** The top-level declarations of a file, each with the comment before it. */
function declarationsIn(text: string): readonly Declared[] {
  const found: Declared[] = []
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^(?:export )?(?:declare )?(?:function\*?|const|class|interface|type) (\w+)/gm
  for (const match of text.matchAll(pattern)) {
    const [whole, comment = '', name = ''] = match
    const start = match.index + whole.search(/^(?:export |declare |function|const|class|interface|type)/m)
    found.push({
      name,
      doc: docOf(comment),
      code: text.slice(start, endOf(text, start)).replace(/^export (?:declare )?/, ''),
    })
  }
  return found
}

/** Where a declaration ends: at the line break after its last bracket is closed. */
function endOf(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '{' || character === '(' || character === '[') depth++
    else if (character === '}' || character === ')' || character === ']') depth--
    else if (character === '\n' && depth === 0 && /[;}]$/.test(text.slice(start, at).trimEnd())) return at
  }
  return text.length
}

function docOf(comment: string): string {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
    .replace(/^@(\w+) ?/gm, '\n- **$1** ')
    .replace(/</g, '\\<')
}
