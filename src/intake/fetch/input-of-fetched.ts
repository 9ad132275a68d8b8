import { HearsayError } from '../../model/errors.ts'
import type { Taken } from '../../model/report.ts'
import type { Input } from '../find-inputs.ts'
import { extensionOf } from '../formats/index.ts'
import { extensionOfType, tellFormat } from '../tell-format.ts'
import type { Fetched } from './fetcher.ts'

/** A document that was fetched as an input to read. @throws HearsayError fetch-failed where it is of no known format, or there is none */
export function inputOfFetched(
  fetched: Fetched,
  taken: Partial<Taken> = {},
): Input & { readonly kind: 'bytes' } {
  const { address, type, bytes, charset, status } = fetched
  const extension = extensionOfType(type) ?? tellFormat(bytes) ?? extensionOf(new URL(address).pathname)
  if (status !== 200 && status !== 203)
    throw new HearsayError('fetch-failed', `${address} answered with status ${status}; try again later.`)
  if (extension === null)
    throw new HearsayError(
      'fetch-failed',
      `${address} is of a kind that is not read (${type.slice(0, 100) || 'it does not say which'}); save it and convert it.`,
    )
  return {
    kind: 'bytes',
    path: address,
    bytes,
    extension,
    charset,
    taken: { ...taken, address, fetched: fetched.fetched },
  }
}
