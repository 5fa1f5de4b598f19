/**
 * `npm run seed`: fills an empty database with the demonstration School. `--applications 1000`: so many have applied to its open call; where
 * there is a School already, so many more. `--when-empty` does nothing where there is one.
 */
import { Refusal } from './refusal'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { isEmpty, seedApplications, seedSchool } from '@/seed'
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
  const empty = await isEmpty(payload)
  const onProgress = (written: number) => process.stdout.write(`\r  ${written} applications`)
  if (empty) await seedSchool(payload, { applications, onProgress })
  else if (applications !== undefined) await seedApplications(payload, applications, { onProgress })
  else if (!values['when-empty']) throw new Refusal('The database is not empty: there is a School in it already. With --applications 1000, so many more apply to its open call.')
  process.stdout.write('\n')
  await client.end()
})
