import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/** Ends with one line that says what is wrong. */
function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

if (existsSync('.env')) process.loadEnvFile('.env')
const { env } = await import('@/env').catch((error: Error) => stop(error.message))
const { startEmbeddedPostgres } = await import('@/database/embedded')

const portIsFree = await new Promise<boolean>((resolve) => {
  const probe = createServer()
  probe.once('error', () => resolve(false))
  probe.listen(env.PORT, () => probe.close(() => resolve(true)))
})
if (!portIsFree) stop(`Port ${env.PORT} is taken. Set PORT to a free one, or stop what uses it.`)

const children: ChildProcess[] = []
const database = env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ directory: env.DATA_DIR }).catch((error: Error) => stop(error.message))
const settings = {
  ...process.env,
  DATABASE_URL: env.DATABASE_URL ?? database?.url('school'),
  PAYLOAD_SECRET: env.PAYLOAD_SECRET,
  SITE_URL: env.SITE_URL,
  PORT: String(env.PORT),
  SEED_DEMO: String(env.SEED_DEMO),
}

async function leave(code: number): Promise<never> {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
  await database?.stop()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(0))

/** Runs one step to its end; the School is not served when a step fails. */
async function run(title: string, args: string[]): Promise<void> {
  console.log(`${title} …`)
  const child = spawn(process.execPath, args, { env: settings, stdio: ['ignore', 'inherit', 'inherit'] })
  children.push(child)
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) await leave(1)
}

/** The time of the newest file below these paths, in milliseconds. */
function newest(paths: string[]): number {
  return Math.max(
    0,
    ...paths.map((entry) => {
      const found = statSync(entry)
      return found.isDirectory() ? newest(readdirSync(entry).map((name) => path.join(entry, name))) : found.mtimeMs
    }),
  )
}

const next = 'node_modules/next/dist/bin/next'
await run('Bringing the database up to date', ['--import', 'tsx', 'scripts/migrate.ts'])
const built = existsSync('.next/BUILD_ID') ? statSync('.next/BUILD_ID').mtimeMs : 0
if (built < newest(['src', 'payload.config.ts', 'next.config.ts', 'package-lock.json'])) await run('Building the site', [next, 'build'])

const server = spawn(process.execPath, [next, 'start', '-p', String(env.PORT)], { env: settings, stdio: ['ignore', 'inherit', 'inherit'] })
children.push(server)
server.on('exit', (code) => void leave(code ?? 1))

const answers = async (): Promise<boolean> => (await fetch(`http://127.0.0.1:${env.PORT}/api/health`).catch(() => undefined))?.ok === true
for (let attempt = 0; attempt < 120 && !(await answers()); attempt += 1) await new Promise((resolve) => setTimeout(resolve, 500))
console.log(['', 'The Migration School is served.', `  Admin     ${env.SITE_URL}/admin`, `  Health    ${env.SITE_URL}/api/health`, '', 'Ctrl-C stops everything.'].join('\n'))
