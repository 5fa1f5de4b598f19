import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { adminScreens } from '@/i18n/admin'
import { locales } from '@/i18n/locales'
import { freePort } from '@/ports'
import { script } from '../../scripts/ready.mjs'
import { next, Processes } from '../../scripts/start/processes'
import { Visitor } from './visitor'
import { eventually } from './waiting'

/** A School beside the other, with a database in which there is nobody. */
let site: string
let directory: string
let processes: Processes

beforeAll(async () => {
  const port = await freePort()
  site = `http://127.0.0.1:${port}`
  directory = await mkdtemp(path.join(os.tmpdir(), 'school-empty-'))
  const database = new URL(inject('site').databaseUrl)
  database.pathname = '/nobody'
  const folders = { DATA_DIR: path.join(directory, 'data'), MEDIA_DIR: path.join(directory, 'media') }
  const compiled = process.env.BROWSER_SITE !== 'dev'
  processes = new Processes(
    {
      NODE_ENV: compiled ? 'production' : 'development',
      DATABASE_URL: database.href,
      SITE_URL: site,
      PORT: String(port),
      HOST: '127.0.0.1',
      SMTP_URL: '',
      SEED_DEMO: 'true',
      ...folders,
    },
    true,
  )
  await processes.run(script('migrate'))
  processes.serve([next, compiled ? 'start' : 'dev', '-p', String(port), '-H', '127.0.0.1'], () => undefined)
  while (!(await fetch(`${site}/api/health`).catch(() => null))?.ok) await pause(250)
})

afterAll(async () => {
  await processes?.stop()
  await rm(directory, { recursive: true, force: true })
})

test('a School without staff offers no form, but says by which command the first administrator is made', async () => {
  for (const locale of locales) {
    const { firstAdministrator } = adminScreens[locale].screens
    const visitor = await Visitor.arrive({ locale })
    await visitor.page.goto(`${site}/admin`)
    await visitor.page.waitForURL(`${site}/admin/create-first-user`)
    await visitor.page.getByRole('heading', { level: 1, name: firstAdministrator.title, exact: true }).waitFor()
    await visitor.settled()
    await eventually(() => visitor.page.locator('code').innerText()).toContain('npm run staff -- create --email')
    expect(await visitor.page.locator('form, input').count()).toBe(0)
    await visitor.expectAccessible()
    await visitor.leave()
  }
})
