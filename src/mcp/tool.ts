import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { z } from 'zod'
import { HearsayError } from '../model/errors.ts'
import type { LedgerStore } from '../model/ports/ledger-store.ts'

export interface ToolContext {
  readonly ledger: LedgerStore
  /** Today, `YYYY-MM-DD`. */
  readonly today: () => string
}

/** Something that an assistant can ask. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly says: string
  readonly takes: z.ZodRawShape
  readonly gives: z.ZodRawShape
  /** What to ask instead where there is no such thing. */
  readonly instead?: string
  answer(context: ToolContext, question: never): Promise<{ readonly text: string; readonly data: object }>
}

/** A tool whose parts fit each other. */
export function tool<Takes extends z.ZodRawShape>(parts: {
  readonly name: string
  readonly title: string
  readonly says: string
  readonly takes: Takes
  /** Answers are held to it by the SDK before they leave. */
  readonly gives: z.ZodRawShape
  readonly instead?: string
  answer(
    context: ToolContext,
    question: z.output<z.ZodObject<Takes>>,
  ): Promise<{ readonly text: string; readonly data: object }>
}): Tool {
  return parts
}

/** Tools read and never write; what fails is told as the tool's answer, so that the assistant can mend its question. */
export function addTool(
  server: McpServer,
  context: ToolContext,
  { name, title, says, takes, gives, instead, answer }: Tool,
): void {
  server.registerTool(
    name,
    {
      ...{ title, description: says, inputSchema: takes, outputSchema: gives },
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    async (question: unknown) => {
      try {
        // The cast is safe: the SDK has parsed the question by the tool's own schema.
        const { text, data } = await answer(context, question as never)
        return { content: [{ type: 'text' as const, text }], structuredContent: { ...data } }
      } catch (error) {
        return { content: [{ type: 'text' as const, text: sentenceOf(error, instead) }], isError: true }
      }
    },
  )
}

/** The ledger's own sentence names commands of a shell, which an assistant has not: where a thing is missing it is told what tool to ask. */
function sentenceOf(error: unknown, instead?: string): string {
  if (!(error instanceof HearsayError))
    return 'The question could not be answered because of a defect in Hearsay. [internal-error]'
  if (error.code !== 'not-found' || instead === undefined) return `${error.message} [${error.code}]`
  return `${error.message.split(';')[0]?.replace(/\.$/, '')}. ${instead} [${error.code}]`
}
