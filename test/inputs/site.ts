import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fetcher, type FetchSettings, fetcher } from '../../src/intake/fetch/fetcher.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A small site on this machine. Its fetcher may go there, and to no other address that is not public. */
export interface Site {
  readonly url: string
  readonly asked: readonly string[]
  answer(path: string, answering: Answering): void
  fetcher(settings?: FetchSettings): Fetcher
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const answers = new Map<string, Answering>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const answering = answers.get(path.split('?')[0] ?? path)
    if (answering) answering(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    answer: (path, answering) => {
      answers.set(path, answering)
    },
    fetcher: (settings = {}) =>
      fetcher({ pauseMs: 0, timeoutMs: 2000, isAllowed: (address) => address === '127.0.0.1', ...settings }),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

export function page(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
}
