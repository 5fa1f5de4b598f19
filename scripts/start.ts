/** Starts a whole School: database, site, worker and mailbox. `start.mjs` has seen to Node and to the dependencies. */
import './refusal'
import { env } from '@/env'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/database/embedded'
import { reachDatabase } from '@/database/reach'
import { portIsFree } from '@/ports'
import { build, buildIsStale } from './start/build'
import { card } from './start/card'
import { script } from './ready.mjs'
import { next, Processes } from './start/processes'
import { step } from './start/progress'

let database: EmbeddedPostgres | undefined
let processes: Processes | undefined
let leaving = false

/** Stops everything that was started, and ends. */
async function leave(code: number, message?: string): Promise<void> {
  if (leaving) return
  leaving = true
  if (message) console.error(message)
  await processes?.stop()
  await database?.stop()
  process.exit(code)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => void leave(0))

async function start(): Promise<void> {
  const own = env.SMTP_URL_IS_MAILBOX
  const listeners = [
    ['PORT', env.PORT, env.HOST] as const,
    ...(own
      ? ([
          ['MAILBOX_PORT', env.MAILBOX_PORT, '127.0.0.1'],
          ['MAILBOX_SMTP_PORT', env.MAILBOX_SMTP_PORT, '127.0.0.1'],
        ] as const)
      : []),
  ]
  for (const [setting, port, host] of listeners) {
    if (!(await portIsFree(port, host))) throw new Error(`Port ${port} is taken or may not be used. Set ${setting} to a free one, or stop what uses it.`)
  }

  if (env.DATABASE_URL) await reachDatabase(env.DATABASE_URL)
  else {
    await step('Starting PostgreSQL', async () => {
      database = await startEmbeddedPostgres({ directory: env.DATA_DIR })
    })
  }
  const url = env.DATABASE_URL ?? String(database?.url('school'))
  processes = new Processes({
    NODE_ENV: env.NODE_ENV,
    DATABASE_URL: url,
    PAYLOAD_SECRET: env.PAYLOAD_SECRET,
    SITE_URL: env.SITE_URL,
    PORT: String(env.PORT),
    SEED_DEMO: String(env.SEED_DEMO),
  })
  const started = processes

  await step('Bringing the database up to date', () => started.run(script('migrate')))
  if (env.SEED_DEMO) await step('Looking whether the School is empty; filling it if so', (say) => started.run(script('seed', '--when-empty'), { say }))
  const inProduction = env.NODE_ENV === 'production'
  if (inProduction && buildIsStale()) await step('Building the site, which takes some minutes', (say) => build(started, say))

  // From here on they speak for themselves, so no line of ours may be written over.
  console.log('Starting the site, the worker and the mailbox …')
  const ended = (name: string) => (code: number | null) => void leave(1, `The ${name} has ended by itself (code ${code}); everything is stopped.`)
  const site = started.serve([next, inProduction ? 'start' : 'dev', '-p', String(env.PORT), '-H', env.HOST], ended('site'))
  if (own) started.serve(script('mailbox'), ended('mailbox'))
  started.serve(script('worker'), ended('worker'))
  await untilHealthy(env.PORT, env.HOST, () => site.exitCode !== null)
  if (!leaving) console.log(await card(url))
}

/** Waits until the site says that it is well. Gives up when the site has ended. */
async function untilHealthy(port: number, host: string, over: () => boolean): Promise<void> {
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/api/health`
  const healthy = async () => (await fetch(address).catch(() => undefined))?.ok === true
  while (!leaving && !over() && !(await healthy())) await new Promise((resolve) => setTimeout(resolve, 250))
}

// A setting or a step that fails is told in its own words; there is nothing else to see in a stack.
await start().catch((error: Error) => leave(1, error.message))
