import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import type { FastifyInstance } from 'fastify'
import { mcpServer } from './mcp-server.ts'
import type { ToolContext } from './tool.ts'

/** Streamable HTTP at /mcp, without sessions: each request stands for itself, so nothing is kept that could leak or run full. */
export function addMcp(server: FastifyInstance, context: ToolContext): void {
  server.post('/mcp', async (request, reply) => {
    reply.hijack()
    for (const [name, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, String(value))
    const mcp = mcpServer(context)
    // Without a generator of session ids there are no sessions.
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    reply.raw.once('close', () => {
      void transport.close()
      void mcp.close()
    })
    try {
      await mcp.connect(transport as Parameters<typeof mcp.connect>[0])
      await transport.handleRequest(request.raw, reply.raw, request.body)
    } catch {
      if (!reply.raw.headersSent) reply.raw.writeHead(500)
      reply.raw.end()
    }
    return reply
  })
}
