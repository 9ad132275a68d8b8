import { parse } from '../../annotate/parse.ts'
import { conllu } from '../../export/readings/conllu.ts'
import { findInputs } from '../../intake/find-inputs.ts'
import { readInputs } from '../../intake/read-inputs.ts'
import type { HearsayError } from '../../model/errors.ts'

/** What came of one report: its sentences and words in CoNLL-U, or why there are none. */
export type ParseResult = { readonly conllu: string } | { readonly error: HearsayError }

/** Parses everything that the paths name, in the order of the inputs, one report in memory at a time. */
export async function* parseMany(paths: readonly string[]): AsyncGenerator<ParseResult> {
  for await (const input of readInputs(findInputs(paths), {}))
    yield 'error' in input ? { error: input.error } : { conllu: conllu.write(parse(input.report)) }
}
