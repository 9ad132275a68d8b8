import PostalMime, { type Address, type Email } from 'postal-mime'
import { HearsayError } from '../../../model/errors.ts'
import type { InputContext, InputPart } from '../../../model/ports/input-format.ts'
import { buildReport } from '../../build-report.ts'
import { extensionOfType } from '../../tell-format.ts'
import { forwardOf, unquotedForward } from './forward.ts'

/** A message as a report, then its attachments of known formats. @param where names the message in a file of several. */
export async function* readMail(
  bytes: Uint8Array,
  path: string,
  where: string | null,
  context: InputContext,
): AsyncGenerator<InputPart> {
  const mail = await parsed(bytes, path)
  const attached = mail.attachments.filter(
    ({ related, content }) => !related && content instanceof ArrayBuffer,
  )
  const text = await textOf(mail)
  if (text.trim() !== '') yield { kind: 'report', where, report: reportOf(mail, text, context) }
  let found = text.trim() === '' ? 0 : 1
  for (const [index, { filename, mimeType, content }] of attached.entries()) {
    const name = (filename ?? `attachment ${index + 1}`).replace(/[/\\\0]/g, '_').slice(0, 200)
    const extension =
      mimeType === 'message/rfc822' ? '.eml' : (context.extensionOf(name) ?? extensionOfType(mimeType))
    if (extension === null) continue
    found++
    context.spend((content as ArrayBuffer).byteLength)
    const named = where === null ? name : `${where}/${name}`
    yield { kind: 'file', name: named, extension, bytes: new Uint8Array(content as ArrayBuffer) }
  }
  if (found === 0)
    throw new HearsayError(
      'empty-file',
      `${path}${where === null ? '' : `, ${where},`} is a message without text; name one with a report in it.`,
    )
}

async function parsed(bytes: Uint8Array, path: string): Promise<Email> {
  try {
    // Messages within messages are read on their own, each with its own sender and date.
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 })
    if (mail.headers.length > 0 && (mail.from || mail.date || mail.subject)) return mail
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new HearsayError(
      'malformed-input',
      `${path} is no message that can be read (${reason}); it may be damaged.`,
      {
        cause,
      },
    )
  }
  throw new HearsayError(
    'malformed-input',
    `${path} is no e-mail: it has neither sender nor date nor subject.`,
  )
}

async function textOf({ text, html }: Email): Promise<string> {
  if (text !== undefined && text.trim() !== '')
    return unquotedForward(text.replaceAll('\r\n', '\n').replace(/\n-- \n[\s\S]*$/, '\n'))
  if (html === undefined) return ''
  const { proseOf } = await import('../html/prose.ts')
  return `${proseOf(html)}\n`
}

/** The list that carried it, else the sender, is the publication; of a forwarded message the first sender is its origin. */
function reportOf(mail: Email, text: string, context: InputContext) {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null
  const list =
    header('list-id')
      ?.replace(/\s*<[^>]*>\s*$/, '')
      .replace(/^"|"$/g, '') || null
  const forward = forwardOf(text)
  return buildReport(
    {
      text,
      headline: mail.subject?.replace(/^(?:\s*(?:fwd?|re|aw|wg)\s*:)+\s*/i, '') || null,
      publication: list ?? nameOf(mail.from),
      url: header('archived-at')?.replace(/[<>]/g, '').trim() || null,
      dates: [
        ...(mail.date ? [{ field: 'mail date', value: mail.date }] : []),
        ...(forward?.date ? [{ field: 'mail forwarded date modified', value: forward.date }] : []),
      ],
      fromMarkup: true,
      taken: { origin: forward?.from ?? (list === null ? null : nameOf(mail.from)) },
    },
    context.given,
  )
}

function nameOf(address: Address | undefined): string | null {
  return address?.name || address?.address || null
}
