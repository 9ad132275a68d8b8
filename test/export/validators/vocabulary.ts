import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const SUB_CLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf'

interface Rules {
  /** Of the published vocabulary. */
  readonly file: string
  readonly namespace: string
  /** What the vocabulary says a property's subject and object must be. */
  readonly domain: string
  readonly range: string
  /** Whether one of several domains is enough, as at schema.org, or all must hold, as in RDFS. */
  readonly any: boolean
  /** Classes whose members are written as literals. */
  readonly literal: (type: string) => boolean
}

/** A context for each address that a document may name: nothing is fetched. */
type Contexts = Readonly<Record<string, object>>

/**
 * What is wrong with a JSON-LD document by a published vocabulary: classes and properties that it does not have, and subjects and objects
 * that are not of a property's domain and range. Parsed to RDF by jsonld.
 */
export async function wrongByVocabulary(
  text: string,
  { file, namespace, domain, range, any, literal }: Rules,
  contexts: Contexts = {},
): Promise<readonly string[]> {
  const quads = await triplesOf(text, contexts)
  if (quads.length === 0) return ['it says nothing']
  const vocabulary = vocabularyOf(file)
  const { all } = vocabulary
  const kinds = new Map<string, string>()
  const ancestors = new Map<string, ReadonlySet<string>>()
  const classesOf = (type: string): ReadonlySet<string> => {
    const found = ancestors.get(type)
    if (found) return found
    const own = new Set([type])
    ancestors.set(type, own)
    for (const parent of all(type, SUB_CLASS)) for (const one of classesOf(parent)) own.add(one)
    return own
  }
  const typesOf = new Map<string, Set<string>>()
  for (const { subject, predicate, object } of quads)
    if (predicate === TYPE) {
      if (object.startsWith(namespace) && !vocabulary.has(object)) kinds.set(object, `${object} is no class`)
      const types = typesOf.get(subject) ?? new Set()
      for (const one of classesOf(object)) types.add(one)
      typesOf.set(subject, types)
    }
  const fits = (wanted: readonly string[], types: ReadonlySet<string> | undefined) =>
    wanted.length === 0 ||
    (any ? wanted.some((one) => types?.has(one)) : wanted.every((one) => types?.has(one)))
  for (const { subject, predicate, object, isLiteral } of quads) {
    if (predicate === TYPE || !predicate.startsWith(namespace)) continue
    if (!vocabulary.has(predicate)) kinds.set(predicate, `${predicate} is no property`)
    const say = (what: string) => kinds.set(`${predicate} ${what}`, `${predicate} ${what}`)
    if (!fits(all(predicate, domain), typesOf.get(subject))) say('has a subject of another class')
    const wanted = all(predicate, range)
    if (isLiteral) {
      if (wanted.length > 0 && !wanted.some(literal)) say('has a literal, and should have a thing')
    } else if (typesOf.has(object) && !fits(wanted, typesOf.get(object)))
      say('has an object of another class')
  }
  return [...kinds.values()]
}

interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly isLiteral: boolean
}

async function triplesOf(text: string, contexts: Contexts): Promise<readonly Triple[]> {
  const document = await jsonld.toRDF(JSON.parse(text), {
    // Terms that no context has are a mistake, not something to pass over.
    safe: true,
    documentLoader: async (url: string) => {
      const context = contexts[url]
      if (context === undefined) throw new Error(`${url} would be fetched`)
      return { documentUrl: url, document: { '@context': context } }
    },
  } as object)
  // The typings leave open what is given where no format is asked for.
  const quads = document as readonly {
    readonly subject: { readonly value: string }
    readonly predicate: { readonly value: string }
    readonly object: { readonly value: string; readonly termType: string }
  }[]
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    isLiteral: object.termType === 'Literal',
  }))
}

/** What a published vocabulary says of its classes and properties. */
interface Vocabulary {
  has(subject: string): boolean
  all(subject: string, predicate: string): readonly string[]
}

const read = new Map<string, Vocabulary>()

/** Of its N-Quads those that hold three IRIs. */
function vocabularyOf(file: string): Vocabulary {
  const known = read.get(file)
  if (known) return known
  const facts = new Map<string, Map<string, string[]>>()
  const text = readFileSync(join('node_modules', file), 'utf8')
  for (const [, subject = '', predicate = '', object = ''] of text.matchAll(
    /^<([^>]*)> <([^>]*)> <([^>]*)>/gm,
  )) {
    const own = facts.get(subject) ?? new Map<string, string[]>()
    own.set(predicate, [...(own.get(predicate) ?? []), object])
    facts.set(subject, own)
  }
  const vocabulary: Vocabulary = {
    has: (subject) => facts.has(subject),
    all: (subject, predicate) => facts.get(subject)?.get(predicate) ?? [],
  }
  read.set(file, vocabulary)
  return vocabulary
}
