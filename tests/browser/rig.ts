import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/database/embedded'
import { freePort } from '@/ports'
import { build, buildIsStale } from '../../scripts/start/build'
import { script } from '../../scripts/ready.mjs'
import { next, Processes } from '../../scripts/start/processes'
import { findChromium } from './chromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the School of this run is: its pages, its mailbox, its database; and the browser's program. */
    site: { siteUrl: string; mailboxUrl: string; mailboxSmtpPort: number; databaseUrl: string; chromium: string }
  }
}

type Open = {
  site: ProvidedContext['site']
  /** What every process of it is given. */
  environment: Record<string, string>
  stop: () => Promise<void>
}

/** How it is opened otherwise. */
type Otherwise = {
  /** What its processes are given besides. */
  besides?: Record<string, string>
  /** Done once the demonstration School is there, before anything is served. */
  prepare?: (databaseUrl: string) => Promise<void>
  /** The tests have a worker of their own. */
  withoutWorker?: boolean
}

/**
 * A whole School for the browser: an own PostgreSQL with the demonstration School, the built site, a worker and a mailbox, on free ports.
 * With BROWSER_SITE=dev the pages are compiled as they are asked for, without a build.
 */
export async function openSchool({ besides = {}, prepare, withoutWorker = false }: Otherwise = {}): Promise<Open> {
  const chromium = await findChromium()
  const directory = await mkdtemp(path.join(os.tmpdir(), 'school-browser-'))
  await chmod(directory, 0o711)
  const database = await startEmbeddedPostgres({ directory, flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] })
  const [port, mailboxPort, smtpPort] = [await freePort(), await freePort(), await freePort()]
  const site = {
    siteUrl: `http://127.0.0.1:${port}`,
    mailboxUrl: `http://127.0.0.1:${mailboxPort}`,
    mailboxSmtpPort: smtpPort,
    databaseUrl: database.url('school'),
    chromium,
  }

  const compiled = process.env.BROWSER_SITE !== 'dev'
  const environment = {
    // Everything that a developer's own .env might say otherwise
    NODE_ENV: compiled ? 'production' : 'development',
    DATABASE_URL: site.databaseUrl,
    SITE_URL: site.siteUrl,
    PORT: String(port),
    HOST: '127.0.0.1',
    SMTP_URL: '',
    MAILBOX_PORT: String(mailboxPort),
    MAILBOX_SMTP_PORT: String(smtpPort),
    DATA_DIR: path.join(directory, 'data'),
    MEDIA_DIR: path.join(directory, 'media'),
    SEED_DEMO: 'true',
    TRUSTED_PROXIES: '0',
    ...besides,
  }
  const processes = new Processes(environment, !process.env.BROWSER_LOG)
  const stop = async () => {
    await processes.stop()
    await database.stop()
    await rm(directory, { recursive: true, force: true })
  }
  try {
    await processes.run(script('migrate'))
    await processes.run(script('seed'))
    await prepare?.(site.databaseUrl)
    if (compiled && buildIsStale()) await build(processes)
    let broken = ''
    const ended = (name: string) => (code: number | null) => {
      broken = `The ${name} has ended by itself (code ${code}). BROWSER_LOG=1 shows what it said.`
    }
    processes.serve([next, compiled ? 'start' : 'dev', '-p', String(port), '-H', '127.0.0.1'], ended('site'))
    processes.serve(script('mailbox'), ended('mailbox'))
    if (!withoutWorker) processes.serve(script('worker'), ended('worker'))
    const answers = async (address: string) => (await fetch(address).catch(() => undefined))?.ok === true
    while (!(await answers(`${site.siteUrl}/api/health`)) || !(await answers(`${site.mailboxUrl}/api/messages`))) {
      if (broken) throw new Error(broken)
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  } catch (error) {
    await stop()
    throw error
  }
  return { site, environment, stop }
}

/** The same for the tests, once for a run. */
export default async function setup(project: Pick<TestProject, 'provide'>) {
  const { site, stop } = await openSchool()
  project.provide('site', site)
  return stop
}
