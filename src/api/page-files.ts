import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf, isMatch } from './answer-store.ts'

interface PageFile {
  readonly path: string
  readonly content: Buffer
  readonly type: string
  readonly etag: string
  /** Its name has the hash of its content: it never changes. */
  readonly lasts: boolean
}

/** The page's files, all in memory: no path of a request ever reaches the disk. */
interface Site {
  readonly files: ReadonlyMap<string, PageFile>
  readonly index: PageFile
  /** Whether the page itself shows something at this address. */
  isView(url: string): boolean
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** @param folder where the built page lies. @returns `null` where it was not built. */
export async function siteOf(folder: URL | null): Promise<Site | null> {
  if (folder === null) return null
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const found = await Promise.all(
    names
      .filter((name) => extname(name) in TYPES)
      .map(async (name): Promise<PageFile> => {
        const content = await readFile(new URL(name, folder))
        const type = TYPES[extname(name)] ?? ''
        const path = `/${name.replaceAll('\\', '/')}`
        return { path, content, type, etag: etagOf(content), lasts: path.startsWith('/assets/') }
      }),
  )
  const index = found.find(({ path }) => path === '/index.html')
  if (!index) return null
  return {
    files: new Map(found.map((file) => [file.path, file])),
    index,
    isView: (url) => !/^\/(?:api|mcp|assets)(?:\/|$|\?)/i.test(url),
  }
}

/** Where the build puts the page: beside the built code. */
export const BUILT_PAGE = new URL('../web/', import.meta.url)

export function sendFile(request: FastifyRequest, reply: FastifyReply, file: PageFile): FastifyReply {
  reply
    .code(200)
    .header('etag', file.etag)
    .header('cache-control', file.lasts ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (isMatch(request.headers['if-none-match'], file.etag)) return reply.code(304).send()
  return reply.header('content-type', file.type).send(file.content)
}
