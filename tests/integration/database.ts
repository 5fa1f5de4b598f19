import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/database/embedded'
import { script } from '../../scripts/ready.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server's maintenance database; the template beside it is called `template_school`. */
    server: string
  }
}

/** One PostgreSQL for the whole run and one migrated template; every test file makes its own database from it. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'school-test-'))
  await promisify(execFile)('chmod', ['711', directory])
  const server = await startEmbeddedPostgres({ directory, flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] })
  const url = server.url('template_school')
  await promisify(execFile)(process.execPath, script('migrate'), { env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'test' } })
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  await client.query("update pg_database set datistemplate = true where datname = 'template_school'")
  await client.end()
  project.provide('server', server.url('postgres'))
  return async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
