import { type ChildProcess, spawn } from 'node:child_process'
import { freePort } from '@/ports'

/**
 * Starts the production server on a free port.
 * @throws Error when the site is not built
 */
export async function serve(): Promise<{ address: string; server: ChildProcess }> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const environment = { ...process.env, NODE_ENV: 'production' as const, PORT: String(port), SITE_URL: address, SEED_DEMO: 'true' }
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(`${address}/api/health`).catch(() => undefined)
    if (answer?.ok) return { address, server }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  server.kill()
  throw new Error('The production server did not come up. Run npm start once, so that the site is built.')
}
