/**
 * `create NAME` writes a migration for what changed in the config; `check` exits 1 when something changed and no migration says so.
 */
import { readdir, rm } from 'node:fs/promises'
import config from '@payload-config'
import { getPayload } from 'payload'

const [command = 'check', name = 'changes'] = process.argv.slice(2)
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const directory = payload.db.migrationDir
const before = await readdir(directory).catch(() => [] as string[])
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true, forceAcceptWarning: true })
const written = (await readdir(directory)).filter((file) => !before.includes(file))
if (command === 'check' && written.length > 0) {
  for (const file of written) await rm(`${directory}/${file}`)
  console.error('The config has changed, but no migration says so. Run: npm run migrations -- create NAME')
  process.exit(1)
}
console.log(written.length > 0 ? `Written: ${written.join(', ')}` : 'The migrations are complete.')
process.exit(0)
