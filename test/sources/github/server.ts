import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers one request; `seen` counts the requests for its path, this one included. */
export type Handler = (response: ServerResponse, request: IncomingMessage, seen: number) => unknown

/** A server on loopback that answers in GitHub's shapes. */
export interface FakeGitHub {
  readonly base: string
  /** Path and query of each request, in order. */
  readonly asked: string[]
  /** Handlers by path, with or without its query. */
  readonly on: Map<string, Handler>
  readonly authorizations: (string | undefined)[]
  close(): Promise<void>
}

export async function fakeGitHub(): Promise<FakeGitHub> {
  const on = new Map<string, Handler>()
  const asked: string[] = []
  const authorizations: (string | undefined)[] = []
  const seen = new Map<string, number>()
  const server = createServer((request, response) => {
    const url = request.url ?? ''
    asked.push(url)
    authorizations.push(request.headers.authorization)
    seen.set(url, (seen.get(url) ?? 0) + 1)
    const handler = on.get(url) ?? on.get(url.split('?')[0] ?? '')
    if (handler === undefined) json({ message: 'Not Found' }, { status: 404 })(response, request, 1)
    else handler(response, request, seen.get(url) ?? 1)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    base: `http://127.0.0.1:${port}`,
    asked,
    on,
    authorizations,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export function json(
  data: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Handler {
  return response => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(data))
  }
}

/** The handlers one after another, the last one for ever. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  return (response, request, seen) => handlers[Math.min(seen, handlers.length) - 1]?.(response, request, seen)
}
