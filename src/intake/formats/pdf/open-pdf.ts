import { HearsayError } from '../../../model/errors.ts'
import type { PlacedText } from './placed-text.ts'

export interface PdfDocument {
  readonly title: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly pages: number
  /** @param number from 1. */
  page(number: number): Promise<readonly PlacedText[]>
  close(): Promise<void>
}

/**
 * Opens a PDF to take its text. PDF.js is told not to make code of fonts, not to load anything, and no scripting engine is there:
 * what a document wants run is data.
 * @throws HearsayError malformed-input, protected-file
 */
export async function openPdf(bytes: Uint8Array, path: string): Promise<PdfDocument> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the buffer for itself.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    maxImageSize: 1,
  })
  const document = await task.promise.catch((cause: Error) => {
    throw refusal(path, cause)
  })
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const told = info as Readonly<Record<string, unknown>>
  return {
    title: textOf(told.Title),
    created: textOf(told.CreationDate),
    modified: textOf(told.ModDate),
    pages: document.numPages,
    page: async (number) => {
      const page = await document.getPage(number).catch((cause: Error) => {
        throw refusal(path, cause)
      })
      const { transform } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      page.cleanup()
      return items.flatMap((item) => ('str' in item ? placed(item, transform) : []))
    },
    close: () => task.destroy(),
  }
}

/** Upright pieces only: what stands on its side is a mark of the margin. */
function placed(
  item: {
    readonly str: string
    readonly transform: readonly number[]
    readonly width: number
    readonly height: number
  },
  [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[],
): readonly PlacedText[] {
  const [ia = 1, ib = 0, ic = 0, id = 1, x = 0, y = 0] = item.transform
  const [across, askew] = [a * ia + c * ib, b * ia + d * ib]
  if (item.str.trim() === '' || across <= 0 || Math.abs(askew) > Math.abs(across) * 0.1) return []
  const size = item.height || Math.hypot(ic, id) || 10
  const left = a * x + c * y + e
  const bottom = b * x + d * y + f
  if (![left, bottom, size, item.width].every(Number.isFinite)) return []
  return [{ text: item.str, left, right: left + item.width, top: bottom - size, bottom, size }]
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function refusal(path: string, cause: Error): HearsayError {
  if (cause.name === 'PasswordException')
    return new HearsayError('protected-file', `${path} is encrypted; save it without a password.`, { cause })
  return new HearsayError(
    'malformed-input',
    `${path} is no whole PDF (${cause.message}); it may be damaged or cut short.`,
    { cause },
  )
}
