import type { ReadingFormat } from '../../model/ports/reading-format.ts'
import { conllu } from './conllu.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'

/** The forms in which a reading leaves Hearsay. */
export const formats: readonly ReadingFormat[] = [json, jsonl, conllu]
