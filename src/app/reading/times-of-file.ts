import { findInputs } from '../../intake/find-inputs.ts'
import { readInputs } from '../../intake/read-inputs.ts'
import type { Edtf } from '../../model/edtf.ts'
import type { HearsayError } from '../../model/errors.ts'
import { findTimes, type ReadTime } from './find-times.ts'

export type TimesResult =
  | { readonly text: string; readonly published: Edtf; readonly times: readonly ReadTime[] }
  | { readonly error: HearsayError }

/** The times of each report in a file, reckoned from the date that is given, else from what the report says of its date. */
export async function* timesOfFile(path: string, published: Edtf | undefined): AsyncGenerator<TimesResult> {
  const given = published === undefined ? {} : { published }
  for await (const result of readInputs(findInputs([path]), given)) {
    if ('error' in result) {
      yield { error: result.error }
      continue
    }
    const { text, published: settled } = result.report
    yield { text, published: settled.edtf, times: findTimes(text, { published: settled.edtf }) }
  }
}
