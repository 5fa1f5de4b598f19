import type { IncomingMessage, ServerResponse } from 'node:http'

type Started = { request: IncomingMessage; response: ServerResponse }

/** Once for each web process, when it starts. */
export async function register(): Promise<void> {
  // Written so that nothing of it is looked at for the Edge, where there is no Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ subscribe }, { rememberAnswer }] = await Promise.all([import('node:diagnostics_channel'), import('@/answer')])
    subscribe('http.server.request.start', (message) => {
      const { request, response } = message as Started
      // Next believes an `x-forwarded-for` that a visitor wrote; so that it can be told apart, the address seen here is added as the last.
      request.headers['x-forwarded-for'] = [request.headers['x-forwarded-for'] ?? [], request.socket.remoteAddress ?? []].flat().join(', ')
      rememberAnswer(request, response)
    })
    const [{ env }, { listenForChanges }] = await Promise.all([import('@/env'), import('@/content/changes/listen')])
    if (env.DATABASE_URL) void listenForChanges(env.DATABASE_URL)
  }
}
