/**
 * Writes what is derived: the types and the admin's import map from the config, the page of steps from their table.
 * With `check` it exits 1 when they were not what the config says.
 */
import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import { stepsPage } from '@/plugins/selection/rules/diagram'
import { steps } from '@/plugins/selection/rules/steps'

const settings = await config
const generated = [settings.typescript.outputFile as string, settings.admin.importMap.importMapFile as string, 'docs/steps.md']
const contents = () => Promise.all(generated.map((file) => readFile(file, 'utf8').catch(() => '')))

const before = await contents()
await generateTypes(settings, { log: false })
await generateImportMap(settings, { force: true, log: false })
await writeFile('docs/steps.md', stepsPage(steps))
const stale = process.argv[2] === 'check' && (await contents()).some((content, index) => content !== before[index])
if (stale) console.error('The generated types, the import map or docs/steps.md were stale. Commit what was written just now.')
process.exit(stale ? 1 : 0)
