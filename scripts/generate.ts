/** Writes what is derived from the config: the types and the admin's import map. */
import config from '@payload-config'
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'

const settings = await config
await generateTypes(settings)
await generateImportMap(settings, { force: true, log: false })
process.exit(0)
