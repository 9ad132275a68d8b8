import { Agent, request } from 'node:http'

export interface Speed {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly failures: number
}

/** Asks as fast as the answers come, over so many connections, for so long. */
export async function askOften(
  base: string,
  path: (at: number) => string,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Speed> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  let [asked, failures] = [0, 0]
  const until = performance.now() + seconds * 1000
  const started = performance.now()
  const client = async () => {
    while (performance.now() < until) {
      const begun = performance.now()
      if (!(await isAnswered(`${base}${path(asked++)}`, agent))) failures++
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  const elapsed = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  const [p50, p95, p99] = [quantile(0.5), quantile(0.95), quantile(0.99)]
  return { requests: times.length, perSecond: times.length / elapsed, p50, p95, p99, failures }
}

function isAnswered(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    request(url, { agent }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode === 200))
    })
      .once('error', () => resolve(false))
      .end()
  })
}
