import type { IncomingMessage } from 'node:http'

/** Once for each web process, when it starts. */
export async function register(): Promise<void> {
  // Written so that nothing of it is looked at for the Edge, where there is no Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { subscribe } = await import('node:diagnostics_channel')
    // Next believes an `x-forwarded-for` that a visitor wrote; so that it can be told apart, the address seen here is added as the last.
    subscribe('http.server.request.start', (message) => {
      const { request } = message as { request: IncomingMessage }
      request.headers['x-forwarded-for'] = [request.headers['x-forwarded-for'] ?? [], request.socket.remoteAddress ?? []].flat().join(', ')
    })
    const [{ env }, { listenForChanges }] = await Promise.all([import('@/env'), import('@/content/changes/listen')])
    if (env.DATABASE_URL) void listenForChanges(env.DATABASE_URL)
  }
}
