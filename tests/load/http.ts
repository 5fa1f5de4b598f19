/** The production server over HTTP: submits as evenly as the largest peak known sends them, and public pages as fast as they come. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import autocannon from 'autocannon'
import { evenly, type Measurement, report } from './measure'
import { ensureSchool, openSchool, readyToSubmit } from './school'

const perMinute = 130
const seconds = Number(process.env.BENCH_SECONDS ?? 10)
const pages = { 'home page': '/az', 'home page in English': '/en', 'how to apply': '/az/muraciet' }

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function serve(port: number): Promise<ChildProcess> {
  const environment = { ...process.env, NODE_ENV: 'production' as const, PORT: String(port), SITE_URL: `http://127.0.0.1:${port}`, SEED_DEMO: 'true' }
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => undefined)
    if (answer?.ok) return server
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  server.kill()
  throw new Error('The production server did not come up. Run npm start once, so that the site is built.')
}

const payload = await openSchool()
await ensureSchool(payload)
const ready = await readyToSubmit(payload, perMinute + 20)
const port = await freePort()
const server = await serve(port)
const address = `http://127.0.0.1:${port}`

const submits = ready.map(({ application, token }) => async () => {
  const headers = { 'content-type': 'application/json', cookie: `applicant-session=${token}`, origin: address }
  const answer = await fetch(`${address}/api/applications/${application}?depth=0`, { method: 'PATCH', headers, body: JSON.stringify({ status: 'submitted' }) })
  if (!answer.ok) throw new Error(`A submit was refused: ${answer.status} ${await answer.text()}`)
  await answer.text()
})
await evenly('warm-up', submits.slice(perMinute), 600)
const measured: Measurement[] = [await evenly(`submit over HTTP, ${perMinute} a minute`, submits.slice(0, perMinute), perMinute)]

for (const [name, path] of Object.entries(pages)) {
  await fetch(`${address}${path}`)
  const { requests, latency, non2xx } = await autocannon({ url: `${address}${path}`, connections: 10, duration: seconds })
  if (non2xx > 0) throw new Error(`${path} answered ${non2xx} times with something else than 200.`)
  measured.push({ what: `${name} (${path})`, count: requests.total, perSecond: requests.average, p50: latency.p50, p99: latency.p99 })
}
server.kill()
report(measured)
process.exit(0)
