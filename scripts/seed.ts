/**
 * `npm run seed`: fills the database with the demonstration School. `--applications 1000` says how many apply to its open call;
 * `--when-empty` does nothing where there already is anybody.
 */
import { Refusal } from './refusal'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { seedSchool } from '@/seed'
import { withSchool } from './school'

/** Any number: whoever fills this database holds the lock with it. */
const lockKey = 790_115

await withSchool(async (payload, url) => {
  const { values } = parseArgs({ options: { applications: { type: 'string' }, 'when-empty': { type: 'boolean', default: false } } })
  const applications = values.applications === undefined ? undefined : Number(values.applications)
  if (applications !== undefined && !(Number.isInteger(applications) && applications >= 0)) throw new Refusal('--applications: how many? Give a whole number.')

  // Two that start at once on one empty database: one fills it, the other waits and finds it filled.
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('select pg_advisory_lock($1)', [lockKey])
  const { totalDocs } = await payload.count({ collection: 'staff', overrideAccess: true })
  if (!values['when-empty'] || totalDocs === 0) await seedSchool(payload, { applications })
  await client.end()
})
