/**
 * `create NAME` writes a migration for what changed in the config; `check` exits 1 when something changed and no migration says so.
 * A new migration is then named in src/migrations/index.ts.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import config from '@payload-config'
import { getPayload } from 'payload'

const [command = 'check', name = 'changes'] = process.argv.slice(2)
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const directory = payload.db.migrationDir

// Payload writes a migration even when there is nothing to say: let it write into a copy, and look at what it wrote.
const copy = await mkdtemp(path.join(os.tmpdir(), 'migrations-'))
await cp(directory, copy, { recursive: true })
const before = await readdir(copy)
payload.db.migrationDir = copy
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true, forceAcceptWarning: true })
const written = (await readdir(copy)).filter((file) => !before.includes(file))
const statements = await Promise.all(written.filter((file) => file.endsWith('.ts')).map((file) => readFile(path.join(copy, file), 'utf8')))
const changed = statements.some((text) => text.includes('db.execute'))
if (changed && command === 'create') for (const file of written) await cp(path.join(copy, file), path.join(directory, file))
await rm(copy, { recursive: true })

if (changed && command === 'check') console.error('The config has changed, but no migration says so. Run: npm run migrations -- create NAME')
else console.log(changed ? `Written: ${written.join(', ')}. Name it in src/migrations/index.ts.` : 'The migrations are complete.')
process.exit(changed && command === 'check' ? 1 : 0)
