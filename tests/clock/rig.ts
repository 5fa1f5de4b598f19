import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openSchool } from '../browser/rig'

declare module 'vitest' {
  export interface ProvidedContext {
    /** What every process of the School is given whose clock tests set; `CLOCK` names the file in which it stands. */
    environment: Record<string, string>
  }
}

/** Has the clock of the database go by what is set, too: every connection from now on finds these before those of PostgreSQL. */
async function setClock(databaseUrl: string): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  try {
    await database.query(`
      create schema clock;
      create table clock.ahead (milliseconds float8 not null);
      insert into clock.ahead values (0);
      create function clock.now() returns timestamptz stable language sql as 'select pg_catalog.now() + milliseconds * interval ''1 millisecond'' from clock.ahead';
      create function clock.clock_timestamp() returns timestamptz volatile language sql as 'select pg_catalog.clock_timestamp() + milliseconds * interval ''1 millisecond'' from clock.ahead';
      do $$ begin execute format('alter database %I set search_path = clock, pg_catalog, public', current_database()); end $$`)
  } finally {
    await database.end()
  }
}

/** A School of its own, by whose clock it is as late as a test says. The test runs its worker. */
export default async function setup(project: Pick<TestProject, 'provide'>) {
  const directory = await mkdtemp(path.join(os.tmpdir(), 'school-clock-'))
  const clock = path.join(directory, 'ahead')
  await writeFile(clock, new Float64Array([0]))
  const { environment, site, stop } = await openSchool({
    besides: { CLOCK: clock, NODE_OPTIONS: [process.env.NODE_OPTIONS, `--import=${pathToFileURL('tests/clock/process.mjs')}`].filter(Boolean).join(' ') },
    prepare: setClock,
    withoutWorker: true,
  })
  project.provide('site', site)
  project.provide('environment', environment)
  return async () => {
    await stop()
    await rm(directory, { recursive: true })
  }
}
