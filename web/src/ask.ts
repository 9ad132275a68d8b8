import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Problem } from '../../src/api/problem.ts'

/** The service answered with an error, or could not be reached (then without code). */
export class Refusal extends Error {
  readonly problem: Problem | null

  constructor(sentence: string, problem: Problem | null) {
    super(sentence)
    this.problem = problem
  }
}

export type Question = Readonly<Record<string, string | number | boolean | null | undefined>>

const TOKEN = 'hearsay-token'

/** The token that the user gave, for as long as the tab is open. */
export function keepToken(token: string): void {
  sessionStorage.setItem(TOKEN, token)
}

/** Asks the API. The token goes along where one was given. */
export async function ask<Answer>(
  path: string,
  question: Question = {},
  init: RequestInit = {},
): Promise<Answer> {
  return (await (await send(`${path}${queryOf(question)}`, init)).json()) as Answer
}

export async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  const token = sessionStorage.getItem(TOKEN)
  if (token !== null) headers.set('authorization', `Bearer ${token}`)
  const response = await fetch(`/api/v1${path}`, { ...init, headers }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Refusal('Hearsay does not answer; is "hearsay serve" still running?', null)
  })
  if (response.ok) return response
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  const problem = isProblem ? ((await response.json()) as Problem) : null
  throw new Refusal(problem?.detail ?? `The service answered ${response.status}.`, problem)
}

/** Asks for a file and lets the browser save it: by way of the page, since the token goes in a header. */
export async function fileOf(path: string, question: Question): Promise<void> {
  const response = await send(`${path}${queryOf(question)}`, {})
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'hearsay'
  const url = URL.createObjectURL(await response.blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  URL.revokeObjectURL(url)
}

function queryOf(question: Question): string {
  const given = Object.entries(question).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  )
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? '' : `?${query}`
}

/** One answer, kept and asked for again. */
export function useAnswer<Answer>(path: string, question: Question = {}) {
  return useQuery({
    queryKey: [path, question],
    queryFn: ({ signal }) => ask<Answer>(path, question, { signal }),
  })
}

export interface Part<Row> {
  readonly items: readonly Row[]
  readonly next: string | null
}

/** A list, part by part as it is scrolled. */
export function useList<Row>(path: string, question: Question = {}) {
  return useInfiniteQuery({
    queryKey: ['list', path, question],
    queryFn: ({ pageParam, signal }) =>
      ask<Part<Row>>(path, { limit: 50, ...question, cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // A long list that was scrolled is not compared row by row with each part that comes, nor asked for again whole when one looks at it again.
    structuralSharing: false,
    refetchOnWindowFocus: ({ state }) => (state.data?.pages.length ?? 0) < 4,
  })
}
