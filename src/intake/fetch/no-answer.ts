import { HearsayError } from '../../model/errors.ts'

/** What Node and its TLS call it where a certificate cannot be trusted. */
const CERTIFICATE = /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_CERT)/

/** Why an address gave no answer, in a sentence for whoever asked for it; a name of a fault in Node alone says nothing to them. */
export function noAnswer(url: URL, cause: unknown): HearsayError {
  const code = String((Object(cause) as NodeJS.ErrnoException).code ?? '')
  if (code === 'ENOTFOUND')
    return failed(url, `leads nowhere: no site "${url.hostname}" is known`, cause, ONLINE)
  if (code === 'EAI_AGAIN')
    return failed(url, `was not asked: the name "${url.hostname}" could not be looked up`, cause, ONLINE)
  if (code === 'ENETUNREACH' || code === 'EHOSTUNREACH')
    return failed(url, 'cannot be reached from this machine', cause, ONLINE)
  if (code === 'ECONNREFUSED') return failed(url, 'did not answer: its site takes no connection', cause)
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return failed(url, 'did not answer to the end: its site broke off the connection', cause)
  if (code.startsWith('Z_')) return failed(url, 'sent packed bytes that cannot be unpacked', cause)
  const words = cause instanceof Error ? cause.message : String(cause)
  if (CERTIFICATE.test(code)) return failed(url, `has a certificate that cannot be trusted (${words})`, cause)
  return failed(url, `did not answer (${words})`, cause)
}

const ONLINE = 'check how it is spelled, and that this machine is on the internet'

export function failed(
  url: URL,
  why: string,
  cause?: unknown,
  advice = 'try again later, or save the page and read the file',
): HearsayError {
  return new HearsayError('fetch-failed', `${url.href.slice(0, 300)} ${why}; ${advice}.`, { cause })
}
