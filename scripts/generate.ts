/**
 * Writes what is derived from the config: the types and the admin's import map.
 * With `check` it exits 1 when they were not what the config says.
 */
import { readFile } from 'node:fs/promises'
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

const settings = await config
const generated = [settings.typescript.outputFile as string, settings.admin.importMap.importMapFile as string]
const contents = () => Promise.all(generated.map((file) => readFile(file, 'utf8').catch(() => '')))

const before = await contents()
await generateTypes(settings, { log: false })
await generateImportMap(settings, { force: true, log: false })
const stale = process.argv[2] === 'check' && (await contents()).some((content, index) => content !== before[index])
if (stale) console.error('The generated types or the import map were stale. Commit what was written just now.')
process.exit(stale ? 1 : 0)
