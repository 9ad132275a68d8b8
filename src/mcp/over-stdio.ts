import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { mcpServer } from './mcp-server.ts'
import type { ToolContext } from './tool.ts'

/** Answers on standard input and output until the input ends. */
export async function serveStdio(context: ToolContext): Promise<void> {
  const server = mcpServer(context)
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
    server.server.onclose = resolve
  })
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
}
