/** Creates the database when it is missing and brings it up to date. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { migrate } from '@/database/migrate'
import { env } from '@/env'

if (!env.DATABASE_URL) throw new Error('Setting DATABASE_URL: which database? Set it, or use npm start.')
const payload = await getPayload({ config, disableOnInit: true })
await migrate(payload, env.DATABASE_URL)
process.exit(0)
