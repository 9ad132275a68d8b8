import { readModelFile, type Tensors } from '../../../model/model-file/model-file.ts'
import { type CoreHeader, coreHeader } from './core-header.ts'

/** The file of a language core, read and checked. */
export interface CoreFile
  extends Tensors,
    Pick<CoreHeader, 'id' | 'config' | 'tags' | 'relations' | 'names'> {
  /** Known words in small letters with digits as 0; the first is row 1 of `words.rows`. */
  readonly words: readonly string[]
}

/** Throws `bad-model` where the bytes are no such file. */
export function readCoreFile(bytes: Uint8Array): CoreFile {
  const { header, ...tensors } = readModelFile(bytes, coreHeader, 'The language core')
  const { id, config, tags, relations, names } = header
  return { ...tensors, id, config, tags, relations, names, words: tensors.lines('words.list') }
}
